import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { roleSheet } from '../../src/domain/role-sheet.ts';
import { draft, program, roleList, statement } from '../builders.ts';

const mentorNamed = {
  text: 'Meets with the mentor and the coach.',
  names: [
    { role: 'mentor', as: 'the mentor', basis: 'explicit' },
    { role: 'coach', as: 'the coach', basis: 'inferred' },
  ],
} as const;

const handbook = () =>
  assembleHandbook(
    draft({
      programs: [
        program('later', {
          code: 'LA',
          order: 2,
          roles: [roleList('coach', [statement('LA-C-1')], { heading: 'TOSA' })],
        }),
        program('sooner', {
          code: 'SO',
          order: 1,
          roles: [
            roleList('principal', [statement('SO-P-1')]),
            roleList('coach', [statement('SO-C-1'), statement('SO-C-2')]),
          ],
        }),
        program('cohort', { code: 'CO', order: 3, statements: [statement('CO-1', mentorNamed), statement('CO-2')] }),
      ],
      pairs: [],
    }),
  );

function sheetOf(id: string) {
  const whole = handbook();
  const role = whole.roles.find((one) => one.id === id);
  if (role === undefined) throw new Error(`no role ${id}`);
  return roleSheet(whole, role);
}

describe('what the handbook says of a role', () => {
  test('is its list in each program, in the order of the programs, under the headings as written', () => {
    expect(sheetOf('coach').lists.map(({ program, list }) => [program.id, list.heading])).toEqual([
      ['sooner', 'Coach'],
      ['later', 'TOSA'],
    ]);
  });

  test('is counted over its own lists only', () => {
    expect(sheetOf('coach').count).toBe(3);
    expect(sheetOf('principal').count).toBe(1);
    expect(sheetOf('teacher').count).toBe(0);
  });

  test('has apart from it the statements that only name the role, with the words that do and on what basis', () => {
    expect(sheetOf('coach').namedIn.map(({ statement, mention }) => [statement.id, mention.as, mention.basis])).toEqual(
      [['CO-1', 'the coach', 'inferred']],
    );
    expect(sheetOf('principal').namedIn).toEqual([]);
  });

  test('is nothing but those for a role that sentences only name', () => {
    const sheet = sheetOf('mentor');
    expect(sheet.lists).toEqual([]);
    expect(sheet.count).toBe(0);
    expect(sheet.namedIn.map(({ statement }) => statement.id)).toEqual(['CO-1']);
  });
});
