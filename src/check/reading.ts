/** The steps of reading a file. What is wrong is put with the rest of the reading, never thrown. */
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { textsIn } from '../domain/texts-in.ts';
import type { Body } from './bodies.ts';
import { readText, unseen } from './characters.ts';
import type { Misplaced } from './folder.ts';
import type { Wrong, WrongLine } from './wrong.ts';
import { shapeOf } from './schema-problems.ts';
import { parseWords, type WordsFile } from './words-file.ts';

export interface ReadProblem extends Problem {
  /** Its line, where that is known because the file could not be parsed. */
  readonly line?: number;
  /** Nothing is missing in the draft for it: it was read as it was probably meant. */
  readonly readAnyway?: boolean;
}

/** A folder of words, and what reading it has found so far. */
export interface Reading {
  readonly folder: string;
  readonly problems: ReadProblem[];
  /** Every file that was read, for finding lines in it. */
  readonly files: Map<string, WordsFile>;
  /** Every body, that of misshapen files too. */
  readonly bodies: Body[];
}

/** Says what is wrong with a file; gives what could be read of it, nothing. */
export function trouble(
  { problems }: Reading,
  file: string,
  { line = 1, what, fix }: Wrong & Partial<WrongLine>,
  readAnyway = false,
): undefined {
  problems.push({ rule: 'readable', at: { file, path: [] }, line, what, fix, readAnyway });
}

/** Says what stands where it does not belong. */
export function misplaced(reading: Reading, all: readonly Misplaced[]): void {
  for (const one of all) trouble(reading, one.file, one, !one.holdsWords);
}

export function textOf(reading: Reading, file: string): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return trouble(reading, file, { what: "This file can't be opened.", fix: 'Is it a file, and may you read it?' });
  }
  const { text, findings } = readText(bytes);
  for (const found of findings) trouble(reading, file, found, text !== undefined);
  return text;
}

/** What the YAML of a file says; undefined where it can't be parsed. */
export function parsed(reading: Reading, words: WordsFile): { readonly says: unknown } | undefined {
  reading.files.set(words.file, words);
  const { says, findings } = parseWords(words);
  for (const found of findings) trouble(reading, words.file, found, says !== undefined);
  return says === undefined && findings.length > 0 ? undefined : { says };
}

/** The words of a file, or of one place of its list; undefined where they have the wrong shape. */
export function shaped(
  { problems }: Reading,
  schema: z.ZodType,
  says: unknown,
  file: string,
  path: (string | number)[] = [],
): unknown {
  for (const [at, text] of textsIn(says)) {
    const hidden = unseen(text);
    if (hidden === undefined) continue;
    const what = `There is ${hidden} in this text, written as a sign.`;
    const place = { file, path: [...path, ...at] };
    problems.push({ rule: 'readable', at: place, what, fix: 'Take the sign away.', readAnyway: true });
  }
  const shape = shapeOf(schema, says, { file, path });
  if ('words' in shape) return shape.words;
  problems.push(...shape.problems);
  return undefined;
}
