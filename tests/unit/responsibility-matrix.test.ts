import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { responsibilityMatrix } from '../../src/domain/responsibility-matrix.ts';
import { draft, program, roleList, statement } from '../builders.ts';

const matrix = () => responsibilityMatrix(assembleHandbook(draft()));

describe('the responsibility matrix', () => {
  test('has a row for each program and, in each, a cell for each role family', () => {
    expect(matrix().rows.map(({ program }) => program.id)).toEqual(['support', 'cohort']);
    for (const { cells } of matrix().rows) {
      expect(cells.map(({ family }) => family.id)).toEqual(['principal', 'coach', 'teacher']);
    }
    expect(matrix().families.map(({ id }) => id)).toEqual(['principal', 'coach', 'teacher']);
  });

  test('puts the statements of a list into its cell, under the heading as written', () => {
    const programs = [
      program('support', {
        code: 'SU',
        roles: [roleList('coach', [statement('SU-C-1'), statement('SU-C-2')], { heading: 'TOSA' })],
      }),
    ];
    const [row] = responsibilityMatrix(assembleHandbook(draft({ pairs: [], programs }))).rows;
    const cell = row?.cells.find(({ family }) => family.id === 'coach');
    expect(cell?.heading).toBe('TOSA');
    expect(cell?.statements.map(({ id }) => id)).toEqual(['SU-C-1', 'SU-C-2']);
  });

  test('leaves the cell of a role without a list empty, without a heading', () => {
    const cell = matrix().rows[0]?.cells.find(({ family }) => family.id === 'teacher');
    expect(cell).toMatchObject({ heading: undefined, statements: [] });
  });

  test('files the lines of a description under no role', () => {
    const cohort = matrix().rows[1];
    expect(cohort?.cells.flatMap(({ statements }) => statements)).toEqual([]);
    expect(cohort?.unlisted.map(({ id }) => id)).toEqual(['CO-1']);
    expect(matrix().rows[0]?.unlisted).toEqual([]);
  });

  test('adds up each role family, and every statement stands in it once', () => {
    expect(matrix().totals).toEqual([1, 2, 0]);
    const all = matrix().rows.flatMap(({ cells, unlisted }) => [
      ...cells.flatMap((cell) => cell.statements),
      ...unlisted,
    ]);
    expect(all.map(({ id }) => id)).toEqual(['SU-P-1', 'SU-C-1', 'SU-C-2', 'CO-1']);
  });
});
