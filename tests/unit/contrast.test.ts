import { describe, expect, test } from 'vitest';
import { palette } from '../../src/palette.ts';
import { contrast } from '../color-vision.ts';

const designs = ['light', 'dark'] as const;
type Design = (typeof designs)[number];

/** The colour that means this in a design, as #rrggbb. */
const colour = (meaning: keyof typeof palette, design: Design) => palette[meaning][design === 'light' ? 0 : 1];

const papers = ['paper', 'paper-raised'] as const;
const pairs = [
  ...papers.flatMap((paper) => (['ink', 'ink-soft'] as const).map((ink) => ({ ink, paper, least: 4.5 }))),
  // It outlines blanks and draws the copy button, which are to be seen and not to be read.
  ...papers.map((paper) => ({ ink: 'line-strong' as const, paper, least: 3 })),
];

describe.each(designs)('in the %s design', (design) => {
  test.each(pairs)('$ink on $paper is at least $least', ({ ink, paper, least }) => {
    expect(contrast(colour(ink, design), colour(paper, design))).toBeGreaterThanOrEqual(least);
  });
});

test('the ruler is right: black on white is 21, and a known grey is 4.54', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('light and dark are two designs, not one', () => {
  for (const meaning of Object.keys(palette) as (keyof typeof palette)[]) {
    expect(colour(meaning, 'light'), meaning).not.toBe(colour(meaning, 'dark'));
  }
});
