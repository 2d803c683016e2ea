import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourOf } from '../../../src/print/palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** What tokens.css writes for a token. */
const written = (token: string) => new RegExp(`--${token}:\\s*([^;]+);`).exec(tokens)?.[1];

describe('the colours of paper', () => {
  test.each(['ink', 'ink-soft', 'line-strong', 'square', 'circle', 'shield', 'hexagon'])(
    '%s is a colour that a printer understands',
    (token) => {
      expect(colourOf(token)).toMatch(/^#[0-9a-f]{6}$/i);
    },
  );

  test('are those of the light design, whatever the screen is', () => {
    const [, light, dark] = /^light-dark\(var\(--([\w-]+)\), var\(--([\w-]+)\)\)$/.exec(written('ink') ?? '') ?? [];
    expect(light).toBeDefined();
    expect(colourOf('ink')).toBe(written(light ?? ''));
    expect(colourOf('ink')).not.toBe(written(dark ?? ''));
  });

  test('are only those that there are: another name is refused', () => {
    expect(() => colourOf('no-such-colour')).toThrow('tokens.css has no colour --no-such-colour.');
  });

  test('are colours: a token of another kind is refused', () => {
    const [, token = ''] = /--([\w-]+):\s*[\d.]+rem;/.exec(tokens) ?? [];
    expect(token).not.toBe('');
    expect(() => colourOf(token)).toThrow(`tokens.css has no colour --${token}.`);
  });
});
