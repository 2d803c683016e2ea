import { expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { byRole, evidenceOf } from '../../src/domain/by-role.ts';
import { draft, program, roleList, statement, theme } from '../builders.ts';

const because = (evidence: string) => ({ themes: [{ theme: 'time', evidence, basis: 'explicit' as const }] });
const handbook = assembleHandbook(
  draft({
    pairs: [],
    themes: [theme('time')],
    programs: [
      program('support', {
        code: 'SU',
        roles: [
          roleList('coach', [statement('SU-C-1', because('Meets')), statement('SU-C-2', because('time'))]),
          roleList('principal', [statement('SU-P-1', because('meets'))]),
        ],
      }),
      program('cohort', { code: 'CO', order: 2, statements: [statement('CO-1', because('hours'))] }),
    ],
  }),
);

test('statements come role by role in the order of the roles, those of no list last, no role without any', () => {
  const groups = byRole(handbook.families, handbook.statements);
  expect(groups.map(({ role, statements }) => [role?.id, statements.map(({ id }) => id)])).toEqual([
    ['principal', ['SU-P-1']],
    ['coach', ['SU-C-1', 'SU-C-2']],
    [undefined, ['CO-1']],
  ]);
  expect(byRole(handbook.families, [])).toEqual([]);
});

test('the words that a theme is about come each once, whatever their capitals, the most frequent first', () => {
  const [time] = handbook.themes;
  if (time === undefined) throw new Error('There is no theme.');
  expect(evidenceOf(time)).toEqual(['Meets', 'time', 'hours']);
});
