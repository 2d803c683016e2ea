import { describe, expect, test } from 'vitest';
import NamedIn from '../../src/components/role/NamedIn.astro';
import RoleHead from '../../src/components/role/RoleHead.astro';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { roleSheet } from '../../src/domain/role-sheet.ts';
import { draft, program, roleList, statement } from '../builders.ts';
import { heard, heardOfAll, only, render } from './render.ts';

const handbook = assembleHandbook(
  draft({
    pairs: [],
    programs: [
      program('support', { code: 'SU', roles: [roleList('coach', [statement('SU-C-1')])] }),
      program('cohort', {
        code: 'CO',
        title: 'Cohort Coaching',
        order: 2,
        statements: [
          statement('CO-1', {
            text: 'Is matched by the mentor and the coach.',
            names: [
              { role: 'mentor', as: 'the mentor', basis: 'explicit' },
              { role: 'coach', as: 'the coach', basis: 'inferred' },
            ],
          }),
          statement('CO-2', {
            text: 'Is for a teacher.',
            names: [{ role: 'teacher', as: 'a teacher', basis: 'explicit' }],
          }),
        ],
      }),
      program('guild', {
        code: 'GU',
        title: 'Guild Coaching',
        order: 3,
        statements: ['GU-1', 'GU-2'].map((id) =>
          statement(id, { text: 'Asks the teacher.', names: [{ role: 'teacher', as: 'teacher', basis: 'explicit' }] }),
        ),
      }),
    ],
  }),
);

function sheetOf(id: string) {
  const role = handbook.roles.find((one) => one.id === id);
  if (role === undefined) throw new Error(`no role ${id}`);
  return roleSheet(handbook, role);
}
const namedIn = (id: string) => render(NamedIn, { handbook, sheet: sheetOf(id) });

describe('lines that only name a role', () => {
  test('stand apart from its own lists, under a heading that says so and where they stand', async () => {
    expect(heard(only(await namedIn('coach'), 'h2'))).toBe('Also named in Cohort Coaching');
    expect(heard(only(await namedIn('mentor'), 'h2'))).toBe('Named in Cohort Coaching');
  });

  test('are said not to be counted for it', async () => {
    expect(heard(only(await namedIn('coach'), 'section > p'))).toContain('not counted for it');
  });

  test('have the words that name it marked, and their text to the letter', async () => {
    const page = await namedIn('mentor');
    expect(only(page, 'mark').text).toBe('the mentor');
    expect(only(page, '.text').text.trim()).toBe('Is matched by the mentor and the coach.');
  });

  test('say where the editor only reads them so', async () => {
    expect(heard(only(await namedIn('coach'), 'li'))).toContain('inferred by the editor');
    expect(heard(only(await namedIn('mentor'), 'li'))).not.toContain('inferred by the editor');
  });

  test('are counted in the head of a role without lists as far as the source names it, not where the editor reads it', async () => {
    const sheet = sheetOf('mentor');
    const [first] = sheet.namedIn;
    if (first === undefined) throw new Error('The mentor is named.');
    const read = { ...first, mention: { ...first.mention, basis: 'inferred' as const } };
    const head = await render(RoleHead, { sheet: { ...sheet, namedIn: [first, read] }, paper: false });
    expect(heard(only(head, 'header'))).toContain('The source names it in 1 statement and has no list for it.');
  });

  test('of several programs stand under the heading of each', async () => {
    const page = await namedIn('teacher');
    expect(heard(only(page, 'h2'))).toBe('Named in');
    expect(heardOfAll(page, 'h3')).toEqual(['Cohort Coaching', 'Guild Coaching']);
    expect(page.querySelectorAll('h3 + ul').map((list) => list.querySelectorAll('li').map(({ id }) => id))).toEqual([
      ['CO-2'],
      ['GU-1', 'GU-2'],
    ]);
  });

  test('are not spoken of for a role that no line names', async () => {
    expect(heardOfAll(await namedIn('principal'), '*')).toEqual([]);
  });
});
