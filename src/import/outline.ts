/** The outline of a document: its programs, their lists under headings as written, and their statements to the letter. */
import type { Ask } from './asking.ts';
import { withContents } from './contents.ts';
import { kindsOf } from './kinds.ts';
import type { Known } from './known.ts';
import { levelsOf } from './levels.ts';
import { keyOf, saysNothing, type Line } from './lines.ts';
import { leaveOut } from './looks.ts';
import { byMarks } from './marks.ts';
import { placed } from './outside.ts';
import { parted } from './parted.ts';
import { withPoints } from './points.ts';

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

/** What stands above a table of versions. */
const ofVersions = /\b(revision|version|document|change)s? (history|log|control)\b/i;
const isStatement = 'It is a statement.';

export function outlineOf(read: readonly Line[], known: Known, ask: Ask): Outline {
  const said = read.flatMap(({ readings, ...line }, i): Line[] => {
    if (line.is === 'versions' || (read[i + 1]?.is === 'versions' && ofVersions.test(line.text))) return [];
    const text = readings === undefined ? line.text : ask({ line: line.number, text: line.text, ...readings });
    return text === leaveOut || saysNothing(text) ? [] : [{ ...line, text }];
  });
  const lines = parted(withPoints(byMarks(withContents(said, ask)), ask), known, ask);
  const { title, levels } = levelsOf(lines, kindsOf(lines, known), known, ask);
  const programs: OutlineProgram[] = [];
  let program: OutlineProgram | undefined;
  let list: OutlineList | undefined;
  for (const { line, level } of placed(lines, levels, title, ask)) {
    const { text, number } = line;
    if (level === 'program') [program, list] = [programNamed(text, number), undefined];
    else {
      program ??= programNamed(title ?? '', number);
      if (level === 'list') list = listOf(program, named(text), number);
      else (list ??= listOf(program, null, number)).statements.push({ text, line: number });
    }
  }
  // A first heading with nothing below it but programs is the title of the whole.
  const whole =
    title === undefined && programs.length > 1 && programs[0]?.lists.length === 0 ? programs.shift() : undefined;
  return { title: title ?? whole?.title, programs: programs.flatMap((one) => withoutEmpty(one, ask)) };

  function programNamed(text: string, line: number): OutlineProgram {
    const there = programs.find((one) => keyOf(one.title) === keyOf(text));
    if (there !== undefined) return there;
    return programs[programs.push({ title: named(text), line, lists: [] }) - 1] as OutlineProgram;
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
    else if (ask({ ...said, question, choices: [leaveOut, ...(kept.length > 0 ? [isStatement] : [])] }) === isStatement)
      kept.at(-1)?.statements.push(said);
  }
  if (kept.length > 0) return [{ ...program, lists: kept }];
  ask({ text: program.title, line: program.line, question, choices: [leaveOut] });
  return [];
}
