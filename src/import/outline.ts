/** The outline of a document: its programs, their lists under headings as written, and their statements to the letter. */
import type { Ask } from './asking.ts';
import { kindsOf } from './kinds.ts';
import type { Known } from './known.ts';
import { levelsOf } from './levels.ts';
import { keyOf, type Line } from './lines.ts';
import { leaveOut } from './looks.ts';

/** Something that a document says, and on which of its lines. */
export interface Said {
  readonly text: string;
  readonly line: number;
}

/** A list of a program; without a heading, the statements of a description. */
export interface OutlineList {
  readonly heading: string | null;
  readonly line: number;
  readonly statements: Said[];
}

export interface OutlineProgram {
  readonly title: string;
  readonly line: number;
  readonly lists: OutlineList[];
}

export interface Outline {
  /** The title of the whole document, where it has one. */
  readonly title: string | undefined;
  readonly programs: readonly OutlineProgram[];
}

const isStatement = 'It is a statement.';

export function outlineOf(read: readonly Line[], known: Known, ask: Ask): Outline {
  const lines = read.flatMap(({ readings, ...line }): Line[] => {
    const text = readings === undefined ? line.text : ask({ line: line.number, text: line.text, ...readings });
    return text === leaveOut ? [] : [{ ...line, text }];
  });
  const kinds = kindsOf(lines, known, ask);
  const { title, levels } = levelsOf(lines, kinds, known, ask);
  const isChart = (i: number) => {
    const next = levels.findIndex((level, j) => j > i && level === 'program');
    return levels.slice(i + 1, next === -1 ? undefined : next).includes('list');
  };
  const programs: OutlineProgram[] = [];
  let program: OutlineProgram | undefined;
  let list: OutlineList | undefined;
  let inChart = false;

  lines.forEach((line, i) => {
    const { text, number } = line;
    const level = levels[i];
    if (level === 'program') {
      program = programs.find((one) => keyOf(one.title) === keyOf(text));
      if (program === undefined) programs.push((program = { title: named(text), line: number, lists: [] }));
      inChart = isChart(i);
      list = undefined;
    } else if (level === 'list' && program !== undefined) {
      list = listOf(program, named(text), number);
    } else if (level === 'statement' || level === 'loose') {
      if (isPut(line, level === 'loose')) {
        program ??= programs[programs.push({ title: title ?? '', line: number, lists: [] }) - 1];
        list ??= program && listOf(program, null, number);
        list?.statements.push({ text, line: number });
      }
    }
  });
  return { title, programs: programs.flatMap((one) => withoutEmpty(one, ask)) };

  /** What stands where statements do not stand otherwise is one only if somebody says so. */
  function isPut({ text, number, is }: Line, isLoose: boolean): boolean {
    if (is === 'statement') return true;
    const tell = (question: string, choices: readonly string[]) =>
      ask({ line: number, text, question, choices }) === isStatement;
    if (program === undefined) return tell('This stands above the first program. What is it?', [leaveOut, isStatement]);
    if (list === undefined && inChart)
      return tell('This stands above the first list of its program. What is it?', [leaveOut, isStatement]);
    return !isLoose || tell('This is not in a list as the others are. What is it?', [isStatement, leaveOut]);
  }
}

function listOf({ lists }: OutlineProgram, heading: string | null, line: number): OutlineList {
  const there = lists.find((one) =>
    one.heading === null ? heading === null : keyOf(one.heading) === keyOf(heading ?? ''),
  );
  const list = there ?? { heading, line, statements: [] };
  if (there === undefined) lists.push(list);
  return list;
}

/** A heading as written, without what leads on to the list. */
function named(text: string): string {
  return text.replace(/\s*[:–—-]$/, '').replace(/\s*\(cont(inued|['’]d|\.)?\)$/i, '');
}

/** A heading with nothing below it is left out, and somebody is asked whether it is one. */
function withoutEmpty({ lists, ...program }: OutlineProgram, ask: Ask): OutlineProgram[] {
  const question = 'Nothing stands below this heading. What is it?';
  const kept: OutlineList[] = [];
  const last = () => kept.at(-1);
  for (const list of lists) {
    const isEmpty = list.statements.length === 0;
    if (!isEmpty) kept.push(list);
    else {
      const said = { text: list.heading ?? '', line: list.line };
      if (ask({ ...said, question, choices: [leaveOut, isStatement] }) === isStatement) last()?.statements.push(said);
    }
  }
  if (kept.length === 0) ask({ text: program.title, line: program.line, question, choices: [leaveOut] });
  return kept.length === 0 ? [] : [{ ...program, lists: kept }];
}
