/**
 * The typeface of the screen in three files. The first is cut to the letters that a handbook uses, and comes with every
 * page; of the others a page asks only for what it has letters of.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { madeBefore } from './build/made-before.ts';
import type { Handbook } from './domain/handbook.ts';
import { textsIn } from './domain/texts-in.ts';

const { resolve } = createRequire(import.meta.url);
const fileOf = (letters: string) =>
  resolve(
    `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${letters}-wght-normal.woff2`,
  );

/** What a face may have beyond the words of a handbook: what the site's own sentences have, and what people type. */
const always = `${String.fromCharCode(...Array.from({ length: 95 }, (_, i) => i + 32))}\u{a0}áéíñóúü–—‘’“”…·•›×`;
/** What the second face is asked for, as far as the first does not have it: letters of names that people type. */
const latin = between(0xc0, 0xff);
/** The weights that styles ask for. */
const wght = { min: 400, max: 700, default: 400 };

/** One file of the typeface: its name, what is in it, and the letters that it is asked for, as styles write them. */
export type Face = Readonly<ReturnType<typeof face>>;

/** The faces of a handbook, the one that comes with every page last, as styles want them. */
export async function facesFor({ draft }: Pick<Handbook, 'draft'>): Promise<readonly Face[]> {
  const used = new Set([...always, ...textsIn(draft).flatMap(([, text]) => [...text])]);
  const letters = [...used]
    .filter((letter) => (letter >= ' ' && letter < 'Ā') || /[\p{P}\p{Sc}]/u.test(letter))
    .sort()
    .join('');
  const cut = await madeBefore([letters, wght], 'src/typeface.ts', () =>
    subsetFont(readFileSync(fileOf('latin')), letters, { targetFormat: 'woff2', variationAxes: { wght } }),
  );
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0);
  return [
    face('more', readFileSync(fileOf('latin-ext')), 'U+100-1EFF'),
    // Where two faces claim a letter, a browser that gave up waiting for the one would ask for the other too.
    face('latin', readFileSync(fileOf('latin')), rangesOf(latin.filter((code) => !codes.includes(code)))),
    face('used', cut, rangesOf(codes)),
  ];
}

function between(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function face(name: string, bytes: Uint8Array, range: string) {
  const sum = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
  return { name: `${name}.${sum}.woff2`, bytes, range };
}

/** Code points in rising order, as `unicode-range` has them. */
export function rangesOf(codes: readonly number[]): string {
  const ends = codes.filter((code, i) => codes[i + 1] !== code + 1);
  const starts = codes.filter((code, i) => codes[i - 1] !== code - 1);
  const hex = (code: number) => code.toString(16).toUpperCase();
  return starts
    .map((from, i) => (from === ends[i] ? `U+${hex(from)}` : `U+${hex(from)}-${hex(ends[i] ?? from)}`))
    .join();
}

/** The faces as styles name them. */
export function faceStyle(faces: readonly Face[], addressOf: (name: string) => string): string {
  return faces
    .map(
      ({ name, range }) =>
        `@font-face{font-family:'Atkinson Hyperlegible Next';src:url(${addressOf(name)})format('woff2');font-weight:400 700;font-display:optional;unicode-range:${range}}`,
    )
    .join('');
}
