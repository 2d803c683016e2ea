import { foldWords, stem } from './fold.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words that a handbook has: what is none of them is mistyped, or not there. */
export interface Words {
  /** Those that a slip may have meant, folded. */
  readonly all: readonly string[];
  /** Whether some of them begins so, or is the same but for its ending. */
  begins(word: string): boolean;
  /** Whether a search can find it. Short words are known only whole ("up" is not "upholds"), unless still being typed. */
  isKnown(word: string, last: boolean): boolean;
}

/** The words of a vocabulary. */
export function wordsOfVocabulary({ words, statements = [], places, groups }: Vocabulary): Words {
  const shown = statements.map(({ id, text, place }) => `${id} ${text} ${place}`);
  const found = words ?? [...new Set(shown.flatMap(wordsOf))];
  const others = [...places.flatMap(({ title, also = '' }) => [title, also]), ...groups.flatMap((one) => one.words)];
  const all = [...new Set([...found, ...others.flatMap(foldWords)])].filter((word) => !/\d/.test(word)).sort();
  const stems = new Set(all.map(stem));
  const begins = (some: readonly string[], word: string) => some.some((one) => one.startsWith(word));
  const foundStems = new Set(found.map(stem));
  return {
    all,
    begins: (word) => stems.has(stem(word)) || begins(all, word),
    isKnown: (word, last) =>
      // Which ids there are, only the index knows.
      (words !== undefined && /\d/.test(word)) ||
      foundStems.has(stem(word)) ||
      (word.length > 3 || last ? begins(found, word) : found.includes(word)),
  };
}

/** The words of a text; those that hyphens join also as one, because they may be written so. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).flatMap((chunk) => {
    const words = foldWords(chunk);
    return words.length > 1 ? [...words, words.join('')] : words;
  });
}
