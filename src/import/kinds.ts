/** Which lines of a document are headings, and which are statements. */
import type { Known } from './known.ts';
import { isQuestion, isSentence, keyOf, type Line } from './lines.ts';
import { lookOfLevel } from './looks.ts';

/** `loose`: a sentence outside the lists that the document has otherwise; `short`: what may be a heading or none. */
export type Kind = 'heading' | 'statement' | 'loose' | 'short' | 'contents' | 'nothing';

const long = 10;

export function kindsOf(lines: readonly Line[], known: Known): Kind[] {
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
    if (/_{4}/.test(text)) return 'short';
    if (line.look >= lookOfLevel(30)) return 'heading';
    // No duty asks anything: that is what stands above, or around.
    const isAsked = !listed && text.includes('? ');
    if (isSentence(text)) return (listed || !hasLists) && !isAsked ? 'statement' : 'loose';
    if (known.titles.has(key) || known.headings.has(key)) return 'heading';
    const next = lines[i + 1];
    const holdsMore = next !== undefined && next.listed && next.depth > line.depth;
    if (listed) return holdsMore || (isStrong(line) && strong < lines.length / 2) ? 'heading' : 'statement';
    if ((often.get(key)?.length ?? 0) > 1) return 'heading';
    if (strong > 1 && !isStrong(line)) return hasLists || isQuestion(text) ? 'short' : 'statement';
    if (!hasLists && !isStrong(line) && !isQuestion(text) && sentences < lines.length / 3) return 'statement';
    return text.split(' ').length > long ? 'short' : 'heading';
  });
  // Below the last statement there is nothing that a heading could stand above.
  const last = kinds.findLastIndex((kind) => kind === 'statement' || kind === 'loose');
  return kinds.map((kind, i) => (kind === 'heading' && i > last ? 'short' : kind));
}

/** What most of the text looks like. */
function bodyLook(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { look, text } of lines) letters.set(look, (letters.get(look) ?? 0) + text.length);
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
