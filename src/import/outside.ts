/** What stands where statements do not stand otherwise is what somebody says, once for all that stands and looks alike. */
import { about, askWhich, isFirst, type Ask } from './asking.ts';
import type { Level } from './levels.ts';
import { isSentence, sentencesOf, type Line } from './lines.ts';
import { leaveOut } from './looks.ts';
import { titleOfProgram } from './titles.ts';

/** A line, and what it is. */
export interface Placed {
  readonly line: Line;
  readonly level: 'program' | 'list' | 'statement';
}

/** Lines that follow each other outside of lists: above all programs, above the lists of one, or elsewhere. */
interface Run {
  readonly at: number[];
  readonly above: 'program' | 'list' | undefined;
}

type What = 'nothing' | 'statement' | 'sentences' | 'rest' | 'program' | 'list';
type Choice = readonly [choice: string, what: What | undefined];
const ofProgram: Choice = [titleOfProgram, 'program'];

/** What documents often say before and behind their programs. */
const around =
  /^(introduction|preface|foreword|background|acknowledge?ments?|appendix|glossary|definitions|signatures?|notes)\b/i;

/** The lines that an outline is made of, in order. */
export function placed(lines: readonly Line[], read: readonly Level[], title: string | undefined, ask: Ask): Placed[] {
  const first = read.indexOf('program');
  // The headings of what stands there go with it.
  const belowAt = (i: number) => read.slice(i).find((level) => level !== 'list' && level !== 'nothing');
  let isLeft = false;
  const levels = read.map((level, i): Level => {
    if (level === 'program') isLeft = isNoProgram(lines[i] as Line);
    if (isLeft || level === 'contents') return 'nothing';
    if (level !== 'list' || i >= first) return level;
    return belowAt(i) === 'loose' || belowAt(i) === 'statement' ? 'nothing' : 'short';
  });
  const [isSaid, said] = [(i: number) => isSentence(lines[i]?.text ?? ''), new Map<number, What>()];
  const runs = runsOf();
  // What a page has cut off from its statement begins with a small letter.
  const goesOn = (i: number) =>
    levels[i - 1] === 'statement' && !isSaid(i - 1) && /^\p{Ll}/u.test(lines[i]?.text ?? '') && !lines[i]?.listed;
  const isOneKind = ({ at, above }: Run) => above === 'list' || (at.every(isSaid) && !at.some(goesOn));
  const kindOf = (run: Run) => `${placeOf(run).join()} ${lines[run.at[0] ?? 0]?.look}`;
  for (const all of Map.groupBy(runs, (run) => (isOneKind(run) ? kindOf(run) : run)).values()) askAbout(all);
  const inChart = new Set(runs.flatMap(({ at, above }) => (above === 'list' ? at : [])));
  const [told, waiting]: [Placed[], Placed[]] = [[], []];
  for (const [i, line] of lines.entries()) {
    const what = said.get(i) ?? levels[i];
    if (what === 'program') told.push({ line, level: what });
    else if (what === 'list') told.push({ line, level: what }, ...waiting.splice(0));
    else if (what === 'rest' && told.at(-1)?.level === 'statement') {
      const [above] = told.splice(-1) as [Placed];
      told.push({ ...above, line: { ...above.line, text: `${above.line.text} ${line.text}` } });
    } else if (what !== 'nothing') {
      const isAbove = inChart.has(i) && told.findLast(({ level }) => level !== 'statement')?.level === 'program';
      const texts = what === 'sentences' ? sentencesOf(line.text) : [line.text];
      (isAbove ? waiting : told).push(
        ...texts.map((text): Placed => ({ line: { ...line, text }, level: 'statement' })),
      );
    }
  }
  return told;

  function isNoProgram(line: Line): boolean {
    const said = about('Is this the title of a program?', [line]);
    return around.test(line.text) && isFirst(ask, said, 'No: leave it out, and what stands below it.', titleOfProgram);
  }

  function runsOf(): Run[] {
    const runs: Run[] = [];
    let above: Run['above'] = 'program';
    let goesOn = false;
    for (const [i, level] of levels.entries()) {
      if (level === 'nothing') continue;
      const isHead = level === 'program' || level === 'list';
      const next = levels.indexOf('program', i + 1);
      const hasLists = levels.slice(i, next === -1 ? undefined : next).includes('list');
      if (isHead) above = level === 'program' && hasLists ? 'list' : undefined;
      const isOutside = !isHead && (level !== 'statement' || above !== undefined) && lines[i]?.is !== 'statement';
      if (isOutside && goesOn) runs.at(-1)?.at.push(i);
      else if (isOutside) runs.push({ at: [i], above });
      goesOn = isOutside;
    }
    return runs;
  }

  /** Where lines stand, and whether it is likely that they are no text of a program. */
  function placeOf({ at, above }: Run): readonly [where: string, isOut: boolean] {
    const hasPrograms = levels.includes('program');
    if (above !== undefined)
      return [`above the first ${above === 'list' ? 'list of its program' : 'program'}`, hasPrograms];
    const isShort = !at.some(isSaid);
    const areNone = (some: readonly Level[], most: number) => some.filter((one) => one !== 'nothing').length <= most;
    if (isShort && areNone(levels.slice((at.at(-1) ?? 0) + 1), 0)) return ['below the last list', true];
    return ['outside the lists', isShort && hasPrograms && areNone(levels.slice(0, at[0]), 1)];
  }

  /** A program that has lists holds no statement outside of them. */
  function askAbout(runs: readonly Run[]): void {
    const [first] = runs as [Run];
    const [where, isOut] = placeOf(first);
    const isBare = first.above === 'program' && title === undefined;
    const but = first.above === 'list' ? ' of the list below it' : isBare ? '; its program needs a title then' : '';
    const all = runs.flatMap(({ at }) => at);
    const which = (own: readonly number[], question: string, none: string, it: string, ...more: readonly Choice[]) => {
      const leave: Choice = [none, 'nothing'];
      const is: Choice = [`${it} a statement${but}.`, 'statement'];
      const said = about(
        question,
        own.flatMap((i) => lines[i] ?? []),
      );
      const rest: Choice[] = own.length === 1 && own.every(goesOn) ? [['It goes on from the line above.', 'rest']] : [];
      return askWhich(ask, said, [...rest, ...(isOut ? [leave, is] : [is, leave]), ...more]);
    };
    const each: Choice = ['Ask about each of them.', undefined];
    const ofAll = [`These lines stand ${where}. What are they?`, 'Leave them out.', 'Each is', each] as const;
    const what = all.length > 1 ? which(all, ...ofAll) : undefined;
    let isBelow = false;
    for (const i of all) {
      const more: Choice[] = isSaid(i) ? [] : [ofProgram];
      if (!isSaid(i) && !(isOut && first.above === 'program')) more.push(['It is the heading of a list.', 'list']);
      if (sentencesOf(lines[i]?.text ?? '').length > 1)
        more.unshift([`Each of its sentences is a statement${but}.`, 'sentences']);
      const isShort = levels[i] === 'short' && !isOut;
      const question = isShort ? 'Is this line a heading?' : `This stands ${where}. What is it?`;
      const isTold: boolean = isBelow && levels[i] === 'statement';
      const is: What = what ?? (isTold ? 'statement' : which([i], question, leaveOut, 'It is', ...more)) ?? 'nothing';
      isBelow ||= is === 'list';
      said.set(i, is);
    }
  }
}
