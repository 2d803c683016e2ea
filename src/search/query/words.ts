import { nearest } from '../../domain/did-you-mean.ts';
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

export function wordsOfVocabulary({ words, statements = [], places, groups }: Vocabulary): Words {
  const shown = statements.map(({ id, text, place }) => `${id} ${text} ${place}`);
  const found = words ?? [...new Set(shown.flatMap(wordsOf))];
  const others = [
    ...places.flatMap(({ title, also = '' }) => [title, also]),
    ...groups.flatMap((one) => [...one.words, ...(one.near ?? [])]),
  ];
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
  return text.split(/\s/).flatMap((chunk) => {
    const words = foldWords(chunk);
    return words.length > 1 ? [...words, words.join('')] : words;
  });
}

/** The word that was meant where one was mistyped; the last word of a query may still be being typed. */
export function meantBy(word: string, known: Words, isLast: boolean): string | undefined {
  if (word.length < 4 || /\d/.test(word) || known.begins(word)) return undefined;
  const near = known.all.filter(
    (one) => Math.abs(one.length - word.length) < 3 && (one[0] === word[0] || one[1] === word[0] || one[0] === word[1]),
  );
  // Four letters are soon another word's ("park", "part"): only letters that have changed places are a slip.
  const letters = [...word].sort().join('');
  const likely = word.length > 4 ? near : near.filter((one) => [...one].sort().join('') === letters);
  // Two slips and another first letter are another word ("vacation", "action").
  const begun = word.length < 8 ? [] : likely.filter((one) => one[0] === word[0]);
  const whole = nearest(word, likely, 1) ?? nearest(word, begun, 2);
  if (whole !== undefined || !isLast || word.length < 6) return whole;
  const beginnings = new Map(
    known.all.filter((one) => one[0] === word[0]).map((one) => [one.slice(0, word.length), one]),
  );
  return beginnings.get(nearest(word, beginnings.keys(), 1) ?? '');
}
