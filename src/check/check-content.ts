import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { assembleHandbook } from '../domain/assemble-handbook.ts';
import type { Handbook } from '../domain/handbook.ts';
import { warningsOf } from '../domain/rules/index.ts';
import type { Place } from '../domain/problem.ts';
import type { LineOf } from '../domain/suggestion.ts';
import { addressesOf } from './addresses.ts';
import { problemsOfWords } from './problems-of-words.ts';
import { overflowingIn } from './on-paper.ts';
import { notYetPromised, promiseMore } from './promise-more.ts';
import { type ReadContent, readContent } from './read-content.ts';
import type { ReadProblem } from './reading.ts';
import type { LocatedProblem } from './reports.ts';
import { lineOf, lineOfBody } from './words-file.ts';

/** The outcome of the gate: the handbook, or everything that is wrong with the words; and what is worth a look. */
export type Checked = { readonly warnings: readonly LocatedProblem[] } & (
  | { readonly handbook: Handbook; readonly problems: readonly []; readonly unpromised: readonly string[] }
  | { readonly handbook: undefined; readonly problems: readonly LocatedProblem[] }
);

/** Reads a folder of words and finds all that is wrong with them, as far as their shape lets it be known. */
export function checkContent(folder: string): Checked {
  return checked(readContent(folder));
}

/** The same, and where that finds nothing, every sheet of paper that its pages can't hold. */
export async function checkWithPaper(folder: string): Promise<Checked> {
  const content = readContent(folder);
  const found = checked(content);
  if (found.handbook === undefined) return found;
  const problems = await overflowingIn(content.draft, found.handbook);
  return problems.length === 0 ? found : { ...found, handbook: undefined, problems: locate(problems, content.files) };
}

function checked(content: ReadContent): Checked {
  const { draft, files } = content;
  const problems: readonly ReadProblem[] = [...content.problems, ...problemsOfWords(content)];
  const today = new Date().toJSON().slice(0, 10);
  const warnings = content.notWhole.size > 0 ? [] : locate(warningsOf(draft, today), files);
  if (problems.length > 0) return { handbook: undefined, problems: locate(problems, files), warnings };
  const handbook = assembleHandbook(draft, linesIn(content));
  return { handbook, problems: [], warnings, unpromised: notYetPromised(draft, addressesOf(draft)) };
}

/** Promises every address that there is, in addresses.yaml; only for words without a problem. */
export function promise(folder: string): void {
  const { draft } = readContent(folder);
  const { file } = draft.addresses;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : 'promised:\n';
  writeFileSync(file, promiseMore(before, addressesOf(draft)));
}

/** The line of each place in files that were read, from 1. */
export function linesIn({ files }: Pick<ReadContent, 'files'>): LineOf {
  return (at) => {
    const words = files.get(at.file);
    if (words === undefined) return at.bodyLine ?? 1;
    return at.bodyLine === undefined ? lineOf(words, at.path) : lineOfBody(words, at.bodyLine);
  };
}

function locate(problems: readonly ReadProblem[], files: ReadContent['files']): LocatedProblem[] {
  const lineOfPlace = linesIn({ files });
  /** Places as a list by file: "content/notes.yaml:12, 40". */
  const listed = (places: readonly Place[]) =>
    [...Map.groupBy(places, ({ file }) => file)]
      .map(([file, all]) => `${file}:${[...new Set(all.map(lineOfPlace))].sort((a, b) => a - b).join(', ')}`)
      .join('; ');
  const located = problems.map(({ rule, at, what, fix, line, named }): LocatedProblem => ({
    file: at.file,
    line: line ?? lineOfPlace(at),
    rule,
    what,
    fix: named === undefined ? fix : `${fix} It is named in ${listed(named)}.`,
  }));
  // What else is wrong on a line that was read only as it was probably meant follows from that.
  const keyOf = ({ file, line }: LocatedProblem) => `${file}:${line}`;
  const badlyRead = new Set(located.filter(({ rule }) => rule === 'readable').map(keyOf));
  const told = located.filter((one) => one.rule === 'readable' || !badlyRead.has(keyOf(one)));
  const once = new Map(told.map((one) => [`${one.file}:${one.line} ${one.what}`, one]));
  return [...once.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
