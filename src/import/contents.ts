/** A list of contents says again what comes as a heading; it is neither heading nor statement. */
import { about, isFirst, type Ask } from './asking.ts';
import { isMore, isSentence, keyOf, withoutPage, withoutSign, type Line } from './lines.ts';

interface Some {
  readonly number: number;
  readonly text: string;
  readonly is?: Line['is'] | undefined;
  readonly look?: number;
}

/** The lines, with those of the first list of contents marked: where `hasPages`, of one that names pages. */
export function withContents<One extends Some>(lines: readonly One[], ask: Ask, hasPages = false): One[] {
  const textAt = (i: number) => (lines[i]?.is === undefined ? (lines[i]?.text ?? '') : '');
  const last = new Map(lines.map(({ text }, i) => [isSentence(text) || isMore(text) ? '' : keyOf(textAt(i)), i]));
  const isTitle = (i: number) => isTitleOfContents(textAt(i));
  const comesAt = (i: number) => (textAt(i) === '' ? -1 : (last.get(keyOf(withoutPage(textAt(i)))) ?? -1));
  const hasPage = (i: number) => withoutPage(textAt(i)) !== textAt(i);
  // What stands out more than what comes again is no list of it: a program is named like one of its roles.
  const standsOut = (i: number) => (lines[i]?.look ?? 0) > (lines[comesAt(i)]?.look ?? 0);
  // A list has statements below each of its headings; sentences that come again stand together again.
  const comesBack = (i: number) => comesAt(i) > i && !standsOut(i) && (hasPage(i) || comesAt(i) + 1 !== comesAt(i + 1));
  const isOf = (i: number) => dotted.test(textAt(i)) || (comesBack(i) && (hasPage(i) || !hasPages));
  // What is too long for its line has its page on the next, and what a page adds may stand between.
  const goesOn = (i: number) => !isSentence(textAt(i)) && [i + 1, i + 2].some((next) => isOf(next) && hasPage(next));
  /** A line and the next as one, where that comes again. */
  const asOne = (i: number) => {
    const [above, below] = [textAt(i), textAt(i + 1)];
    const ways = [`${above} ${below}`, above.replace(/-$/, '') + below];
    return above === '' || hasPage(i) || !hasPage(i + 1)
      ? undefined
      : ways.find((one) => last.has(keyOf(withoutPage(one))));
  };
  const isAlike = (i: number) => isOf(i) && isOf(i + 1) && hasPage(i) === hasPage(i + 1);
  const first = lines.findIndex(
    (_, i) => (isAlike(i) && (i < 8 || isTitle(i - 1) || hasPage(i))) || (isTitle(i - 1) && dotted.test(textAt(i))),
  );
  const end = lines.findIndex((_, i) => i > first && !isOf(i) && !goesOn(i));
  const start = asOne(first - 1) !== undefined ? first - 1 : first;
  const own = first === -1 ? [] : [...lines.keys()].slice(start, end === -1 ? undefined : end);
  const isSure: boolean = isTitle(start - 1) || own.some((i) => comesBack(i) && hasPage(i) === own.some(hasPage));
  const said = about(
    'These lines end with dots and a number. What are they?',
    own.map((i) => ({ number: lines[i]?.number ?? 0, text: withoutSign(textAt(i)).rest })),
  );
  const isListed = (i: number) => isSure && own.includes(i);
  if (
    !isSure &&
    own.length > 0 &&
    isFirst(ask, said, 'They are no text: leave them out.', 'Each is a line of the text.')
  )
    return lines.filter((_, i) => !own.includes(i));
  return lines.flatMap((line, i): One[] => {
    if (!isListed(i) && !isTitle(i)) return [line];
    if (isListed(i + 1) && asOne(i) !== undefined) return [];
    return [{ ...line, text: (isListed(i - 1) ? asOne(i - 1) : undefined) ?? line.text, is: 'contents' }];
  });
}

/** Dots lead to the number of a page. */
const dotted = /(?:\s*[.…·_]){3,}\s*(?:\d+|[ivxl]+)$/i;

/** Whether a line stands above a list of contents. */
export function isTitleOfContents(text: string): boolean {
  return /^(table of )?contents:?$/i.test(text);
}
