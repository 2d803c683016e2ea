/** What every reader gives: the lines of a document, each with what the document shows of it. */

/** A line, paragraph or cell of a document, without the sign or number by which a list begins it. */
export interface Line {
  /** Where it stands: its line, paragraph or row, from 1. */
  readonly number: number;
  readonly text: string;
  /** Whether it is one of a list. */
  readonly listed: boolean;
  /** How far in it stands. */
  readonly depth: number;
  /** How much it stands out: by its style, size, weight. The same for lines that look the same. */
  readonly look: number;
  /** Whether a line without words stands above it, where that says something. */
  readonly apart?: boolean;
  /** The words at its start that stand out, with their sign. */
  readonly lead?: string;
  /** The sign or number that was typed before it. */
  readonly mark?: string;
  /** What the document itself says that it is. */
  readonly is?: 'contents' | 'versions' | 'program' | 'heading' | 'statement';
  /** Whether it stands out only as tables do. */
  readonly inTable?: boolean;
  /** Where it can be read in several ways: each whole, the likeliest first, and what makes it so. */
  readonly readings?: { readonly question: string; readonly choices: readonly string[] };
}

/** A line of text as it was broken, before it is known what goes on with it. */
export interface RawLine {
  readonly number: number;
  readonly text: string;
  readonly indent: number;
  /** Whether a line without words stands above it. */
  readonly apart: boolean;
  /** Whether a page begins with it. */
  readonly onNewPage: boolean;
  /** Its parts, where tabs stand between them. */
  readonly cells?: readonly string[];
  /** What the table says that it is, of which it was a cell. */
  readonly is?: Line['is'];
}

const signs = '•◦▪▫●○■□▢❏❑‣⁃∙·➢➤►▶✓✔☐☑❖◆◇»›→\uF0B7\uF0A7\uF0D8\uF076\uF0FC';
const number = String.raw`(?:\(?(?:\d{1,2}|[A-Za-z]|[ivxIVX]{2,5})[.)]|\d{1,2}(?:\.\d{1,2})+[.)]?)\s`;
const beginning = new RegExp(String.raw`^(?:[${signs}]|[–—+o*-]\s|§\s+(?=\p{L})|[-*](?=\p{Lu})|${number})\s*`, 'u');

/** The sign or number by which a list begins a line, and the rest of it. */
export function withoutSign(text: string): { readonly sign: string; readonly rest: string } {
  const sign = beginning.exec(text)?.[0] ?? '';
  return { sign: sign.trim(), rest: text.slice(sign.length) };
}

/** Whether a line holds nothing but the sign of a list, whose words stand on the next. */
export function isSignAlone(text: string): boolean {
  return new RegExp(`^[${signs}–*-]$`).test(text.trim());
}

/** A text as readers see it: without what nobody sees, and with one space between words. */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, '')
    .replaceAll('\u2011', '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same for texts that say the same, whatever their case, their signs, and what stands behind a heading. */
export function keyOf(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/\s*\(cont(inued|['’]d|\.)?\)/, '')
    .replace(/[\s:.]+$/, '');
}

/** A text with the signs of a keyboard, for those of a word processor. */
export function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replaceAll('…', '...');
}

/** A text with the signs that a handbook writes, word by word; a word that it lacks gets those that it mostly writes. */
export function signsOf(today: readonly string[]): (text: string) => string {
  const own = new Map(today.flatMap((text) => text.split(/\s+/).map((word) => [plain(word), word])));
  const signs = today.join().match(/['"‘’“”]/g) ?? [];
  const isStraight = signs.filter((one) => one === plain(one)).length * 2 > signs.length;
  const other = (word: string) => (isStraight ? word.replace(/[‘’“”]+/g, plain) : word);
  return (text) => text.replace(/\S+/g, (word) => own.get(plain(word)) ?? other(word));
}

/** Whether a line or a cell says that there is nothing: "—", "N/A", "None.". */
export function saysNothing(text: string): boolean {
  return /^(?:[–—-]+|n\/?a|none)\.?$/i.test(text);
}

/** Whether a text ends as a sentence does that says something. */
export function isSentence(text: string): boolean {
  return /[.!]["'”’)\]]*$/.test(text);
}

/** Whether a text asks something, as a heading may. */
export function isQuestion(text: string): boolean {
  return /\?["'”’)\]]*$/.test(text);
}

/** Whether a heading says that it goes on from another page. */
export function isMore(text: string): boolean {
  return /\(cont(inued|['’]d|\.)?\)/i.test(text);
}

/** The sentences of a text, each ended by its sign before a capital. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["'”’)]*)(?<!\b(?:Dr|Mrs?|Ms|St|No)\.)\s+(?=\p{Lu})/u);
}

/** An entry of a list of contents without its dots and its page. */
export function withoutPage(text: string): string {
  return text.replace(/(?:(?:\s*[.…·_]){2,}\s*(?:\d*|[ivxl]+)|(?<=\D)\s\d+)$/i, '').trim();
}
