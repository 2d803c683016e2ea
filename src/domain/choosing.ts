import type { DraftChoice, Written } from './draft.ts';
import type { Blank } from './question.ts';
import type { Lookup } from './lookup.ts';
import type { Statement } from './statement.ts';

/** One question by which readers choose. Several may fit one reader; none says who may take part. */
export interface Choice {
  readonly id: string;
  /** What readers ask themselves. */
  readonly question: string;
  /** The statements that are quoted for it, and all that the source says. */
  readonly statements: readonly Statement[];
  /** What to ask, and whom: "Ask …". */
  readonly ask: string;
  /** What the district adds about whom to ask. */
  readonly blank: Blank;
}

/** The question that a draft describes. */
export function toChoice({ id, words }: Written<DraftChoice>, find: Lookup): Choice {
  const { question, quotes, ask, blank } = words;
  return { id, question, statements: quotes.map(find.statement), ask, blank: find.blank(blank) };
}
