/** What a file's bytes say, and the characters in it that nobody can see and that do harm. */
import { isUtf8 } from 'node:buffer';
import type { WrongLine } from './wrong.ts';

const saveAgain = 'Save the file again as UTF-8: in most programs under "Save as", "Encoding".';

/**
 * Reads UTF-8, with or without a mark at its start, with the line ends of Unix or Windows; gives those of Unix. The text
 * is as it was probably meant, so that of one wrong character no other problem follows; none for what is no text, or two.
 */
export function readText(bytes: Uint8Array): { text: string | undefined; findings: readonly WrongLine[] } {
  if (isNoText(bytes)) {
    const what = 'This is no text file; it may be a document of a word processor.';
    return { text: undefined, findings: [{ line: 1, what, fix: 'Write it with a text editor.' }] };
  }
  const { text, findings: decoding } = decode(bytes);
  const findings = [...decoding];
  const lines = text.split(/\r\n?|\n/);
  const conflict = lines.findIndex((line) => /^(<{7}|>{7})( |$)/.test(line));
  if (conflict !== -1) {
    const what = 'Two people have changed the same lines, and both versions stand here.';
    const fix = 'Keep the lines that are right, and delete the others and the lines of <<<<<<<, ======= and >>>>>>>.';
    return { text: undefined, findings: [{ line: conflict + 1, what, fix }] };
  }
  const old = /\r(?!\n)/.exec(text);
  if (old !== null) {
    const line = text.slice(0, old.index).split('\n').length;
    findings.push({ line, what: 'This line ends as lines did on old systems.', fix: saveAgain });
  }
  const body = bodyStart(lines);
  const found = lines.flatMap((line, i) => inLine(line, i + 1, i >= body));
  const read = found.length > 0 ? lines.map((line, i) => clean(line, i >= body)) : lines;
  return { text: read.join('\n'), findings: [...findings, ...found] };
}

/** The characters of a text that are not to be seen, by name; for text that was written as `\u200B` or `&#8203;`. */
export function unseen(text: string): string | undefined {
  const [found] = text.replace(joined, '').match(harmful) ?? [];
  return found === undefined ? undefined : nameOf(found);
}

/** Documents and pictures begin with a sign of their own, or are full of what no text has. */
function isNoText(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return /^(PK\x03\x04|%PDF|\xD0\xCF\x11\xE0|\{\\rtf|\x89PNG|\xFF\xD8\xFF|GIF8)/.test(start);
}

export function decode(bytes: Uint8Array): { text: string; findings: readonly WrongLine[] } {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    const text = new TextDecoder(wide).decode(bytes);
    return { text, findings: [{ line: 1, what: 'The file is saved as UTF-16, not as UTF-8.', fix: saveAgain }] };
  }
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), findings: [] };
  // What Windows programs call "ANSI". Only the lines that are no UTF-8 are read so.
  const findings: WrongLine[] = [];
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const text = lines.map((line, i) => {
    const own = Buffer.from(line, 'latin1');
    if (isUtf8(own)) return own.toString('utf8');
    const meant = new TextDecoder('windows-1252').decode(own);
    const letter = meant.replace(/\p{ASCII}+/u, '').charAt(0);
    const what = `The file is not saved as UTF-8, and the "${letter}" of this line can't be read.`;
    if (findings.length === 0) findings.push({ line: i + 1, what, fix: saveAgain });
    return meant;
  });
  return { text: text.join('\n').replace(/^\uFEFF/, ''), findings };
}

/** What has two bytes a letter begins with a mark, or with a letter that has nothing in one of its two. */
function wideEncoding([first, second]: Uint8Array): 'utf-16be' | 'utf-16le' | undefined {
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  return undefined;
}

/** Never to be seen, and never needed: what reads the same would not be the same. */
const harmful =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFD\u{E0000}-\u{E007F}]/gu;
const spaces = /(?! )\p{Zs}/gu;
/** In a text, a space that does not break is good typography, but not where a heading or list begins. */
const spacesThatBreak = /(?<=^\s*(?:#{1,6}|[-*+>]|\d+[.)])?)[\u00A0\u202F]|(?![ \u00A0\u202F])\p{Zs}/gu;
/** Emoji are joined by one of these. */
const joined = /(?<=\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D(?=\p{Extended_Pictographic})/gu;
/** A letter with all its loose accents; of Korean, with the letters that make one syllable with it. */
const letters = /.[\p{M}\u1161-\u11FF]*/gu;

/** The index of the first line below the frontmatter; where there is none, that of no line. */
function bodyStart(lines: readonly string[]): number {
  const isHyphens = (line: string) => /^---[ \t]*$/.test(line);
  const end = lines.findIndex((line, i) => i > 0 && isHyphens(line));
  return isHyphens(lines[0] ?? '') && end !== -1 ? end + 1 : Infinity;
}

function inLine(line: string, number: number, inBody: boolean): WrongLine[] {
  if (/^[\t\x20-\x7E]*$/.test(line)) return [];
  const findings: WrongLine[] = [];
  const add = (what: string, fix: string) => findings.push({ line: number, what, fix });
  const bare = line.replace(joined, '');
  const where = (index: number) => {
    const before = bare.slice(0, index).replace(harmful, '').slice(-20).trim();
    return before === '' ? 'at the start of this line' : `after "${before}"`;
  };
  const [hidden] = bare.matchAll(harmful);
  const there = ({ 0: sign, index }: RegExpExecArray) => `There is ${nameOf(sign)} ${where(index)}.`;
  if (hidden?.[0] === '\uFFFD') add(`A letter was lost ${where(hidden.index)}.`, 'Write it again.');
  else if (hidden) add(there(hidden), 'Take it away: delete what stands there and type it again.');
  const [space] = bare.matchAll(inBody ? spacesThatBreak : spaces);
  if (space) add(there(space), 'Put an ordinary space there.');
  const odd = line.match(letters)?.find((letter) => letter !== letter.normalize('NFC'));
  if (odd !== undefined) {
    const letter = odd.normalize('NFC');
    const looksLike = `The "${odd}" of this line is ${numberOf(odd)}, which only looks like the letter.`;
    if ([...odd].length === 1) add(looksLike, `Type "${letter}" (${numberOf(letter)}) in its place.`);
    else add(`The "${letter}" of this line is written as a letter and a loose accent.`, `Type "${letter}" again.`);
  }
  return findings;
}

function clean(line: string, inBody: boolean): string {
  return line
    .replace(joined, '\uFDD0')
    .replace(harmful, '')
    .replace(inBody ? spacesThatBreak : spaces, ' ')
    .replaceAll('\uFDD0', '\u200D')
    .normalize('NFC');
}

const names: readonly (readonly [RegExp, string])[] = [
  [/\uFFFD/, 'the sign of a lost letter'],
  [/[\u00A0\u202F]/, 'a space that does not break'],
  [/\p{Zs}/u, 'an unusual space'],
  [/\p{Cc}/u, 'a control character'],
  [/\u00AD/, 'a hidden hyphen'],
  [/\p{Bidi_Control}/u, 'a hidden sign that turns the direction of writing'],
];

function nameOf(character: string): string {
  const [, name] = names.find(([kind]) => kind.test(character)) ?? [];
  return `${name ?? 'a character that nobody can see'} (${numberOf(character)})`;
}

/** The numbers of characters as lists of characters have them: `U+00A0`. */
export function numberOf(text: string): string {
  const numbers = [...text].map((one) => (one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'));
  return numbers.map((one) => `U+${one}`).join(' ');
}
