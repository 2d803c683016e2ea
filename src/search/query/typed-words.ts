import { foldWords } from './fold.ts';

/** Longer questions are cut: nobody types more by hand. */
const mostLetters = 400;
const mostWords = 24;

/** The words of a query, folded. Ids are one word each, however they are written: "ab-c-4", "AB C 4", "abc4". */
export function typedWords(query: string, codes: readonly string[]) {
  /** The ids of statements among them, each as it was written. */
  const ids = new Map<string, string>();
  const joined = query.slice(0, mostLetters).replaceAll(idPattern(codes), (one) => {
    const id = one.replaceAll(/[\s._–-]/g, '').toLowerCase();
    ids.set(id, one.toUpperCase());
    return id;
  });
  const words = foldWords(joined).slice(0, mostWords);
  return { words: words.flatMap((word) => (ids.has(word) ? [word] : (word.match(/\D+|\d+/g) ?? []))), ids };
}

/** They begin with the code of a program that there is: "day 1" is no id. */
function idPattern(codes: readonly string[]): RegExp {
  const gap = String.raw`[\s._–-]*`;
  const longestFirst = codes.toSorted((a, b) => b.length - a.length).join('|');
  const id = `(?:${longestFirst || '(?!)'})${gap}(?:[a-z]{1,2}${gap})?\\d+`;
  return new RegExp(`(?<![a-z0-9])${id}(?![a-z0-9])`, 'gi');
}
