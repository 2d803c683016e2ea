/** The typefaces of paper, and which characters they have. */
import { create, type Font } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { packaged } from './packaged.ts';

/** The handbook's own typeface, and those that have what it lacks, in the order in which they are asked. */
const typefaces = [
  { family: 'Atkinson Hyperlegible Next', weights: ['400Regular', '700Bold'] },
  { family: 'Noto Sans', weights: ['400Regular', '700Bold'] },
  { family: 'Noto Sans Symbols', weights: ['400Regular'] },
  { family: 'Noto Sans Symbols 2', weights: ['400Regular'] },
  { family: 'Noto Sans Math', weights: ['400Regular'] },
].map(({ family, weights }) => {
  const folder = `@expo-google-fonts/${family.toLowerCase().replaceAll(' ', '-')}`;
  return { family, files: weights.map((weight) => `${folder}/${weight}/${family.replaceAll(' ', '')}_${weight}.ttf`) };
});

/** The names by which templates ask for the typefaces, the handbook's own first. */
export const families: readonly string[] = typefaces.map(({ family }) => family);

export function fontFiles(): Buffer[] {
  return typefaces.flatMap(({ files }) => files).map((file) => readFileSync(packaged(file)));
}

const fonts = new Map<number, Font>();

/** Whether a typeface, by its place among them, has a character. Each is read when it is first asked. */
function has(typeface: number, letter: string): boolean {
  const font = fonts.get(typeface) ?? (create(readFileSync(packaged(typefaces[typeface]?.files[0] ?? ''))) as Font);
  fonts.set(typeface, font);
  return font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
}

/** Other scripts want more than glyphs: another direction, letters that join, lines that break elsewhere. */
const scripts = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;
const plain = /^[\x20-\x7E]*$/;

/** The first character of a text that paper can't set; undefined where it can set them all. */
export function unprintable(text: string): string | undefined {
  if (plain.test(text)) return undefined;
  return [...new Set(text)].find(
    (letter) => !plain.test(letter) && (!scripts.test(letter) || !typefaces.some((_, i) => has(i, letter))),
  );
}

/** The words of a text in which the handbook's own typeface lacks a letter: they are set in another as a whole. */
export function wordsApart(text: string): string[] {
  if (plain.test(text)) return [];
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => ![...word].every((letter) => has(0, letter)));
}
