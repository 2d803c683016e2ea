import { readFileSync } from 'node:fs';
import { compile } from 'tailwindcss';
import { describe, expect, test } from 'vitest';
import { palette } from '../../src/palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const meanings = Object.keys(palette);

/** What Tailwind makes of a class: its style, or nothing where there is no such utility. */
async function styleOf(utility: string): Promise<string> {
  const { build } = await compile(`${tokens}\n@tailwind utilities;`);
  const css = build([utility]);
  return (css.split(`.${utility} {`)[1] ?? '').split('}')[0]?.replace(/\s+/g, ' ').trim() ?? '';
}

describe('the tokens are the theme', () => {
  test('of every meaning that a colour has there is text, ground and line', async () => {
    expect(meanings).toContain('ink-soft');
    for (const meaning of meanings) {
      expect(await styleOf(`text-${meaning}`)).toBe(`color: var(--${meaning});`);
      expect(await styleOf(`bg-${meaning}`)).toBe(`background-color: var(--${meaning});`);
      expect(await styleOf(`border-${meaning}`)).toBe(`border-color: var(--${meaning});`);
    }
  });

  test.each([
    ['font-sans', 'font-family: var(--sans);'],
    ['text-small', 'font-size: var(--small);'],
    ['max-w-measure', 'max-width: var(--measure);'],
    ['px-gutter', 'padding-inline: var(--gutter);'],
    ['ps-margin', 'padding-inline-start: var(--margin);'],
  ])('%s is what the tokens say', async (utility, style) => {
    expect(await styleOf(utility)).toBe(style);
  });

  test('there is no colour but those that mean something', async () => {
    for (const colour of ['white', 'black', 'red-500', 'gray-100']) {
      expect(await styleOf(`text-${colour}`), colour).toBe('');
    }
  });

  test('what nobody uses is in no page', async () => {
    const { build } = await compile(`${tokens}\n@tailwind utilities;`);
    expect(build([])).not.toContain('--color-');
  });
});
