/** Text as it was pasted from a page or a PDF: lines put together again that were broken, and what pages add left out. */
import { about, isFirst, type Ask } from './asking.ts';
import { withContents } from './contents.ts';
import { joined, vocabulary } from './hyphens.ts';
import type { Known } from './known.ts';
import {
  clean,
  isQuestion,
  isSentence,
  isSignAlone,
  keyOf,
  withoutPage,
  withoutSign,
  type Line,
  type RawLine,
} from './lines.ts';
import { withoutFurniture } from './furniture.ts';
import { withRows } from './text-rows.ts';

export function readText(text: string, known: Known, ask: Ask): Line[] {
  const raw = withSigns(withoutFurniture(withRows(withContents(rawLines(text), ask, true), ask), known, ask));
  const headings = headingsIn(raw, known);
  const words = vocabulary(raw, known);
  const blocks: { first: RawLine; parts: RawLine[] }[] = [];
  const breaks = breaksOf(raw, known, ask);
  for (const line of raw) {
    const block = blocks.at(-1);
    if (block !== undefined && breaks(block, line, headings)) block.parts.push(line);
    else blocks.push({ first: line, parts: [line] });
  }
  return blocks.map(({ first, parts }): Line => {
    const [marked, look] = ofMarkdown(first.text);
    const { sign, rest } = withoutSign(marked);
    const choices = joined([rest, ...parts.slice(1).map((part) => part.text)], words).map(clean);
    return {
      number: first.number,
      text: choices[0] ?? '',
      listed: sign !== '',
      depth: first.indent,
      ...(!first.onNewPage && { apart: first.apart }),
      look,
      mark: sign,
      ...(first.is !== undefined && { is: first.is, inTable: true }),
      ...(choices.length > 1 && {
        readings: { question: 'A line ends with a hyphen here. Which is the word?', choices },
      }),
    };
  });
}

function rawLines(text: string): RawLine[] {
  let apart = false;
  let onNewPage = false;
  return text.split(/\r\n?|\n|(?=\f)/).flatMap((whole, i): RawLine[] => {
    onNewPage ||= whole.startsWith('\f');
    const shown = whole.replace(/^\f/, '').replace(/\u00AD$/, '\uFDD0');
    const words = clean(shown).replace('\uFDD0', '\u00AD');
    const cells = shown.split('\t').map((cell) => cell.trim());
    if (words === '') {
      apart = true;
      return [];
    }
    const indent = /^[ \t\u00A0]*/.exec(shown)?.[0].replaceAll('\t', '    ').length ?? 0;
    const line = { number: i + 1, text: words, indent, apart, onNewPage, ...(cells.length > 1 && { cells }) };
    apart = onNewPage = false;
    return [line];
  });
}

/** A sign that stands on a line of its own belongs to the words below it. */
function withSigns(raw: readonly RawLine[]): RawLine[] {
  return raw.flatMap((line, i): RawLine[] => {
    const above = raw[i - 1];
    if (isSignAlone(line.text) && i + 1 < raw.length) return [];
    if (above === undefined || !isSignAlone(above.text)) return [line];
    return [{ ...above, text: `${above.text} ${line.text}` }];
  });
}

/** The lines that are headings, whatever stands above them. */
function headingsIn(raw: readonly RawLine[], known: Known): ReadonlySet<string> {
  const isCut = (i: number) =>
    /^\p{Ll}/u.test(raw[i + 1]?.text ?? '') && withoutSign(raw[i + 1]?.text ?? '').sign === '';
  const cut = new Set(raw.filter((_, i) => isCut(i)).map(({ text }) => text));
  const short = raw.filter(({ text }) => withoutSign(text).sign === '' && !isSentence(text) && !cut.has(text));
  const often = Map.groupBy(raw, ({ text }) => keyOf(withoutPage(withoutSign(text).rest)));
  const repeated = short.map(({ text }) => keyOf(text)).filter((key) => (often.get(key)?.length ?? 0) > 1);
  return new Set([...known.titles, ...known.headings, ...repeated]);
}

/** Whether a line goes on with what stands above it. */
function breaksOf(raw: readonly RawLine[], known: Known, ask: Ask) {
  const signed = raw.filter(({ text }) => withoutSign(text).sign !== '');
  const sentences = raw.filter(({ text }) => isSentence(text));
  const hasSentences = sentences.length > 0.7 * signed.length && sentences.length > 1;
  const goesOn = ({ text }: RawLine) => /^[\p{Ll}(&]/u.test(text) && withoutSign(text).sign === '';
  const wrapped = raw.filter((_, i) => raw[i + 1] !== undefined && goesOn(raw[i + 1] as RawLine));
  const width = Math.max(0, ...wrapped.map(({ text }) => text.length), ...sentences.map(({ text }) => text.length));

  return ({ first, parts }: { first: RawLine; parts: RawLine[] }, line: RawLine, headings: ReadonlySet<string>) => {
    const above = parts.at(-1) ?? first;
    if (first.is !== undefined || line.is !== undefined) return false;
    const isListed = withoutSign(first.text).sign !== '';
    const isWhole = isSentence(above.text) || isQuestion(above.text);
    if (withoutSign(line.text).sign !== '') return false;
    if (/\p{L}[-/\u00AD]$/u.test(above.text)) return true;
    if (/^#{1,6} |^\*\*.*\*\*$/.test(line.text) || /^#{1,6} /.test(above.text)) return false;
    if (goesOn(line) && !(line.apart && isWhole)) return true;
    if (isWhole || (headings.has(keyOf(line.text)) && !isSentence(line.text)) || headings.has(keyOf(above.text)))
      return false;
    if (line.apart && !line.onNewPage) return false;
    if (isListed && line.indent > first.indent) return true;
    const room = width - above.text.length;
    const isFull = room < (line.text.split(' ')[0]?.length ?? 0) + 4;
    if (wrapped.length === 0 || !isFull) return isListed && hasSentences && isSentence(line.text) && room < width / 3;
    return isListed || parts.length > 1 || isOneWith(above, line);
  };

  /** A full line may be a long heading, too. */
  function isOneWith(above: RawLine, line: RawLine): boolean {
    const begins = (text: string) => [...known.statements.keys()].some((one) => one.startsWith(keyOf(text)));
    if (begins(`${above.text} ${line.text}`)) return true;
    if (begins(line.text)) return false;
    return isFirst(
      ask,
      about('Where does this line end?', [above]),
      'It goes on with the next line.',
      'It is a line of its own, such as a heading.',
    );
  }
}

/** A line without the signs by which Markdown makes it stand out, and how much it does. */
function ofMarkdown(text: string): [string, number] {
  const [, signs, strong, heading = strong] =
    /^(?:(#{1,6}) +|(?=\*\*))(?:\*\*([^*]+)\*\*:?|(.*?))[ #]*$/.exec(text) ?? [];
  return heading === undefined ? [text, 0] : [heading, signs === undefined ? 1 : 100 - signs.length];
}
