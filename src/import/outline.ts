/** The outline of a document: its programs, their lists under headings as written, and their statements to the letter. */
import type { Ask } from './asking.ts';
import { kindsOf } from './kinds.ts';
import type { Known } from './known.ts';
import { levelsOf } from './levels.ts';
import { keyOf, type Line } from './lines.ts';
import { leaveOut } from './looks.ts';
import { byMarks } from './marks.ts';

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
  const lines = byMarks(
    read.flatMap(({ readings, ...line }): Line[] => {
      const text = readings === undefined ? line.text : ask({ line: line.number, text: line.text, ...readings });
      return text === leaveOut ? [] : [{ ...line, text }];
    }),
  );
  const { title, levels } = levelsOf(lines, kindsOf(lines, known, ask), known, ask);
  const programs: OutlineProgram[] = [];
  let program: OutlineProgram | undefined;
  let list: OutlineList | undefined;
  let inChart = false;
  lines.forEach((line, i) => {
    const level = levels[i];
    if (level === 'program') {
      program = programNamed(line.text, line.number);
      const next = levels.indexOf('program', i + 1);
      inChart = levels.slice(i, next === -1 ? undefined : next).includes('list');
      list = undefined;
    } else if (level === 'list') {
      list = program && listOf(program, named(line.text), line.number);
    } else if (level === 'statement' || level === 'loose') {
      const texts = statementsIn(line, level === 'loose');
      if (texts.length === 0) return;
      program ??= programNamed(title ?? '', line.number);
      list ??= listOf(program, null, line.number);
      list.statements.push(...texts.map((text) => ({ text, line: line.number })));
    }
  });
  return { title, programs: programs.flatMap((one) => withoutEmpty(one, ask)) };

  function programNamed(text: string, line: number): OutlineProgram {
    const there = programs.find((one) => keyOf(one.title) === keyOf(text));
    if (there !== undefined) return there;
    return programs[programs.push({ title: named(text), line, lists: [] }) - 1] as OutlineProgram;
  }

  /** What stands where statements do not stand otherwise is one, or several, only if somebody says so. */
  function statementsIn({ text, number, is }: Line, isLoose: boolean): string[] {
    const isAbove = program === undefined || (list === undefined && inChart);
    if (is === 'statement' || (!isAbove && !isLoose)) return [text];
    const above = program === undefined ? 'the first program' : 'the first list of its program';
    const question = isAbove
      ? `This stands above ${above}. What is it?`
      : 'This is not in a list as the others are. What is it?';
    const sentences = text.split(/(?<=[.!?]["'”’)]*)\s+(?=\p{Lu})/u);
    const says = new Map(isAbove ? [[leaveOut, [] as string[]]] : []).set(isStatement, [text]).set(leaveOut, []);
    if (sentences.length > 1) says.set('Each of its sentences is a statement.', sentences);
    return says.get(ask({ line: number, text, question, choices: [...says.keys()] })) ?? [];
  }
}

function listOf({ lists }: OutlineProgram, heading: string | null, line: number): OutlineList {
  const there = lists.find((one) => keyOf(one.heading ?? '') === keyOf(heading ?? ''));
  return there ?? (lists[lists.push({ heading, line, statements: [] }) - 1] as OutlineList);
}

/** A heading as written, without what leads on to the list. */
function named(text: string): string {
  return text.replace(/\s*[:–—-]$/, '').replace(/\s*\(cont(inued|['’]d|\.)?\)$/i, '');
}

/** A heading with nothing below it is left out, and somebody is asked whether it is one. */
function withoutEmpty({ lists, ...program }: OutlineProgram, ask: Ask): OutlineProgram[] {
  const question = 'Nothing stands below this heading. What is it?';
  const kept: OutlineList[] = [];
  for (const list of lists) {
    const said = { text: list.heading ?? '', line: list.line };
    if (list.statements.length > 0) kept.push(list);
    else if (ask({ ...said, question, choices: [leaveOut, isStatement] }) === isStatement)
      kept.at(-1)?.statements.push(said);
  }
  if (kept.length > 0) return [{ ...program, lists: kept }];
  ask({ text: program.title, line: program.line, question, choices: [leaveOut] });
  return [];
}
