/** What stands where statements do not stand otherwise is what somebody says, once for lines that stand together. */
import type { Ask } from './asking.ts';
import type { Level } from './levels.ts';
import { isSentence, sentencesOf, type Line } from './lines.ts';
import { leaveOut } from './looks.ts';

/** A line, and what it is. */
export interface Placed {
  readonly line: Line;
  readonly level: 'program' | 'list' | 'statement';
}

const saying = {
  statement: 'It is a statement.',
  program: 'It is the title of a program.',
  list: 'It is the heading of a list.',
} as const;
const eachSentence = 'Each of its sentences is a statement.';
const together = ['Leave them out.', 'Each is a statement.', 'Ask about each of them.'] as const;

/** What documents often say before and behind their programs. */
const around =
  /^(introduction|preface|foreword|background|acknowledge?ments?|appendix|glossary|definitions|signatures?|notes)\b/i;
const isNone = 'No: leave it out, and what stands below it.';

/** The lines that an outline is made of, in order. */
export function placed(lines: readonly Line[], read: readonly Level[], ask: Ask): Placed[] {
  const first = read.indexOf('program');
  // The headings of what stands there go with it.
  const belowAt = (i: number) => read.slice(i).find((level) => level !== 'list' && level !== 'nothing');
  const levels = read.map((level, i) =>
    level !== 'list' || i >= first ? level : belowAt(i) === 'loose' || belowAt(i) === 'statement' ? 'nothing' : 'short',
  );
  const told: Placed[] = [];
  const answers = new Map<number, string>();
  let [isLeft, inChart] = [false, false];
  for (const [i, line] of lines.entries()) {
    const level = levels[i] ?? 'nothing';
    if (level === 'program') {
      const next = levels.indexOf('program', i + 1);
      inChart = levels.slice(i, next === -1 ? undefined : next).includes('list');
      isLeft = around.test(line.text) && isNoProgram(line);
    }
    if (isLeft || level === 'nothing' || level === 'contents') continue;
    told.push(...(level === 'program' || level === 'list' ? [{ line, level }] : saidAt(i)));
  }
  return told;

  function isNoProgram({ text, number }: Line): boolean {
    const choices = [isNone, saying.program];
    return ask({ line: number, text, question: 'Is this the title of a program?', choices }) === isNone;
  }

  function saidAt(i: number): Placed[] {
    const line = lines[i] as Line;
    const above = told.findLast(({ level }) => level !== 'statement')?.level;
    const isAbove = above === undefined || (above === 'program' && inChart);
    const run = runAt(i, isAbove);
    if (run.length === 0) return [{ line, level: 'statement' }];
    const isLast = !levels.slice((run.at(-1) ?? i) + 1).some((level) => level !== 'nothing');
    const isBelow = isLast && !run.some((at) => isSentence(lines[at]?.text ?? ''));
    const where = isAbove
      ? `above the first ${above === undefined ? 'program' : 'list of its program'}`
      : isBelow
        ? 'below the last list'
        : 'outside the lists';
    const isTitle = told.length < 2 && !run.some((at) => isSentence(lines[at]?.text ?? ''));
    const isOut = isBelow || (levels.includes('program') && (isAbove || isTitle));
    const answer = answers.get(i) ?? (run.length > 1 ? askedOf(run, where, isOut) : together[2]);
    if (answer !== together[2]) return answer === together[1] ? [{ line, level: 'statement' }] : [];
    return askedAt(i, where, isOut);
  }

  /** The lines from here on that stand outside as this one does. */
  function runAt(i: number, isAbove: boolean): number[] {
    const isSaid = (level: Level) => level === 'loose' || level === 'short' || (isAbove && level === 'statement');
    const isOutside = (at: number) => isSaid(levels[at] ?? 'nothing') && lines[at]?.is !== 'statement';
    const isNothing = (level: Level | undefined) => level === 'nothing' || level === 'contents';
    const end = levels.findIndex((level, at) => at >= i && !isOutside(at) && !isNothing(level));
    return [...levels.keys()].slice(i, end === -1 ? undefined : end).filter(isOutside);
  }

  function askedOf(run: readonly number[], where: string, isOut: boolean): string {
    const [none, each, ...more] = together;
    const choices = isOut ? [none, each, ...more] : [each, none, ...more];
    const text = run.map((at) => lines[at]?.text).join(' | ');
    const line = lines[run[0] ?? 0]?.number ?? 0;
    const answer = ask({ line, text, question: `These lines stand ${where}. What are they?`, choices });
    for (const at of run) answers.set(at, answer);
    return answer;
  }

  function askedAt(i: number, where: string, isOut: boolean): Placed[] {
    const line = lines[i] as Line;
    const { text, number } = line;
    const sentences = sentencesOf(text);
    const choices: string[] = isOut ? [leaveOut, saying.statement] : [saying.statement, leaveOut];
    if (sentences.length > 1) choices.push(eachSentence);
    if (!isSentence(text)) choices.push(saying.program, ...(told.length > 0 ? [saying.list] : []));
    const isShort = levels[i] === 'short' && !isOut;
    const question = isShort ? 'Is this line a heading?' : `This stands ${where}. What is it?`;
    const answer = ask({ line: number, text, question, choices });
    if (answer === eachSentence) return sentences.map((one) => ({ line: { ...line, text: one }, level: 'statement' }));
    return (['statement', 'program', 'list'] as const).flatMap((level) =>
      answer === saying[level] ? [{ line, level }] : [],
    );
  }
}
