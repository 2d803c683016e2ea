/** How much sentences are alike, by their words: rare words count more, and endings do not. */
import { common } from '../domain/word-changes.ts';

export type Alikeness = ReturnType<typeof alikeness>;

export function alikeness(texts: readonly string[]) {
  const known = new Map<string, readonly string[]>();
  const often = new Map<string, number>();
  const words = (text: string) => {
    const own = known.get(text) ?? stems(text);
    known.set(text, own);
    return own;
  };
  for (const text of new Set(texts))
    for (const word of new Set(words(text))) often.set(word, (often.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log(1 + texts.length / (often.get(word) ?? 1));
  const sum = (all: readonly string[]) => all.reduce((total, word) => total + weight(word), 0);
  return {
    /** From 0 to 1: how much of both stands in both, in the same order. */
    alike(a: string, b: string) {
      const [one, other] = [words(a), words(b)];
      return a === b ? 1 : (2 * sum(common(one, other, weight))) / Math.max(sum(one) + sum(other), 0.001);
    },
    /** How much of a text another says, in the same order. */
    covered(whole: string, by: string) {
      const all = words(whole);
      return sum(common(all, words(by), weight)) / Math.max(sum(all), 0.001);
    },
  };
}

function stems(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’']s?\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) =>
    word.length > 4 ? word.replace(/(ies|ing|ed|es|s|e|y)$/, '').replace(/(.)\1$/, '$1') : word,
  );
}
