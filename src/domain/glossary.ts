import type { DraftTerm, Written } from './draft.ts';
import type { Lookup } from './lookup.ts';

/** A word of the field. Its meaning is from outside the source, so it comes with where from and how settled it is. */
export type GlossaryTerm = ReturnType<typeof toTerm>;

/** The terms in the order of the alphabet, whatever their capitals. */
export function byAlphabet(glossary: readonly GlossaryTerm[]): readonly GlossaryTerm[] {
  return [...glossary].sort((a, b) => a.term.localeCompare(b.term, 'en'));
}

/** The terms in the order of the alphabet, under the letters that they begin with. */
export function byLetter(glossary: readonly GlossaryTerm[]) {
  const letters = Map.groupBy(byAlphabet(glossary), ({ term }) => (term[0] ?? '').toUpperCase());
  return [...letters].map(([letter, terms]) => ({ letter, terms }));
}

/** The term that a draft describes. What editors keep to (`keep`) stays behind. */
export function toTerm({ id, words }: Written<DraftTerm>, find: Lookup) {
  return {
    id,
    term: words.term,
    phrases: words.phrases,
    statements: words.statements.map(find.statement),
    meaning: words.meaning,
    sources: words.sources.map((one) => ({ ...one, read: find.day(one.read) })),
    standing: words.standing,
    caution: words.caution,
    blank: words.blank === undefined ? undefined : find.blank(words.blank),
    names: words.names,
  };
}

/** Where meanings are from, each place once, in the order of the terms. */
export function sourcesOf(glossary: readonly GlossaryTerm[]) {
  return [...new Map(byAlphabet(glossary).flatMap(({ sources }) => sources.map((one) => [one.url, one]))).values()];
}
