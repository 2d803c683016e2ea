import { nearest } from '../../domain/did-you-mean.ts';
import { findPhrase, foldWords, stem } from './fold.ts';
import { groupToken, type Vocabulary } from './vocabulary.ts';

/** One thing that is searched for. */
export interface Term {
  /** The words as the reader wrote them, folded. */
  readonly written: string;
  /** What the index is asked for: the words, corrected where they were mistyped, or the token of their group. */
  readonly asked: string;
  /** The words that stand for the same thing, where there are any. */
  readonly group: readonly string[] | undefined;
  /** The role that these words name. */
  readonly role: string | undefined;
  /** Whether the handbook has the word at all. */
  readonly known: boolean;
}

/** What a reader is looking for. */
export interface Understood {
  readonly terms: readonly Term[];
  /** Words that were taken for mistyped, and what they were taken for. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
}

/** Words that questions are made of and that no statement is looked for by. */
const filler = new Set(
  (
    'a about am an and any are as at be been by can could did do does for from get gets has have how i if in into is it its ' +
    'let me must my need needs no of on one or our out say says see shall should so supposed that the their them there they this to up us ' +
    'was we were what when where which who whom whose why will with would you your'
  ).split(' '),
);

/** Longer questions are cut: nobody types more words than these by hand. */
const mostWords = 12;

/** Reads a query. Never throws, whatever is typed or pasted. */
export function understandQuery(query: string, vocabulary: Vocabulary): Understood {
  const { words, groups, codes } = vocabulary;
  const id = idPattern(codes);
  const whole = new RegExp(`^(?:${id})$`);
  const isId = (word: string) => whole.test(word);
  const joined = query
    .slice(0, 400)
    .replaceAll(new RegExp(`(?<![a-z0-9])(?:${id})(?![a-z0-9])`, 'gi'), (one) => one.replaceAll(/[\s._–-]/g, ''));
  const typed = foldWords(joined).slice(0, mostWords);
  const spoken = typed.filter((word) => !filler.has(word));
  // Several such words and nothing else look for nothing that the handbook has: "can I say no".
  if (spoken.length === 0 && typed.length > 1) return { terms: [unknown(typed.join(' '))], corrections: [] };
  // Who asks with one of them has asked for it.
  const meant = spoken.length > 0 ? spoken : typed;
  const corrections: { from: string; to: string }[] = [];
  const corrected = meant.map((word, i) => {
    const to = isId(word) ? undefined : correction(word, words, groups, i === meant.length - 1);
    if (to !== undefined) corrections.push({ from: word, to });
    return to ?? word;
  });
  return { terms: toTerms(meant, corrected, vocabulary, isId), corrections };
}

function unknown(written: string): Term {
  return { written, asked: written, group: undefined, role: undefined, known: false };
}

/**
 * How ids are written, with or without what stands between their parts: "ab-c-4", "AB C 4", "abc4". They begin with the
 * code of a program; a short word with a number ("room 12") may be the id of a statement that there is no more.
 */
function idPattern(codes: readonly string[]): string {
  const gap = String.raw`[\s._–-]*`;
  const role = `${gap}(?:[a-z]{1,2}${gap})?`;
  const longestFirst = codes.toSorted((a, b) => b.length - a.length).join('|');
  return `(?:${longestFirst})${role}\\d+|[a-z]{2,4}${role}\\d{1,3}`;
}

/** The longest phrases that belong to a group first, then word by word. */
function toTerms(
  written: readonly string[],
  corrected: readonly string[],
  { words, groups, roles }: Vocabulary,
  isId: (word: string) => boolean,
): Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < corrected.length;) {
    const found = longestGroup(corrected.slice(i), groups);
    const length = found?.length ?? 1;
    const word = corrected[i] ?? '';
    terms.push({
      written: written.slice(i, i + length).join(' '),
      asked: found === undefined ? (isId(word) ? word : stem(word)) : groupToken(found.group),
      group: found && groups[found.group],
      role: found && roles[found.group],
      known: found !== undefined || isId(word) || isKnown(word, words, i + length === corrected.length),
    });
    i += length;
  }
  return terms;
}

function longestGroup(
  words: readonly string[],
  groups: Vocabulary['groups'],
): { group: number; length: number } | undefined {
  let best: { group: number; length: number } | undefined;
  groups.forEach((members, group) => {
    for (const member of members) {
      const phrase = foldWords(member);
      if (phrase.length > (best?.length ?? 0) && findPhrase(words.slice(0, phrase.length), phrase) === 0) {
        best = { group, length: phrase.length };
      }
    }
  });
  return best;
}

function correction(
  word: string,
  words: readonly string[],
  groups: Vocabulary['groups'],
  last: boolean,
): string | undefined {
  if (word.length < 4 || /\d/.test(word) || begins(word, words)) return undefined;
  if (groups.some((members) => members.some((member) => findPhrase([word], foldWords(member)) === 0))) return undefined;
  // The last word may still be being typed: then it is compared with the beginnings of words too.
  const near = words.filter(
    (known) => Math.abs(known.length - word.length) <= 2 && (known[0] === word[0] || known[1] === word[0]),
  );
  const whole = nearest(word, near, word.length < 8 ? 1 : 2);
  if (whole !== undefined || !last || word.length < 6) return whole;
  const beginning = new Map(
    words.filter((known) => known[0] === word[0]).map((known) => [known.slice(0, word.length), known]),
  );
  return beginning.get(nearest(word, beginning.keys(), 1) ?? '');
}

/** Short words are known only whole ("up" is not "upholds"), unless they may still be being typed. */
function isKnown(word: string, words: readonly string[], last: boolean): boolean {
  return word.length > 3 || last ? begins(word, words) : words.includes(word);
}

/** Whether some word of the handbook begins so, or is the same but for its ending. */
function begins(word: string, words: readonly string[]): boolean {
  const short = stem(word);
  return words.some((known) => known.startsWith(word) || stem(known) === short);
}
