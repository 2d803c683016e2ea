/** Which line of the source text each title, heading and statement is: found by the words and where they stand. */
import { likeness } from './did-you-mean.ts';
import type { Draft, DraftStatement } from './draft.ts';
import { onceFor } from './once-for.ts';
import { bare, isListed, sourceWords, type SourceWords, type WithSourceWords } from './source-words.ts';

/** The source text line by line, and which words of the content each line is. */
export type Alignment = ReturnType<typeof align>;

type SourceDraft = Pick<Draft, 'programs' | 'settings' | 'sourceText'>;

/** Aligns the content with the source text, once for each draft. */
export const alignSource = onceFor(align);

/** Lines of the source, from one to before another. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** From so much on, one text is taken for another that has been changed. */
const alike = 0.5;

function align(draft: SourceDraft) {
  const lines = draft.sourceText.split('\n');
  const say = (line: number) => lines[line - 1] ?? '';
  const words = sourceWords(draft);
  const ofWritten = new Map(words.map((one) => [one.written, one]));
  const insideOf = Map.groupBy(words, (one) => one.within);
  const inside = (holder: SourceWords, is: SourceWords['is']) =>
    (insideOf.get(holder) ?? []).filter((one) => one.is === is);
  const programs = words.filter(({ is }) => is === 'program');

  const end = lines.findIndex((line, i) => i > 0 && !isListed(line));
  const contents = (end === -1 ? lines.length : end) - 1;
  const free = new Set(lines.map((_, i) => i + 1).slice(contents + 1));
  const freeIn = ({ from, to }: Range) => {
    const length = Math.max(Math.min(to, lines.length + 1) - from, 0);
    return Array.from({ length }, (_, i) => from + i).filter((line) => free.has(line));
  };
  const take = (one: SourceWords, line: number, key: 'line' | 'near' = one.says === say(line) ? 'line' : 'near') => {
    one[key] = line;
    free.delete(line);
  };
  const startOf = ({ line, near }: SourceWords) => line ?? near;

  for (const title of words.slice(0, 1)) take(title, 1);
  begin(programs, { from: contents + 2, to: Infinity });
  // A part ends where the next one begins, also one that the handbook does not have.
  const others = new Set(lines.slice(1, contents + 1).map(bare));
  for (const { says } of programs) others.delete(says);
  const starts = [
    ...programs.flatMap((one) => startOf(one) ?? []),
    ...[...free].filter((line) => others.has(say(line))),
  ];
  const holders: { readonly own: readonly SourceWords[]; readonly range: Range }[] = [];
  const hold = (holder: SourceWords, range: Range) => holders.push({ own: inside(holder, 'statement'), range });
  for (const program of programs) {
    const from = (startOf(program) ?? Infinity) + 1;
    const range = { from, to: Math.min(lines.length + 1, ...starts.filter((start) => start >= from)) };
    const lists = inside(program, 'heading');
    begin(lists, range);
    hold(program, range);
    for (const list of lists) {
      const from = (startOf(list) ?? Infinity) + 1;
      const next = lines.findIndex((line, i) => i + 1 >= from && !isListed(line)) + 1;
      hold(list, { from, to: Math.min(range.to, next || Infinity) });
    }
  }

  for (const { own, range } of holders)
    pair(lost(own), freeIn(range), (words, line) => (words.says === say(line) ? 1 : 0));
  // What the source has elsewhere is near there.
  for (const one of lost(words).filter(({ is }) => is === 'statement')) {
    const line = [...free].find((line) => say(line) === one.says);
    if (line !== undefined) take(one, line, 'near');
  }
  for (const { own, range } of holders) {
    const here = freeIn(range).filter((line) => isListed(say(line)));
    const missing = lost(own);
    const isOnly = missing.length === 1 && here.length === 1;
    pair(missing, here, (words, line) => likeness(words.says, say(line)), isOnly);
  }
  return {
    lines,
    /** How many lines below its title list its programs. */
    contents,
    words,
    /** The words of a program, a list or a statement. */
    of: (written: WithSourceWords) => ofWritten.get(written),
    /** A statement's text and, where the source has something else in its place, that. */
    said: (statement: DraftStatement) => {
      const near = ofWritten.get(statement)?.near;
      return near === undefined ? statement.text : `${statement.text}\n${bare(say(near))}`;
    },
  };

  /** Finds the lines with which parts of the source begin: those that say the same, then those that the same lines follow. */
  function begin(parts: readonly SourceWords[], range: Range): void {
    const below = new Map(parts.map((part) => [part, allIn(part).map(({ says }) => says)]));
    const followed = (words: SourceWords, line: number) => {
      const all = below.get(words) ?? [];
      const own = all.filter(isListed);
      return lines.slice(line, line + all.length).filter((one) => own.includes(one)).length / Math.max(own.length, 1);
    };
    const headings = () => freeIn(range).filter((line) => !isListed(say(line)));
    const wanted = lost(parts);
    const exact = (words: SourceWords, line: number) => (words.says === say(line) ? 1 + followed(words, line) : 0);
    pair(wanted, headings(), exact);
    const missing = lost(wanted);
    const left = headings();
    pair(missing, left, followed, missing.length === 1 && left.length === 1 && missing[0]?.is === 'heading');
  }

  function allIn(holder: SourceWords): readonly SourceWords[] {
    return (insideOf.get(holder) ?? []).flatMap((one) => [one, ...allIn(one)]);
  }

  /** Gives words and lines to each other, the likeliest first; the only ones that are left, however unlike they are. */
  function pair(
    wanted: readonly SourceWords[],
    where: readonly number[],
    likely: (words: SourceWords, line: number) => number,
    only = false,
  ): void {
    const pairs = wanted.flatMap((words) =>
      where.flatMap((line) => {
        const likelihood = likely(words, line);
        return only || likelihood >= alike ? [{ words, line, likelihood }] : [];
      }),
    );
    pairs.sort((a, b) => b.likelihood - a.likelihood);
    for (const { words, line } of pairs) if (isLost(words) && free.has(line)) take(words, line);
  }
}

function lost(all: readonly SourceWords[]): readonly SourceWords[] {
  return all.filter(isLost);
}

/** Whether words should be in the source and have not been found in it. */
function isLost({ added, line, near }: SourceWords): boolean {
  return added === undefined && line === undefined && near === undefined;
}
