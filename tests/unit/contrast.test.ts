import { describe, expect, test } from 'vitest';
import { palette } from '../../src/palette.ts';

const designs = ['light', 'dark'] as const;
type Design = (typeof designs)[number];

/** The colour that means this in a design, as #rrggbb. */
const colour = (meaning: keyof typeof palette, design: Design) => palette[meaning][design === 'light' ? 0 : 1];

/** Relative luminance, from 0 (black) to 1 (white). https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black on white). https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const papers = ['paper', 'paper-raised'] as const;
const roles = ['square', 'circle', 'shield', 'hexagon'] as const;
const pairs = [
  ...papers.flatMap((paper) => (['ink', 'ink-soft', ...roles] as const).map((ink) => ({ ink, paper, least: 4.5 }))),
  ...roles.map((paper) => ({ ink: 'mark-ink' as const, paper, least: 4.5 })),
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
