import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
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
        writeFiles(new URL('pagefind/', dir), takeIndex());
      },
    },
  };
}

/** Writes files below a folder; the folders in between are made. */
export function writeFiles(folder: URL, files: ReadonlyMap<string, Uint8Array>): void {
  const made = new Set<string>();
  for (const [path, bytes] of files) {
    const file = fileURLToPath(new URL(path, folder));
    const within = dirname(file);
    if (!made.has(within)) mkdirSync(within, { recursive: true });
    made.add(within);
    writeFileSync(file, bytes);
  }
}
