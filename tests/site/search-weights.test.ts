import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pages, siteFolder } from './pages.ts';

/** Bytes, as sent: what Pagefind has packed already is sent as it is. */
function sent(...files: readonly string[]): number {
  const bytes = files.map((file) => readFileSync(join(siteFolder, file)));
  return bytes.reduce((sum, file, i) => sum + (/pf_|wasm/.test(files[i] ?? '') ? file : gzipSync(file)).length, 0);
}

const scripts = readdirSync(join(siteFolder, '_astro')).filter((file) => file.endsWith('.js'));
const script = scripts.filter((file) => file.startsWith('search.client')).map((file) => `_astro/${file}`);
const place = pages.get('/')?.document.querySelector('search-box')?.attributes ?? {};
const first = (place['data-first'] ?? '').split(' ').map((file) => `pagefind/${file}`);

test('our own script is small', () => {
  expect(script).toHaveLength(1);
  expect(sent(...script)).toBeLessThanOrEqual(13_500);
});

test('the first answer takes no more than the script and the words, which have every statement', () => {
  expect(place['data-ahead']).toMatch(/^\/search\/words\.json\?v=\w+$/);
  expect(sent(...script, 'search/words.json')).toBeLessThanOrEqual(25_000);
});

test('the index adds what a search needs, and of its filters one', () => {
  expect(first.filter((file) => file.endsWith('.pf_filter'))).toHaveLength(1);
  expect(sent('pagefind/pagefind.js', 'pagefind/pagefind-entry.json', ...first)).toBeLessThanOrEqual(100_000);
});
