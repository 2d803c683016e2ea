import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leaveIndex, takeIndex } from '../../../src/search/index/built-index.ts';
import { writeFiles } from '../../../src/search/index/write-index.ts';

describe('the index on its way from the pages to the end of a build', () => {
  test('is taken as it was left, once: a build in which no page made one fails', () => {
    const files = new Map([['pagefind.js', new Uint8Array([1])]]);
    leaveIndex(files);
    expect(takeIndex()).toBe(files);
    expect(() => takeIndex()).toThrow('No page of this build has made the search index.');
  });

  test('is written byte for byte, its folders with it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'index-'));
    const bytes = new Uint8Array([0, 255, 10]);
    writeFiles(
      join(folder, 'pagefind'),
      new Map([
        ['pagefind-entry.json', bytes],
        ['fragment/one.pf_fragment', bytes],
      ]),
    );
    expect([...readFileSync(join(folder, 'pagefind/fragment/one.pf_fragment'))]).toEqual([...bytes]);
    expect(readdirSync(join(folder, 'pagefind')).sort()).toEqual(['fragment', 'pagefind-entry.json']);
    rmSync(folder, { recursive: true });
  });
});
