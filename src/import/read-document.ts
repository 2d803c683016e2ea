/** A file as the lines that it holds, or in one sentence why it can't be read. */
import { basename, extname } from 'node:path';
import { decode } from '../check/characters.ts';
import type { Ask } from './asking.ts';
import type { Known } from './known.ts';
import type { Line } from './lines.ts';

/** What is wrong with a file as a whole. */
export class UnreadableError extends Error {}

/** In bytes. */
export const tooLarge = 20e6;
const kinds = 'a Word document (.docx), a page (.html), plain text (.txt) or a sheet (.xlsx)';

export async function readDocument(name: string, bytes: Buffer, known: Known, ask: Ask): Promise<readonly Line[]> {
  const kind = kindOf(name, bytes);
  let lines: readonly Line[];
  try {
    lines = (await linesOf(kind, name, bytes, known, ask)).filter(({ text }) => text !== '');
  } catch {
    throw new UnreadableError(
      `${name} is damaged and can’t be opened; save it again, or copy its text into a .txt file.`,
    );
  }
  if (lines.length === 0) throw new UnreadableError(`${name} has no text in it.`);
  return lines;
}

/** The kind of a file, by its ending; refused where it holds another, or none of those that are wanted. */
export function kindOf(name: string, bytes: Buffer, wanted: readonly string[] = Object.keys(called)): string {
  const says = extname(name).toLowerCase();
  const is = held(bytes);
  const meant = { '.htm': '.html', '.md': '.txt', '.text': '.txt' }[says] ?? says;
  if (bytes.length === 0) refuse('is empty.');
  const wrong = refused[is];
  if (wrong !== undefined) refuse(wrong);
  if (!wanted.includes(meant))
    refuse(`is none of what can be read: ${wanted.length > 1 ? kinds : `a sheet (${wanted.join()})`}.`);
  if (is !== meant)
    refuse(`is not what its name says: it holds ${called[is] ?? 'something else'}; give it the ending ${is}.`);
  return is;

  function refuse(what: string): never {
    throw new UnreadableError(`${name} ${what}`);
  }
}

/** Each reader is loaded only for its own kind of file. */
async function linesOf(kind: string, name: string, bytes: Buffer, known: Known, ask: Ask): Promise<readonly Line[]> {
  if (kind === '.docx') return (await import('./read-docx.ts')).readDocx(bytes, ask);
  if (kind === '.xlsx') return (await import('./read-xlsx.ts')).readXlsx(bytes, basename(name, extname(name)), ask);
  const { text } = decode(bytes);
  if (kind === '.html') return (await import('./read-html.ts')).readHtml(text, ask);
  return (await import('./read-text.ts')).readText(text, known, ask);
}

const called: Readonly<Record<string, string>> = {
  '.docx': 'a Word document',
  '.html': 'a page',
  '.txt': 'plain text',
  '.xlsx': 'a sheet',
};

const refused: Readonly<Record<string, string>> = {
  pdf: 'is a PDF, which keeps no lists; open it, copy its text and save that as a .txt file, or ask for the Word document.',
  locked: 'is protected by a password; open it, take the password away and save it again.',
  old: 'is of an old kind (.doc, .xls); open it and save it as .docx or .xlsx.',
  rtf: 'is a rich text file; open it and save it as .docx.',
  picture: `is a picture; what can be read is ${kinds}.`,
  packed: `is a packed file; unpack it first: what can be read is ${kinds}.`,
  binary: `is no text; what can be read is ${kinds}.`,
};

/** What a file is, by what it holds. */
function held(bytes: Buffer): string {
  const start = bytes.subarray(0, 1024).toString('latin1');
  if (/^\s*%PDF/.test(start)) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (/^(\x89PNG|\xFF\xD8\xFF|GIF8|II\*|MM\0)/.test(start)) return 'picture';
  if (start.startsWith('\xD0\xCF\x11\xE0'))
    return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'locked' : 'old';
  if (start.startsWith('PK'))
    return bytes.includes('word/document.xml') ? '.docx' : bytes.includes('xl/workbook.xml') ? '.xlsx' : 'packed';
  const text = decode(bytes).text;
  if (/[\0-\x08\x0E-\x1A]/.test(text.slice(0, 4096))) return 'binary';
  return /^\s*<(!doctype html|html|head|meta|body)\b|<(p|h[1-6]|li|div|span|table)\b[^<]*>/i.test(text)
    ? '.html'
    : '.txt';
}
