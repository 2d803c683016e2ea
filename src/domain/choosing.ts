import type { DraftChoice, Written } from './draft.ts';
import type { Lookup } from './lookup.ts';

/** One question by which readers choose. Several may fit one reader; none says who may take part. */
export type Choice = ReturnType<typeof toChoice>;

/** The question that a draft describes. */
export function toChoice({ id, words: { question, quotes, ask, blank } }: Written<DraftChoice>, find: Lookup) {
  return { id, question, statements: quotes.map(find.statement), ask, blank: find.blank(blank) };
}
