/** What the pages of a printed text add to it: their numbers, and the lines that stand at the head or foot of each. */
import { isFirst, type Ask } from './asking.ts';
import type { Known } from './known.ts';
import { isMore, isSentence, keyOf, withoutSign, type RawLine } from './lines.ts';

const pageNumber =
  /^[\s|·•–—-]*(?:p(?:age|g)?\.?\s*)?\d{1,3}(?:\s*(?:of|\/|\|)\s*\d{1,3})?[\s|·•–—-]*$|^\d{1,3}\s*\|\s*p\s*a\s*g\s*e$/i;

export function withoutFurniture(raw: readonly RawLine[], known: Known, ask: Ask): RawLine[] {
  const textAt = (i: number) => raw[i]?.text ?? '';
  const isSigned = (i: number) => withoutSign(textAt(i)).sign !== '';
  const goesOn = (i: number) => /^\p{Ll}/u.test(textAt(i)) && !isSigned(i);
  const width = Math.max(0, ...raw.map(({ text }) => text.length));
  const isFull = (text: string) => !isSentence(text) && text.length > 0.7 * width;
  const withPage = Map.groupBy(
    raw.flatMap(({ text }, i) => (paged.test(text) && !isSentence(text) && !isSigned(i) ? [i] : [])),
    (i) => numberless(textAt(i)),
  );
  const recurring = [...withPage.values()].filter((own) => own.length > 1).flat();
  const left = new Set([...raw.keys()].filter((i) => pageNumber.test(textAt(i)) || recurring.includes(i)));
  const isEdge = (i: number) => left.has(i - 1) || left.has(i + 1) || [i, i + 1].some((at) => raw[at]?.onNewPage);
  const pages = Math.max(left.size, raw.filter(({ onNewPage }) => onNewPage).length);
  const isPart = (i: number) =>
    left.has(i) ||
    raw[i]?.is !== undefined ||
    isSigned(i) ||
    goesOn(i) ||
    isSentence(textAt(i)) ||
    /\.{3}|…/.test(textAt(i)) ||
    isMore(textAt(i));
  const whole = [...raw.keys()].filter((i) => !isPart(i));
  const repeated = [...Map.groupBy(whole, (i) => numberless(textAt(i)))]
    .filter(([text, own]) => own.length > 1 && text !== '' && !known.statements.has(keyOf(text)))
    .map(([text, own]) => ({ text, own, atEdges: own.filter(isEdge).length }));
  const unsure = repeated.filter(({ text, own, atEdges }) => {
    const areNumbered = new Set(own.map(textAt)).size === own.length;
    const isHeading = known.headings.has(keyOf(text)) || known.titles.has(keyOf(text));
    const cutsIn = pages === 0 && own.some((i) => goesOn(i + 1) && isFull(textAt(i - 1)));
    const areAll = atEdges >= own.length - Number(own.includes(0));
    const areAtEdges = areAll && own.length >= (own.length > 2 ? pages / 2 : pages - 1);
    const isSure = isHeading ? areNumbered && areAtEdges : areAtEdges || own.includes(0) || cutsIn;
    // The first of them may be the title itself.
    if (isSure) for (const i of own.filter((one) => one > 0 || areNumbered)) left.add(i);
    return !isSure && !isHeading;
  });
  for (const { text, own } of unsure) if (isScattered(own) && isAsked(text, own)) for (const i of own) left.add(i);
  return raw.flatMap((line, i) => {
    if (left.has(i)) return [];
    return left.has(i - 1) ? [{ ...line, apart: false, onNewPage: true }] : [line];
  });

  /** Whether lists do not always follow it, as they follow a heading. */
  function isScattered(own: readonly number[]): boolean {
    const next = own.map((i) => raw.findIndex((_, j) => j > i && !left.has(j)));
    return own.length > 2 && raw.some((_, i) => isSigned(i)) && next.some((i) => i !== -1 && !isSigned(i));
  }

  function isAsked(text: string, [first = 0]: readonly number[]): boolean {
    const said = { line: raw[first]?.number ?? 0, text, question: 'This line comes again and again. What is it?' };
    return isFirst(ask, said, 'It stands on every page: leave it out.', 'It is a heading.');
  }
}

/** The number of a page somewhere in a line. */
const paged = /\bpage\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\b/i;

/** A line without the number of its page. */
function numberless(text: string): string {
  return text
    .replace(paged, '')
    .replace(/^\d{1,3}\b\W*|\W*\b(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$/i, '')
    .trim();
}
