import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putInPlace } from '../../../src/build/put-in-place.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-place-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A site of one page below the folder of the test. */
function site(name: string, words: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), words);
  return path;
}
const page = (place: string) => readFileSync(join(place, 'index.html'), 'utf8');

test('a new site takes the place of the old one, and nothing of that is left', () => {
  const place = site('dist', 'old');
  writeFileSync(join(place, 'gone.html'), 'old');
  putInPlace(site('unfinished', 'new'), place);
  expect(page(place)).toBe('new');
  expect(existsSync(join(place, 'gone.html'))).toBe(false);
  expect(existsSync(join(folder, 'unfinished-old'))).toBe(false);
});

test('where there is no site yet, its folder is made', () => {
  putInPlace(site('unfinished', 'new'), join(folder, 'further/down/dist'));
  expect(page(join(folder, 'further/down/dist'))).toBe('new');
});

test('where the new one can’t be put there, the old one stays', () => {
  const place = site('dist', 'old');
  expect(() => putInPlace(join(folder, 'not-there'), place)).toThrow();
  expect(page(place)).toBe('old');
});
