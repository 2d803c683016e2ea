import { type Mark, marks } from './domain/marks.ts';

/**
 * What each color means, and what it is: in the light design (and on paper, whatever the screen is) and in the dark one.
 * Those of roles are with their marks (src/domain/marks.ts); nothing else names raw colors. Styles take them as custom
 * properties, paper, icon and manifest from here. Pairs that must contrast are listed in tests/unit/contrast.test.ts.
 */
export const palette = {
  paper: ['#fcfbf8', '#151410'],
  'paper-raised': ['#f4f2ea', '#26231c'],
  line: ['#d8d4c6', '#45423a'],
  'line-strong': ['#8a8577', '#857f72'],
  ink: ['#1d1b16', '#efece4'],
  'ink-soft': ['#57534a', '#b9b4a6'],
  'mark-ink': ['#ffffff', '#151410'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

/**
 * The palette as the custom properties that styles use, with the colors of the marks that roles have: `--role` is that
 * of the mark around.
 */
export function paletteStyle(used: readonly Mark[]): string {
  const colors = [
    ...Object.entries(palette).map(([name, [light, dark]]) => ({ name, light, dark })),
    ...used.map((name) => ({ name, ...marks[name] })),
  ];
  const root = colors.map(({ name, light, dark }) => `--${name}:light-dark(${light},${dark})`).join(';');
  const roles = used
    .map((name) => `[data-mark=${name}]{--role:var(--${name})}.door[data-mark=${name}]{view-transition-name:${name}}`)
    .join('');
  return `@layer theme{:root{${root}}${roles}}`;
}
