import type { SearchState } from './address.ts';
import type { Engine } from './engine.ts';
import { find } from './find.ts';
import { mustBeWhole } from './more-pages.ts';
import { understandQuery } from './understand-query.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

/** What a search knows: the words themselves, or those too that come near to them. */
export interface Shelf {
  readonly vocabulary: Vocabulary;
  readonly words: Words;
}

/** What is answered by a shelf of words. */
export type AnswerBy = Awaited<ReturnType<typeof answerBy>>;

/** Asks an engine by what a shelf knows. Throws where an index that answers alone lacks a part. */
export async function answerBy(shelf: Shelf, engine: Engine, asked: SearchState) {
  const { vocabulary } = shelf;
  const understood = understandQuery(asked.query, vocabulary, shelf.words);
  if (vocabulary.statements === undefined) await mustBeWhole(engine, understood);
  const found = await find(engine, understood, asked.facets, vocabulary);
  const hits = found.statements.concat(found.elsewhere, found.named);
  /** Whether it has everything that was asked for, as it was typed: then what comes near would add nothing. */
  const isWhole = hits.length > 0 && understood.corrections.length === 0;
  return { vocabulary, understood, found, isWhole };
}
