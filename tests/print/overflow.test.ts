import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { checkWithPaper } from '../../src/check/check-content.ts';
import { copyWords } from '../copied-words.ts';

const words = copyWords({ years: false });
afterEach(() => words.restore());
afterAll(() => words.throwAway());

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
added: 2025-03-08
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
    expect((await told()).map(({ what }) => what)).toEqual([
      'The list "Mentor" names a role "mentro" that there is not.',
    ]);
  });
});
