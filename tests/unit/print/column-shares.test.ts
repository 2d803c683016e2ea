import { describe, expect, test } from 'vitest';
import { isChart } from '../../../src/domain/program.ts';
import { columnShares } from '../../../src/print/column-shares.ts';
import { testHandbook } from '../../test-words.ts';

type Cells = readonly (readonly (readonly number[])[])[];

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** About how many lines a table takes. A text ends, in the middle, half a line before its last line does. */
function lines(cells: Cells, shares: readonly number[], letters: number): number {
  const cell = (texts: readonly number[], share: number) =>
    sum(texts.map((length) => 0.5 + length / ((letters * share) / 100)));
  return sum(cells.map((row) => Math.max(...row.map((texts, i) => cell(texts, shares[i] ?? 0)))));
}

/** The matrix of a handbook: how many letters each statement has, by program and role. */
function wholeMatrix(): Cells {
  const { programs, families } = testHandbook();
  return programs
    .filter(isChart)
    .map((program) =>
      families.map(
        ({ id }) =>
          program.lists.find(({ role }) => role.id === id)?.statements.map((one) => one.id.length + one.text.length) ??
          [],
      ),
    );
}

describe('how wide the columns of a table are', () => {
  test('makes the matrix of a handbook lower than columns of equal width would', () => {
    const cells = wholeMatrix();
    const shares = columnShares(cells, 150);
    expect(lines(cells, shares, 150)).toBeLessThan(lines(cells, [25, 25, 25, 25], 150));
  });

  test.each([
    ['the matrix of a handbook', wholeMatrix],
    ['one long text beside short ones', () => [[[2000], [10], [10]]]],
    ['nothing but blanks', () => [[[], [], []]]],
    ['nothing in some columns', () => [[[100, 200], [], [300], []]]],
    [
      'rows that pull both ways',
      () => [
        [[900], [10]],
        [[10], [900]],
      ],
    ],
    ['a text as long as a book', () => [[[1_000_000], [1]]]],
    ['seven columns', () => [[[10], [20], [30], [40], [50], [60], [70]]]],
  ] satisfies [string, () => Cells][])('adds up to the whole width, with no column under a tenth: %s', (_, table) => {
    const cells = table();
    const shares = columnShares(cells, 150);
    expect(sum(shares)).toBe(100);
    expect(shares).toHaveLength(cells[0]?.length ?? 0);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(10);
    for (const share of shares) expect(Number.isInteger(share)).toBe(true);
  });

  test('gives the most to the column that has the most to say', () => {
    const [much = 0, little = 0, least = 0] = columnShares([[[400, 400], [100], [20]]], 150);
    expect(much).toBeGreaterThan(little);
    expect(little).toBeGreaterThanOrEqual(least);
  });

  test('is equal where there is nothing to choose', () => {
    expect(columnShares([[[100], [100]]], 150)).toEqual([50, 50]);
    expect(columnShares([[[], [], []]], 150)).toEqual([33, 33, 34]);
  });

  test('is everything for a single column, and nothing where there is none', () => {
    expect(columnShares([[[500]]], 150)).toEqual([100]);
    expect(columnShares([], 150)).toEqual([]);
    expect(columnShares([[]], 150)).toEqual([]);
  });

  test('is the same every time', () => {
    expect(columnShares(wholeMatrix(), 150)).toEqual(columnShares(wholeMatrix(), 150));
  });
});
