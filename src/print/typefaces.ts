/** The typefaces of paper, and which characters they have. */
import { create, type Font } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { packaged } from './packaged.ts';

const packages = '@expo-google-fonts';

/** The handbook's own typeface, and those that have what it lacks, in the order in which they are asked. */
const typefaces = [
  {
    family: 'Atkinson Hyperlegible Next',
    files: ['400Regular', '700Bold'].map(
      (weight) => `${packages}/atkinson-hyperlegible-next/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`,
    ),
  },
  {
    family: 'Noto Sans',
    files: ['400Regular', '700Bold'].map((weight) => `${packages}/noto-sans/${weight}/NotoSans_${weight}.ttf`),
  },
  {
    family: 'Noto Sans Symbols',
    files: [`${packages}/noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf`],
  },
  {
    family: 'Noto Sans Symbols 2',
    files: [`${packages}/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf`],
  },
  { family: 'Noto Sans Math', files: [`${packages}/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf`] },
];

/** The names by which templates ask for the typefaces, the handbook's own first. */
export const families: readonly string[] = typefaces.map(({ family }) => family);

/** The files of all typefaces. */
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
