/** A copy of the words for tests, for tests to spoil one after the other. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordsFolder } from './test-words.ts';
import { checkContent, promise } from '../src/check/check-content.ts';
import type { LocatedProblem } from '../src/check/reports.ts';

export interface CopiedWords {
  readonly folder: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, words: string | Uint8Array) => void;
  /** Puts other words in the place of the first that match; fails where none do, so that no test tests nothing. */
  readonly edit: (file: string, from: string | RegExp, to: string) => void;
  readonly rename: (file: string, to: string) => void;
  readonly remove: (file: string) => void;
  readonly makeFolder: (name: string) => void;
  /** What the gate finds, with files named as in `content/`. */
  readonly problems: () => readonly LocatedProblem[];
  /** Promises every address that there is. */
  readonly promise: () => void;
  /** The number of the one line of a file that has these words. */
  readonly lineWith: (file: string, words: string) => number;
  /** What has been done to the copy: the same for the same changes. */
  readonly changes: () => string;
  /** Puts everything back as it was. */
  readonly restore: () => void;
  readonly throwAway: () => void;
}

/** A copy; without `years`, of a handbook that has kept none, where a word may change and nobody asks why. */
export function copyWords({ years = true } = {}): CopiedWords {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-words-'));
  cpSync(wordsFolder, folder, { recursive: true });
  if (!years) for (const one of ['editions', 'changes.yaml']) rmSync(join(folder, one), { recursive: true });
  const touched = new Set<string>();
  const path = (file: string) => join(folder, file);
  const touch = (file: string) => {
    touched.add(file);
    return path(file);
  };
  const read = (file: string) => readFileSync(path(file), 'utf8');
  const write = (file: string, words: string | Uint8Array) => writeFileSync(touch(file), words);
  return {
    folder,
    read,
    write,
    edit: (file, from, to) => {
      const before = read(file);
      const after = before.replace(from, () => to);
      if (after === before) throw new Error(`${file} has no ${String(from)}`);
      write(file, after);
    },
    rename: (file, to) => renameSync(touch(file), touch(to)),
    remove: (file) => rmSync(touch(file), { recursive: true }),
    makeFolder: (name) => mkdirSync(touch(name)),
    problems: () =>
      checkContent(folder).problems.map((one) => ({
        ...one,
        file: one.file.slice(folder.length + 1),
        what: one.what.replaceAll(`${folder}/`, ''),
        fix: one.fix.replaceAll(`${folder}/`, ''),
      })),
    promise: () => {
      touch('addresses.yaml');
      promise(folder);
    },
    lineWith: (file, words) => {
      const lines = read(file).split('\n');
      const found = lines.flatMap((line, i) => (line.includes(words) ? [i + 1] : []));
      if (found.length !== 1) throw new Error(`${file} has ${found.length} lines with "${words}"`);
      return found[0] ?? NaN;
    },
    changes: () => JSON.stringify([...touched].sort().map((file) => [file, stateOf(path(file))])),
    restore: () => {
      for (const file of touched) rmSync(path(file), { recursive: true, force: true });
      for (const file of touched) {
        const original = join(wordsFolder, file);
        if (existsSync(original)) cpSync(original, path(file), { recursive: true });
      }
      touched.clear();
    },
    throwAway: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function stateOf(path: string): string {
  try {
    return readFileSync(path, 'base64');
  } catch {
    return existsSync(path) ? 'a folder' : 'gone';
  }
}
