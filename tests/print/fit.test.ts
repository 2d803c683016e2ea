import { describe, expect, test, vi } from 'vitest';
import { largest } from '../../src/print/fit-sheet.ts';

describe('what a sheet is set in', () => {
  const sizes = [14, 13, 12, 11, 10, 9];
  /** Every place at which the last fit may stand, or none. */
  const places = [-1, ...sizes.keys()];

  test('is the largest type that its pages hold, whatever it was set in the last time', () => {
    for (const most of [15, ...sizes, 8])
      for (const last of places)
        expect(largest(sizes, last, (size) => size <= most)).toBe(sizes.find((size) => size <= most));
  });

  test.each([
    ['two sizes are tried where it is the same again', 0, 2],
    ['three where it is one size up', 1, 3],
    ['two where it is one size down', -1, 2],
  ])('%s', (_, more, tries) => {
    const willDo = vi.fn((size: number) => size <= 11 + more);
    largest(sizes, 3, willDo);
    expect(willDo).toHaveBeenCalledTimes(tries);
  });
});
