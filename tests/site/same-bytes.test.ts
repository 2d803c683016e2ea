import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFolder, wordsFolder } from '../test-words.ts';
import { buildByAstro, buildWords } from './build-words.ts';
import { fingerprint } from './fingerprint.ts';

/** A folder in the project, one outside; the words stand in the first, then in the second. */
const folder = '.build/same-bytes';
const elsewhere = mkdtempSync(join(tmpdir(), 'handbook-'));
const words = `${folder}/words`;
const moved = join(elsewhere, 'words');
const cacheOf = (content: string) => `.build/cache/${encodeURIComponent(content)}`;

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(wordsFolder, words, { recursive: true });
});

afterAll(() => {
  for (const one of [folder, elsewhere, cacheOf(moved)]) rmSync(one, { recursive: true, force: true });
});

describe('the same words make the same site, byte for byte', () => {
  const site = fingerprint(siteFolder);

  test('there are files to compare, of every kind', () => {
    const kinds = new Set(Object.keys(site).map((name) => name.replace(/^.*\./, '')));
    expect([...kinds]).toEqual(expect.arrayContaining(['html', 'pdf', 'webp', 'csv', 'json', 'js', 'pf_index']));
    expect(kinds).not.toContain('ts');
  });

  test('built again into another folder', () => {
    const { status, output } = buildWords(words, `${folder}/site`);
    expect(status, output).toBe(0);
    expect(fingerprint(`${folder}/site`)).toEqual(site);
  }, 120_000);

  test('built by `astro build` between folders outside the project, the words moved there and gone from where they were', () => {
    cpSync(words, moved, { recursive: true });
    rmSync(words, { recursive: true });
    const { status, output } = buildByAstro(moved, join(elsewhere, 'site'));
    expect(status, output).toBe(0);
    expect(fingerprint(join(elsewhere, 'site'))).toEqual(site);
  }, 120_000);
});
