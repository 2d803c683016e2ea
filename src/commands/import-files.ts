/** The files of a proposal: tried on a copy of the words, and written. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { readContent } from '../check/read-content.ts';
import { counts, paragraphs, warningReport } from '../check/reports.ts';
import type { Draft } from '../domain/draft.ts';
import { followed } from '../import/follow.ts';
import type { Files } from '../import/new-files.ts';
import type { oldNames } from '../import/old-names.ts';
import type { Proposal } from '../import/proposal.ts';
import { rewrite } from '../import/rewrite.ts';
import { withChanges } from '../import/year-changes.ts';

/** The files of a year that a document makes of a folder of words, and what it quotes otherwise than it did. */
export function ofYear(draft: Draft, proposal: Proposal, folder: string, day: string) {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const rewritten = rewrite(draft, proposal, read, day);
  const next = onCopy(rewritten, folder, (copy) => readContent(copy).draft);
  const { files, told } = followed(rewritten, next, proposal, read);
  return { files: withChanges(files, next, proposal, read), told };
}

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
    const all = [names, is, ...paragraphs(problems), warningReport([...warnings, ...looks])];
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
