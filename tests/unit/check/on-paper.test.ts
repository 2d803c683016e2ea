import { describe, expect, test } from 'vitest';
import { unprintableIn } from '../../../src/check/on-paper.ts';
import { agreement, draft, role, statement, program, roleList, theme } from '../../builders.ts';

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
