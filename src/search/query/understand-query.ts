import { articles, asksMeaning, beforeSubject, duties, isFiller, isSlight, perhapsBeforeSubject } from './english.ts';
import { gistOf, termsIn, type Term } from './terms.ts';
import { typedWords } from './typed-words.ts';
import type { NamedInWords, Vocabulary } from './vocabulary.ts';
import { meantBy, type Words } from './words.ts';

/** What a reader is looking for. */
export type Understood = ReturnType<typeof understandQuery>;

/** A role that is asked about; not certainly, where its name stands among other keywords. */
export interface Subject extends NamedInWords {
  readonly isCertain: boolean;
}

/** More words than these are not looked for. */
const mostTerms = 12;

/** Reads a query. Never throws, whatever is typed or pasted. */
export function understandQuery(query: string, vocabulary: Vocabulary, words: Words) {
  const { words: typed, ids } = typedWords(query, vocabulary.codes);
  /** Words that were taken for mistyped, and what they were taken for. */
  const corrections: { from: string; to: string }[] = [];
  /** Every word, those that questions are made of too. */
  const corrected = typed.map((word, i) => {
    const isRight = isFiller(word) || duties.has(word) || isSlight(word);
    const to = isRight ? undefined : meantBy(word, words, i === typed.length - 1);
    if (to !== undefined) corrections.push({ from: word, to });
    return to ?? word;
  });
  const spoken = termsIn(corrected, vocabulary, (word, at) => words.isKnown(word, at === typed.length - 1));
  /** The role that is asked about: what it does, not what is done with it. */
  const subject = subjectOf(spoken, vocabulary.roles);
  const isSaid = ({ written, groups }: Term) =>
    groups.length === 0 && (isFiller(written) || (subject !== undefined && duties.has(written)));
  const said = spoken.filter((one) => !isSaid(one));
  // Several such words and nothing else, or only signs, look for nothing that the handbook has. One word has been asked for.
  const nothing = typed.join(' ') || query.trim().slice(0, 40);
  const meant = said.length > 0 ? said : spoken.length === 1 ? spoken : nothing === '' ? [] : [unknown(nothing)];
  const terms: readonly Term[] = meant.slice(0, mostTerms).map((term) => {
    const id = ids.get(term.written);
    return id === undefined ? term : { ...term, written: id, isId: true };
  });
  return { terms, corrections, typed: corrected, phrase: gistOf(spoken), subject, asksMeaning: asksMeaning(typed) };
}

function unknown(written: string): Term {
  const none = { groups: [], isNear: false, role: undefined, known: false, isId: false, weak: false };
  return { written, asked: written, ...none };
}

/** The first role, where words before it make it the one that does something; or where there are only keywords. */
function subjectOf(spoken: readonly Term[], roles: readonly NamedInWords[]): Subject | undefined {
  const at = spoken.findIndex(({ role }) => role !== undefined);
  const role = roles.find(({ id }) => id === spoken[at]?.role);
  const said = spoken.slice(0, at).findLast(({ written }) => isFiller(written) && !articles.has(written))?.written;
  if (role === undefined) return undefined;
  if (said === undefined || perhapsBeforeSubject.has(said)) return { ...role, isCertain: false };
  return beforeSubject.has(said) ? { ...role, isCertain: true } : undefined;
}
