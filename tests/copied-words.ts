/** A copy of the words for tests, for one test to spoil. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordsFolder } from './test-words.ts';
import { checkContent, type LocatedProblem } from '../src/check/check-content.ts';

export interface CopiedWords {
  readonly folder: string;
  readonly path: (file: string) => string;
  readonly read: (file: string) => string;
  readonly write: (file: string, words: string | Uint8Array) => void;
  /** Puts other words in the place of the first that match; fails where none do, so that no test tests nothing. */
  readonly edit: (file: string, from: string | RegExp, to: string) => void;
  readonly rename: (file: string, to: string) => void;
  readonly remove: (file: string) => void;
  /** What the gate finds, with files named as in `content/`. */
  readonly problems: () => readonly LocatedProblem[];
  /** The number of the one line of a file that has these words. */
  readonly lineWith: (file: string, words: string) => number;
  readonly throwAway: () => void;
}

export function copyWords(): CopiedWords {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-words-'));
  cpSync(wordsFolder, folder, { recursive: true });
  const path = (file: string) => join(folder, file);
  const read = (file: string) => readFileSync(path(file), 'utf8');
  const write = (file: string, words: string | Uint8Array) => writeFileSync(path(file), words);
  return {
    folder,
    path,
    read,
    write,
    edit: (file, from, to) => {
      const before = read(file);
      const after = before.replace(from, () => to);
      if (after === before) throw new Error(`${file} has no ${String(from)}`);
      write(file, after);
    },
    rename: (file, to) => renameSync(path(file), path(to)),
    remove: (file) => rmSync(path(file), { recursive: true }),
    problems: () =>
      checkContent(folder).problems.map((one) => ({
        ...one,
        file: one.file.slice(folder.length + 1),
        what: one.what.replaceAll(`${folder}/`, ''),
        fix: one.fix.replaceAll(`${folder}/`, ''),
      })),
    lineWith: (file, words) => {
      const lines = read(file).split('\n');
      const found = lines.flatMap((line, i) => (line.includes(words) ? [i + 1] : []));
      if (found.length !== 1) throw new Error(`${file} has ${found.length} lines with "${words}"`);
      return found[0] ?? NaN;
    },
    throwAway: () => rmSync(folder, { recursive: true, force: true }),
  };
}
