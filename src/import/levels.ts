/** Which headings are those of programs, and which those of their lists. */
import { about, askWhich, type Ask } from './asking.ts';
import { isTitleOfContents } from './contents.ts';
import type { Kind } from './kinds.ts';
import type { Known } from './known.ts';
import { isMore, keyOf, withoutPage, type Line } from './lines.ts';
import { leaveOut } from './looks.ts';
import { levelsByLook, titleOf, titleOfProgram } from './titles.ts';

export type Level = 'program' | 'list' | Exclude<Kind, 'heading'>;

/** The title of the whole document, where it has one, and what each line is. */
export function levelsOf(lines: readonly Line[], kinds: readonly Kind[], known: Known, ask: Ask) {
  const textAt = (i: number) => lines[i]?.text ?? '';
  const keyAt = (i: number) => keyOf(textAt(i));
  const lookAt = (i: number) => lines[i]?.look ?? 0;
  const entries = lines.filter(({ text }, i) => kinds[i] === 'contents' && !isTitleOfContents(text));
  const depth = Math.min(...entries.map(({ depth }) => depth));
  const keysOf = (some: readonly Line[]) => some.map(({ text }) => keyOf(withoutPage(text)));
  const [named, top] = [entries, entries.filter((one) => one.depth === depth)].map(keysOf) as [string[], string[]];
  // A list of contents of another year tells nothing.
  const isOfThese =
    top.filter((key) => kinds.some((kind, i) => kind === 'heading' && keyAt(i) === key)).length * 2 > top.length;
  const [contents, first] = isOfThese ? [named, top] : [[], []];
  let titleAt = titleOf(lines, kinds, known, ask);
  // A title goes on in headings like which there is none below, and which stand out less than the next.
  const nextLook = (i: number) => lookAt(kinds.indexOf('heading', i + 1));
  const least = Math.min(...lines.map(({ look }) => look));
  const isAlone = (i: number) =>
    lookAt(i) > least && !lines.some(({ look }, j) => j > i && kinds[j] === 'heading' && look === lookAt(i));
  while (
    titleAt !== -1 &&
    kinds[titleAt + 1] === 'heading' &&
    isAlone(titleAt + 1) &&
    nextLook(titleAt + 1) > lookAt(titleAt + 1)
  )
    titleAt++;
  const headings = lines.flatMap((_, i) => (kinds[i] === 'heading' && i > titleAt ? [i] : []));
  const isHeading = (i: number) => headings.includes(i);
  // Of three headings and more below the title, the first program and its first list are the last.
  const end = kinds.findIndex((kind, i) => i > titleAt && kind !== 'heading');
  const beginning = titleAt !== -1 && end - titleAt > 3 ? end - 2 : titleAt;
  const sure = headings.filter((i) => i >= beginning && !isMore(textAt(i)));
  // A program may be named like one of its roles: what looks different is not the same heading.
  const nameOf = (i: number) => `${lookAt(i)} ${keyAt(i).replace(/s$/, '')}`;
  const often = Map.groupBy(sure, nameOf);
  const said = new Map(headings.map((i) => [i, bySaying(i)]));
  // Where all headings are of one kind, they are those of programs: a list would need one above it.
  const areAlike = new Set(headings.map(lookAt)).size === 1 && titleAt === -1;
  const isOnly = areAlike && headings.every((i) => said.get(i) === undefined && !isHeading(i + 1));
  // The heads of tables stand below all others, where those are of one kind; else they say nothing of them.
  const free = headings.filter((i) => lines[i]?.inTable !== true);
  const shown = new Set(free.map(lookAt)).size > 1 ? free : headings;
  const byLook = levelsByLook(
    shown.map((i) => ({ look: lines[i]?.inTable === true ? 0 : lookAt(i), level: said.get(i) })),
  );

  const levelAt = new Map(
    headings.map((i): [number, Level | undefined] => {
      const level = said.get(i) ?? byLook(lookAt(i)) ?? (i < beginning ? 'short' : byPlace(i));
      return [i, level ?? (isOnly ? 'program' : isOfTitle(i) ? 'nothing' : byTrait(i))];
    }),
  );
  const firstOf = (i: number) => (isMore(textAt(i)) ? (headings.find((one) => keyAt(one) === keyAt(i)) ?? i) : i);
  const undecided = headings.filter((i) => firstOf(i) === i && (said.get(i) ?? byLook(lookAt(i))) === undefined);
  const isInCapitals = (i: number) => textAt(i) === textAt(i).toUpperCase();
  for (const own of Map.groupBy(undecided, (i) => `${lookAt(i)} ${isInCapitals(i)}`).values()) {
    const open = own.filter((i) => levelAt.get(i) === undefined);
    // What capitals set apart is of one kind wherever it stands.
    if (open.length > 0) asked(own.every(isInCapitals) && !headings.every(isInCapitals) ? own : open);
  }
  const levels = lines.map((_, i): Level => {
    const kind = kinds[i] ?? 'nothing';
    return kind === 'heading' ? (levelAt.get(firstOf(i)) ?? 'nothing') : kind;
  });
  const [title] = lines.filter((_, i) => kinds[i] === 'heading' && i <= titleAt).sort((a, b) => b.look - a.look);
  return { title: title?.text, levels };

  /** Where nothing stands out, an empty line above, capitals or a colon tell, if they do so for all that is sure. */
  function byTrait(i: number): 'program' | 'list' | undefined {
    for (const has of traits) {
      const is = (i: number) => has(lines[i] as Line);
      if (is(i) === undefined) continue;
      const [own, other] = [true, false].map((same) =>
        sure
          .filter((one) => is(one) === (same ? is(i) : is(i) === false))
          .flatMap((one) => said.get(one) ?? byPlace(one) ?? []),
      );
      const [level, ...more] = new Set(own);
      const isTold = more.length === 0 && other?.every((one) => one !== level && one === other[0]);
      if (isTold === true && (own?.length ?? 0) > 1 && (other?.length ?? 0) > 1) return level;
    }
    return undefined;
  }

  /** What the document, its list of contents or the handbook says. */
  function bySaying(i: number): 'program' | 'list' | undefined {
    const key = keyAt(i);
    const { is } = lines[i] ?? {};
    if (is === 'program' || is === 'heading') return is === 'program' ? is : 'list';
    // What a list of contents says twice is in several programs, and so may be what it says once.
    if (new Set(first).size === first.length && first.includes(key) && !isBelowTwin(i)) return 'program';
    const named = byName(i) ?? byLike(i);
    if (named !== undefined) return named;
    const isRepeated = (often.get(nameOf(i))?.length ?? 0) > 1;
    return (
      knownBelow(i) ??
      (isRepeated || (contents.length > 1 && !contents.includes(key) && !isHeading(i + 1)) ? 'list' : undefined)
    );
  }

  /** Whether another heading that says the same stands out more. */
  function isBelowTwin(i: number): boolean {
    return headings.some((one) => keyAt(one) === keyAt(i) && lookAt(one) > lookAt(i));
  }

  function byName(i: number): 'program' | 'list' | undefined {
    const [isTitle, isList] = [known.titles, known.headings].map((keys) => keys.has(keyAt(i)));
    return isTitle === isList ? undefined : isTitle === true ? 'program' : 'list';
  }

  /** What all that look like it are by their names, where names and looks agree. */
  function byLike(i: number): 'program' | 'list' | undefined {
    const looksOf = (level: string) => headings.filter((one) => byName(one) === level).map(lookAt);
    const [programs, lists] = [looksOf('program'), looksOf('list')];
    const areApart = programs.every((look) => lists.every((other) => look > other));
    if (!areApart || programs.length === 0 || lists.length === 0) return undefined;
    return programs.includes(lookAt(i)) ? 'program' : lists.includes(lookAt(i)) ? 'list' : undefined;
  }

  /** What it is in the handbook above whose statements it stands. */
  function knownBelow(i: number): 'program' | 'list' | undefined {
    const end = kinds.indexOf('heading', i + 1);
    const below = lines.slice(i + 1, end === -1 ? undefined : end).map(({ text }) => known.statements.get(keyOf(text)));
    const isMostly = (level: string) => below.filter((one) => one === level).length > below.length / 3;
    return (['list', 'program'] as const).find(isMostly);
  }

  /** Above the first program, what stands out more than the titles of programs belongs to that of the document. */
  function isOfTitle(i: number): boolean {
    const programs = headings.filter((one) => (said.get(one) ?? byLook(lookAt(one))) === 'program');
    return programs.length > 0 && programs.every((one) => one > i && lookAt(one) < lookAt(i));
  }

  /** Of two headings in a row, the first is that of a program and the second that of its first list. */
  function byPlace(i: number): 'program' | 'list' | undefined {
    const [above, below] = [isHeading(i - 1), isHeading(i + 1)];
    return below && (!above || i === beginning) ? 'program' : above && !below ? 'list' : undefined;
  }

  /** Those that look alike are asked about together, and each for itself only where somebody wants that. */
  function asked(all: readonly number[]): void {
    const isLikely = headings[0] !== all[0] && all.every((i) => !textAt(i).includes(' '));
    const which = (own: readonly number[], question: string, [program, list, ...more]: typeof each) => {
      const said = own.flatMap((i) => lines[i] ?? []);
      return askWhich(ask, about(question, said), isLikely ? [list, program, ...more] : [program, list, ...more]);
    };
    const level = all.length > 1 ? which(all, 'What are these headings?', together) : undefined;
    for (const i of all) levelAt.set(i, level ?? which([i], 'What is this heading?', each));
  }
}

type Choice = readonly [choice: string, level: Level | undefined];
const each: readonly [Choice, Choice, ...Choice[]] = [
  [titleOfProgram, 'program'],
  ['It is the heading of a list.', 'list'],
  ['It is a statement.', 'statement'],
  [leaveOut, 'nothing'],
];
const together: typeof each = [
  ['They are titles of programs.', 'program'],
  ['They are headings of lists.', 'list'],
  ['Ask about each of them.', undefined],
];

const traits = [
  ({ text }: Line) => text.endsWith(':'),
  ({ text }: Line) => text === text.toUpperCase(),
  ({ apart }: Line) => apart,
];
