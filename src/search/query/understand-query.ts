import { nearest } from '../../domain/did-you-mean.ts';
import { articles, asksMeaning, beforeSubject, duties, filler, weak } from './english.ts';
import { foldWords, stem } from './fold.ts';
import { membersIn } from './groups.ts';
import { groupToken, type NamedInWords, type Vocabulary, type WordGroup } from './vocabulary.ts';
import type { Words } from './words.ts';

/** One thing that is searched for. */
export interface Term {
  /** The words as the reader wrote them, folded. */
  readonly written: string;
  /** What the index is asked for: the words, corrected where they were mistyped, or the token of their group. */
  readonly asked: string;
  /** The words that stand for the same thing, where there are any. */
  readonly group: WordGroup | undefined;
  /** The role that these words name. */
  readonly role: string | undefined;
  /** Whether the handbook has the word at all. */
  readonly known: boolean;
  /** Whether it is the id of a statement; then `known` says whether there is one. */
  readonly isId: boolean;
  /** Whether it tells little of what is asked about. */
  readonly weak: boolean;
}

/** What a reader is looking for. */
export interface Understood {
  readonly terms: readonly Term[];
  /** Words that were taken for mistyped, and what they were taken for. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** Every word, those that questions are made of too. */
  readonly typed: readonly string[];
  /** The same without articles, endings and whose they are: "can my guide" is what "can the guides" is. */
  readonly phrase: readonly string[];
  /** The role that is asked about: what it does, not what is done with it. */
  readonly subject: Subject | undefined;
  /** Whether somebody asks what a word means. */
  readonly asksMeaning: boolean;
}

/** A role that is asked about; not certainly, where its name stands among other keywords. */
export interface Subject extends NamedInWords {
  readonly isCertain: boolean;
}

/** Longer questions are cut: nobody types more words than these by hand. */
const mostWords = 24;
/** Of these words that are looked for by. */
const mostTerms = 12;

/** Reads a query. Never throws, whatever is typed or pasted. */
export function understandQuery(query: string, vocabulary: Vocabulary, words: Words): Understood {
  const id = idPattern(vocabulary.codes);
  const whole = new RegExp(`^(?:${id})$`);
  const isId = (word: string) => whole.test(word);
  const ids = new Map<string, string>();
  const joined = query.slice(0, 400).replaceAll(new RegExp(`(?<![a-z0-9])(?:${id})(?![a-z0-9])`, 'gi'), (one) => {
    const parts = one.replaceAll(/[\s._–-]/g, '');
    ids.set(parts.toLowerCase(), one.toUpperCase());
    return parts;
  });
  const typed = foldWords(joined)
    .slice(0, mostWords)
    .flatMap((word) => (isId(word) ? [word] : (word.match(/[^\d]+|\d+/g) ?? [])));
  const corrections: { from: string; to: string }[] = [];
  const corrected = typed.map((word, i) => {
    const to =
      isId(word) || filler.has(word) || duties.has(word)
        ? undefined
        : correction(word, words, vocabulary, i === typed.length - 1);
    if (to !== undefined) corrections.push({ from: word, to });
    return to ?? word;
  });
  const spoken = toSpoken(typed, corrected, vocabulary);
  const subject = subjectOf(spoken);
  const isSaid = ({ words: [word = ''], role }: Spoken) =>
    role === undefined && (filler.has(word) || (subject !== undefined && duties.has(word)));
  const said = spoken.filter((one) => !isSaid(one));
  // Several such words and nothing else look for nothing that the handbook has: "can I say no". One has been asked for.
  const meant = said.length > 0 || spoken.length > 1 ? said : spoken;
  const last = spoken.at(-1);
  const terms = meant.slice(0, mostTerms).map((one): Term => {
    const [word = ''] = one.words;
    return {
      written: ids.get(word) ?? one.written,
      asked: one.group === undefined ? (isId(word) ? word : stem(word)) : groupToken(one.group),
      group: one.group === undefined ? undefined : vocabulary.groups[one.group],
      role: one.role?.id,
      known: one.group !== undefined || words.isKnown(word, one === last),
      isId: isId(word),
      weak: one.group === undefined && !isId(word) && (weak.has(word) || /^\d+$/.test(word)),
    };
  });
  if (terms.length === 0 && typed.length > 0) terms.push(unknown(typed.join(' ')));
  return { terms, corrections, typed: corrected, phrase: gist(spoken), subject, asksMeaning: asksMeaning(typed) };
}

function unknown(written: string): Term {
  return { written, asked: written, group: undefined, role: undefined, known: false, isId: false, weak: false };
}

/**
 * How ids are written, with or without what stands between their parts: "ab-c-4", "AB C 4", "abc4". They begin with the
 * code of a program that there is: "day 1" is no id.
 */
function idPattern(codes: readonly string[]): string {
  const gap = String.raw`[\s._–-]*`;
  const longestFirst = codes.toSorted((a, b) => b.length - a.length).join('|');
  return `(?:${longestFirst || '(?!)'})${gap}(?:[a-z]{1,2}${gap})?\\d+`;
}

/** Some words of a query that belong together. */
interface Spoken {
  readonly written: string;
  readonly words: readonly string[];
  readonly group: number | undefined;
  readonly role: NamedInWords | undefined;
}

/** A phrase as it is compared with what was typed. */
export function gistOf(phrase: string, vocabulary: Vocabulary): readonly string[] {
  const words = foldWords(phrase);
  return gist(toSpoken(words, words, vocabulary));
}

function gist(spoken: readonly Spoken[]): readonly string[] {
  const told = spoken.filter(({ group, words: [word = ''] }) => group !== undefined || !articles.has(word));
  return told.map(({ group, words: [word = ''] }) => (group === undefined ? stem(word) : groupToken(group)));
}

/** The longest phrases that belong to a group first, then word by word. */
function toSpoken(written: readonly string[], corrected: readonly string[], { groups, roles }: Vocabulary): Spoken[] {
  const all: Spoken[] = [];
  for (let i = 0; i < corrected.length;) {
    const found = longestGroup(corrected, i, groups);
    const length = found?.length ?? 1;
    all.push({
      written: written.slice(i, i + length).join(' '),
      words: corrected.slice(i, i + length),
      group: found?.group,
      role: found && roles[found.group],
    });
    i += length;
  }
  return all;
}

function longestGroup(words: readonly string[], from: number, groups: Vocabulary['groups']) {
  let best: { group: number; length: number } | undefined;
  groups.forEach((one, group) => {
    for (const { at, length } of membersIn(one, words.slice(from, from + 8))) {
      if (at === 0 && length > (best?.length ?? 0)) best = { group, length };
    }
  });
  return best;
}

/** The first role, where words before it make it the one that does something; or where there are only keywords. */
function subjectOf(spoken: readonly Spoken[]): Subject | undefined {
  const at = spoken.findIndex(({ role }) => role !== undefined);
  const role = spoken[at]?.role;
  const before = spoken.slice(0, at).map(({ words: [word = ''] }) => word);
  const said = before.findLast((word) => filler.has(word) && !articles.has(word));
  if (role === undefined || !(said === undefined || beforeSubject.has(said))) return undefined;
  return { ...role, isCertain: said !== undefined };
}

function correction(word: string, known: Words, { groups }: Vocabulary, last: boolean): string | undefined {
  if (word.length < 4 || /\d/.test(word) || weak.has(word) || known.begins(word)) return undefined;
  if (groups.some((group) => membersIn(group, [word]).length > 0)) return undefined;
  const near = known.all.filter(
    (one) =>
      Math.abs(one.length - word.length) <= 2 && (one[0] === word[0] || one[1] === word[0] || one[0] === word[1]),
  );
  // Four letters are soon another word's ("park", "part"): only letters that have changed places are a slip.
  const letters = [...word].sort().join('');
  const likely = word.length > 4 ? near : near.filter((one) => [...one].sort().join('') === letters);
  const whole = nearest(word, likely, word.length < 8 ? 1 : 2);
  if (whole !== undefined || !last || word.length < 6) return whole;
  // The last word may still be being typed: then it is compared with the beginnings of words too.
  const beginning = new Map(
    known.all.filter((one) => one[0] === word[0]).map((one) => [one.slice(0, word.length), one]),
  );
  return beginning.get(nearest(word, beginning.keys(), 1) ?? '');
}
