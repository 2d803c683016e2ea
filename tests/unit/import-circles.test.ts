import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** The files of src/ that each of them imports, types too. */
const imports = new Map(
  globSync('src/**/*.{ts,astro,mjs}').map((file): [string, readonly string[]] => {
    const named = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"?]+)/g);
    return [file, [...named].map(([, path = '']) => normalize(join(dirname(file), path)))];
  }),
);

/** A way from a file back to itself by what is imported; nothing where there is none. */
function circleFrom(start: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const ways = [[start]];
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const next of imports.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, start];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

test('no file imports itself by way of others', () => {
  expect(imports.size).toBeGreaterThan(100);
  expect([...imports.keys()].map(circleFrom).filter((way) => way !== undefined)).toEqual([]);
});
