import { expect, test } from 'vitest';
import { markShapes } from '../../src/domain/mark-shapes.ts';

test('each role’s mark has an outline of its own, closed, in a square of 24 by 24', () => {
  const outlines = Object.values(markShapes);
  expect(Object.keys(markShapes)).toEqual(['square', 'circle', 'shield', 'hexagon']);
  expect(new Set(outlines).size).toBe(4);
  for (const outline of outlines) {
    expect(outline).toMatch(/^M[-\d. acChHlLvV]+z$/);
    for (const number of outline.match(/\d+(\.\d+)?/g) ?? []) expect(Number(number)).toBeLessThanOrEqual(24);
  }
});
