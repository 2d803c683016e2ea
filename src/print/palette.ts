import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const tokens = readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8');
const values = new Map(
  [...tokens.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
);

/** The colour that a token of the site's light design has, as #rrggbb. Paper is white, whatever the screen is. */
export function colourOf(token: string): string {
  const value = values.get(token);
  const next = value === undefined ? undefined : /^(?:light-dark\()?var\(--([\w-]+)\)/.exec(value)?.[1];
  if (next !== undefined) return colourOf(next);
  if (value === undefined || !value.startsWith('#')) throw new Error(`tokens.css has no colour --${token}.`);
  return value;
}
