import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeIndex } from './built-index.ts';

/**
 * Writes the search index beside the pages when they are built. A handbook of 1,000 programs has 21,000 such files:
 * as routes, one after the other, they would take longer than everything else.
 */
export function searchIndexFiles(): AstroIntegration {
  return {
    name: 'search-index-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        writeFiles(fileURLToPath(new URL('pagefind', dir)), takeIndex());
      },
    },
  };
}

/** Writes files below a folder; the folders in between are made. */
export function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const one of folders) mkdirSync(one, { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
}
