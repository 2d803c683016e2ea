/** The files of a proposal: tried on a copy of the words, and written. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { readContent } from '../check/read-content.ts';
import { counts } from '../check/reports.ts';
import type { Draft } from '../domain/draft.ts';
import type { Files } from '../import/new-files.ts';

/** What the gate says of the words as they would be: what is left to decide, and what to look at again. */
export function tried(files: Files, folder: string, isNew: boolean): string {
  const copy = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    if (!isNew) cpSync(folder, copy, { recursive: true });
    write(files, copy);
    const { handbook, problems, warnings } = checkContent(copy);
    const told = [...problems, ...warnings].map(({ file, line, what, fix }) => `${file}:${line}\n  ${what}\n  ${fix}`);
    const names = `Files: ${[...files.keys()].join(', ') || 'none'}.`;
    if (told.length === 0) return `${names} The words are in order${handbook ? `: ${counts(handbook)}` : ''}.`;
    const head = `To look at (${told.length}); the first ${problems.length} have to be mended before it is published:`;
    return [names, head, ...told].join('\n\n').replaceAll(copy, folder);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What a folder of words says once these files are written. */
export function draftWith(files: Files, folder: string): Draft {
  const copy = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    cpSync(folder, copy, { recursive: true });
    write(files, copy);
    return readContent(copy).draft;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

export function write(files: Files, folder: string): void {
  for (const [name, text] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
  }
}
