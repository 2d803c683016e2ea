/** A list of contents says again what comes as a heading; it is neither heading nor statement. */
import { isMore, isSentence, keyOf, withoutPage, type Line } from './lines.ts';

/** The lines, with those of the first list of contents marked. */
export function withContents(lines: readonly Line[]): Line[] {
  const textAt = (i: number) => (lines[i]?.is === undefined ? (lines[i]?.text ?? '') : '');
  const last = new Map(lines.map(({ text }, i) => [isSentence(text) || isMore(text) ? '' : keyOf(textAt(i)), i]));
  const isTitle = (i: number) => isTitleOfContents(textAt(i));
  const comesAt = (i: number) => (textAt(i) === '' ? -1 : (last.get(keyOf(withoutPage(textAt(i)))) ?? -1));
  const hasPage = (i: number) => withoutPage(textAt(i)) !== textAt(i);
  // What stands out more than what comes again is no list of it: a program is named like one of its roles.
  const standsOut = (i: number) => (lines[i]?.look ?? 0) > (lines[comesAt(i)]?.look ?? 0);
  // A list has statements below each of its headings; sentences that come again stand together again.
  const comesBack = (i: number) => comesAt(i) > i && !standsOut(i) && (hasPage(i) || comesAt(i) + 1 !== comesAt(i + 1));
  const isOf = (i: number) => comesBack(i) || /[.…·_]{3,}\s*\d+$/.test(textAt(i));
  const start = lines.findIndex((_, i) => isOf(i) && isOf(i + 1) && (i < 8 || isTitle(i - 1) || hasPage(i)));
  const end = lines.findIndex((_, i) => i > start && !isOf(i));
  const isListed = (i: number) => start !== -1 && i >= start && (end === -1 || i < end);
  return lines.map((line, i) => (isListed(i) || isTitle(i) ? { ...line, is: 'contents' } : line));
}

/** Whether a line stands above a list of contents. */
export function isTitleOfContents(text: string): boolean {
  return /^(table of )?contents:?$/i.test(text);
}
