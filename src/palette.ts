import type { Mark } from './domain/draft.ts';

/**
 * What each color means, and what it is: in the light design (and on paper, whatever the screen is) and in the dark one.
 * Nothing else names raw colors: styles take them as custom properties, paper and the manifest from here. Pairs that
 * must contrast are listed in tests/unit/contrast.test.ts.
 */
export const palette = {
  paper: ['#fcfbf8', '#151410'],
  'paper-raised': ['#f4f2ea', '#26231c'],
  line: ['#d8d4c6', '#45423a'],
  'line-strong': ['#8a8577', '#857f72'],
  ink: ['#1d1b16', '#efece4'],
  'ink-soft': ['#57534a', '#b9b4a6'],
  'mark-ink': ['#ffffff', '#151410'],
  square: ['#7c2565', '#eba0d8'],
  circle: ['#0a5f5f', '#6bcdc5'],
  shield: ['#94400c', '#f3a877'],
  hexagon: ['#33459a', '#afbcf9'],
} as const satisfies Readonly<Record<Mark | (string & {}), readonly [light: string, dark: string]>>;

/** The palette as the custom properties that styles use. */
export const paletteStyle = `@layer theme{:root{${Object.entries(palette)
  .map(([name, [light, dark]]) => `--${name}:light-dark(${light},${dark})`)
  .join(';')}}}`;
