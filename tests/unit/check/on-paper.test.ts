import { afterEach, describe, expect, test } from 'vitest';
import { checkWithPaper } from '../../../src/check/check-content.ts';
import { unprintableIn } from '../../../src/check/on-paper.ts';
import { agreement, draft, role, statement, program, roleList, theme } from '../../builders.ts';
import { copyWords } from '../../copied-words.ts';

const words = copyWords();
afterEach(() => words.restore());

/** What the gate says, with paper. */
const told = async () =>
  (await checkWithPaper(words.folder)).problems.map(({ file, line, what, fix }) => ({
    file: file.slice(words.folder.length + 1),
    line,
    what,
    fix,
  }));

/** A program of the district's own, whose mentor has so many statements. */
const many = (count: number) => `---
title: Our Own Mentoring
code: OO
order: 99
summary: What our houses add.
roles:
  - heading: Mentor
    role: mentor
    statements:
${Array.from({ length: count }, (_, i) => `      - { id: OO-M-${i + 1}, text: Visits house ${i + 1}. }`).join('\n')}
---
`;

describe('sheets that their pages can’t hold', () => {
  test('are told at the title of what they are of, all at once, before anything is built', async () => {
    words.write('programs/ours.mdx', many(90));
    const found = await told();
    expect(found.map(({ file, line }) => [file, line])).toEqual([
      ['programs/ours.mdx', 2],
      ['roles/mentor.mdx', words.lineWith('roles/mentor.mdx', 'title:')],
    ]);
    const [first] = found;
    expect(first?.what).toBe(
      'The sheet programs/ours (Our Own Mentoring) does not fit on one page, even in type of 9 points.',
    );
    expect(first?.fix).toContain('name it in handbook.yaml under paper, longer');
    // Asked again, it is known without being set.
    expect(await told()).toEqual(found);
  });

  test('may be longer where the settings say so, and then nothing is wrong', async () => {
    words.write('programs/ours.mdx', many(90));
    words.edit('handbook.yaml', 'longer: []', 'longer: [programs/ours, roles/mentor]');
    expect(await told()).toEqual([]);
  });

  test('are no matter where no paper is wanted', async () => {
    words.write('programs/ours.mdx', many(90));
    words.edit('handbook.yaml', 'sheets: true', 'sheets: false');
    expect(await told()).toEqual([]);
  });

  test('are not looked for while the words have another mistake', async () => {
    words.write('programs/ours.mdx', many(90).replace('role: mentor', 'role: mentro'));
    expect((await told()).map(({ what }) => what)).toEqual(['There is no role "mentro".']);
  });
});

describe('characters that no typeface has', () => {
  const party = 'Party 🎉';
  const chart = (more: Parameters<typeof statement>[1]) =>
    program('support', { code: 'SU', roles: [roleList('coach', [statement('SU-C-1', more)])] });
  const places = (...all: Parameters<typeof draft>) =>
    unprintableIn(draft(...all)).map(({ at }) => [at.file, ...at.path]);

  test.each([
    [
      'a statement',
      { programs: [chart({ text: party })] },
      ['content/programs/support.mdx', 'roles', 0, 'statements', 0, 'text'],
    ],
    ['the title of a role', { roles: [role('coach', { title: party })] }, ['content/roles/coach.mdx', 'title']],
    [
      'a theme',
      { themes: [theme('time'), { ...theme('fun', 1), words: { title: party } }] },
      ['content/themes.yaml', 1, 'title'],
    ],
    ['an agreement', { agreements: [agreement({ title: party })] }, ['content/agreements.yaml', 0, 'title']],
  ])('are told where they stand: %s', (_, more, place) => {
    expect(places(more)).toEqual([place]);
  });

  test('are told with their number, and the words around them', () => {
    const text = `Meets with everybody who has a part in the whole of it, and then with 王伟 and the others, every week of the year.`;
    const [found] = unprintableIn(draft({ programs: [chart({ text })] }));
    expect(found?.what).toBe(
      'Paper can\'t set the "王" (U+738B) of "…he whole of it, and then with 王伟 and the others, every week of the yea…".',
    );
  });

  test.each(['Nguyễn Thị Ánh', 'Ελένη Παπαδοπούλου', 'Юрій Ґонта', '→ ✓ ½ • ☐ ≥ “”', 'José Núñez-O’Brien'])(
    'are not among these: %s',
    (text) => {
      expect(places({ programs: [chart({ text })] })).toEqual([]);
    },
  );

  test.each(['王伟', 'محمد', 'דוד', 'अमिता', '🎉', '👩‍🏫'])('are among these: %s', (text) => {
    expect(places({ programs: [chart({ text })] })).toHaveLength(1);
  });

  test('are no matter in what is printed nowhere: words that only search knows', () => {
    expect(places({ roles: [role('coach', { aliases: ['教练'] })] })).toEqual([]);
  });
});
