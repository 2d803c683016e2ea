/** A list of contents says again what comes as a heading; it is neither heading nor statement. */
import { isMore, isSentence, keyOf, withoutPage, type Line } from './lines.ts';

/** The lines, with those of the first list of contents marked. */
export function withContents(lines: readonly Line[]): Line[] {
  const last = new Map(lines.map(({ text, is }, i) => [isSentence(text) || isMore(text) || is ? '' : keyOf(text), i]));
  const isTitle = (i: number) => /^(table of )?contents:?$/i.test(lines[i]?.text ?? '');
  const comesAt = (i: number) => last.get(keyOf(withoutPage(lines[i]?.text ?? ''))) ?? -1;
  const hasPage = (i: number) => withoutPage(lines[i]?.text ?? '') !== lines[i]?.text;
  // A list has statements below each of its headings; sentences that come again stand together again.
  const comesBack = (i: number) => comesAt(i) > i && (hasPage(i) || comesAt(i) + 1 !== comesAt(i + 1));
  const isDotted = (i: number) => /[.…·_]{3,}\s*\d+$/.test(lines[i]?.text ?? '');
  for (let start = 0; start < lines.length; start++) {
    let end = start;
    while (lines[end] !== undefined && lines[end].is === undefined && (comesBack(end) || isDotted(end))) end++;
    if (end - start > 1 && (start < 8 || isTitle(start - 1) || hasPage(start)))
      return lines.map((line, i) => ((i >= start && i < end) || isTitle(i) ? { ...line, is: 'contents' } : line));
  }
  return lines.map((line, i) => (isTitle(i) ? { ...line, is: 'contents' } : line));
}
