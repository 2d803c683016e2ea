import type { DraftChoice, Written } from './draft.ts';
import type { Blank } from './question.ts';
import type { Lookup } from './lookup.ts';
import type { Statement } from './statement.ts';

/** One question by which readers choose. Several may fit one reader; none says who may take part. */
export interface Choice extends Omit<DraftChoice, 'quotes' | 'blank'> {
  readonly id: string;
  readonly statements: readonly Statement[];
  readonly blank: Blank;
}

/** The question that a draft describes. */
export function toChoice({ id, words }: Written<DraftChoice>, find: Lookup): Choice {
  const { question, quotes, ask, blank } = words;
  return { id, question, statements: quotes.map(find.statement), ask, blank: find.blank(blank) };
}
