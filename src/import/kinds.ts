/** Which lines of a document are headings, and which are statements. */
import type { Ask } from './asking.ts';
import type { Known } from './known.ts';
import { isSentence, keyOf, withoutPage, type Line } from './lines.ts';
import { leaveOut, lookOfLevel } from './looks.ts';

/** `loose`: a sentence that stands outside the lists that the document has otherwise. */
export type Kind = 'heading' | 'statement' | 'loose' | 'contents' | 'nothing';

const long = 10;

export function kindsOf(lines: readonly Line[], known: Known, ask: Ask): Kind[] {
  const body = bodyLook(lines);
  // A number before a heading tells its level, but not that it is one.
  const isStrong = ({ look }: Line) => look >= body + 1;
  const strong = lines.filter((line) => isStrong(line) && !isSentence(line.text)).length;
  const hasLists = lines.filter(({ listed }) => listed).length > 2;
  const sentences = lines.filter(({ text }) => isSentence(text)).length;
  const often = Map.groupBy(lines, ({ text }) => keyOf(text));
  const kinds = lines.map((line, i): Kind => {
    const { text, is, listed } = line;
    const key = keyOf(text);
    if (is !== undefined) return is === 'contents' || is === 'statement' ? is : 'heading';
    if (known.statements.has(key) && !known.headings.has(key)) return 'statement';
    if (line.look >= lookOfLevel(30)) return 'heading';
    if (isSentence(text)) return listed || !hasLists ? 'statement' : 'loose';
    if (known.titles.has(key) || known.headings.has(key)) return 'heading';
    const next = lines[i + 1];
    const holdsMore = next !== undefined && next.listed && next.depth > line.depth;
    if (listed) return holdsMore || (isStrong(line) && strong < lines.length / 2) ? 'heading' : 'statement';
    const isRepeated = (often.get(key)?.length ?? 0) > 1;
    if (isRepeated) return 'heading';
    if (strong > 1 && !isStrong(line)) return hasLists ? asked(line, ['statement', 'heading']) : 'statement';
    if (!hasLists && !isStrong(line) && sentences < lines.length / 3) return 'statement';
    return text.split(' ').length > long ? asked(line, ['statement', 'heading']) : 'heading';
  });
  return withContents(lines, kinds);

  function asked({ text, number }: Line, likely: readonly ('statement' | 'heading')[]): Kind {
    const says = { statement: 'It is a statement.', heading: 'It is a heading.' };
    const choices = [...likely.map((kind) => says[kind]), leaveOut];
    const answer = ask({ line: number, text, question: 'Is this line a heading?', choices });
    return likely.find((kind) => says[kind] === answer) ?? 'nothing';
  }
}

/** What most of the text looks like. */
function bodyLook(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { look, text } of lines) letters.set(look, (letters.get(look) ?? 0) + text.length);
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** A list of the headings at the start says again what comes; it is neither heading nor statement. */
function withContents(lines: readonly Line[], kinds: readonly Kind[]): Kind[] {
  const headings = new Map(lines.map(({ text }, i) => [kinds[i] === 'heading' ? keyOf(text) : '', i]));
  const comesBack = (i: number) => (headings.get(keyOf(withoutPage(lines[i]?.text ?? ''))) ?? 0) > i;
  for (let start = 0; start < Math.min(8, lines.length); start++) {
    let end = start;
    while (end < lines.length && comesBack(end)) end++;
    if (end - start > 1) return kinds.map((kind, i) => (i >= start && i < end ? 'contents' : kind));
  }
  return [...kinds];
}
