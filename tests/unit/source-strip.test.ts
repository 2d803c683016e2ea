import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { sourceStrip } from '../../src/domain/source-strip.ts';
import { draft } from '../builders.ts';

const [first, second] = assembleHandbook(draft()).statements;
if (!first || !second) throw new Error('There are two statements.');
const lined = (...lines: (number | undefined)[]) => lines.map((line, i) => ({ ...(i < 2 ? first : second), line }));

describe('the strip of the source', () => {
  test('has one run for lines of a list that stand below each other', () => {
    const [run, ...others] = sourceStrip(lined(4, 5));
    expect(run).toEqual({ mark: first.list?.role.mark, from: 4, length: 2 });
    expect(others).toEqual([]);
  });

  test('leaves free what lies between two lines', () => {
    expect(sourceStrip(lined(4, 6)).map(({ from, length }) => [from, length])).toEqual([
      [4, 1],
      [6, 1],
    ]);
  });

  test('begins a run where another role’s list begins', () => {
    expect(sourceStrip(lined(4, 5, 6)).map(({ from, length }) => [from, length])).toEqual([
      [4, 2],
      [6, 1],
    ]);
  });

  test('has the lines in the order of the source, whatever that of the handbook is', () => {
    expect(sourceStrip(lined(9, 8))).toHaveLength(1);
  });

  test('has no place for what the source lacks', () => {
    expect(sourceStrip(lined(undefined, 5))).toEqual([expect.objectContaining({ from: 5, length: 1 })]);
  });
});
