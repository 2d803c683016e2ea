/** The files of a proposal: tried on a copy of the words, and written. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { counts, paragraph, warningReport } from '../check/reports.ts';
import type { Files } from '../import/new-files.ts';
import type { oldNames } from '../import/old-names.ts';

/** What the gate says of the words as they would be: what is left to decide, and what to look at again. */
export function tried(files: Files, folder: string, looksIn: ReturnType<typeof oldNames> = () => []): string {
  return onCopy(files, folder, (copy) => {
    const { handbook, problems, warnings } = checkContent(copy);
    const told = [...problems, ...warnings];
    const looks = readdirSync(copy, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(mdx|yaml)$/.test(name) && !/^(editions|changes|addresses)\b/.test(name))
      .map((name) => join(copy, name))
      .flatMap((file) => looksIn(readFileSync(file, 'utf8')).map((one) => ({ rule: 'old-names', file, ...one })))
      .filter(({ file, line }) => !told.some((one) => one.file === file && one.line === line));
    const is = handbook
      ? `The words are in order: ${counts(handbook)}.`
      : `To be mended before it is published (${problems.length}):`;
    const names = `Files: ${[...files.keys()].join(', ') || 'none'}.`;
    const all = [names, is, ...problems.map(paragraph), warningReport([...warnings, ...looks])];
    return all.join('\n\n').trimEnd().replaceAll(copy, folder);
  });
}

/** Does something with a copy of a folder, as it would be with these files. */
export function onCopy<Result>(files: Files, folder: string, use: (copy: string) => Result): Result {
  const copy = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    if (existsSync(folder)) cpSync(folder, copy, { recursive: true });
    write(files, copy);
    return use(copy);
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
