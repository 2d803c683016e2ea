/** What is answered to a question: first by the list of statements, then what the index has besides. */
import type { SearchState } from '../query/address.ts';
import type { Engine, SearchPlace } from '../query/engine.ts';
import { find, type Findings } from '../query/find.ts';
import { morePages, mustBeWhole } from '../query/more-pages.ts';
import { understandQuery, type Understood } from '../query/understand-query.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { fetchWords, inTime, loadIndex, loadWords, type Known } from './load-engine.client.ts';
import { hitOf, type Hit } from './show-hits.client.ts';

export interface Answer {
  readonly engine: Engine;
  readonly vocabulary: Vocabulary;
  readonly understood: Understood;
  readonly found: Findings;
  /** Pages that the index has besides; undefined while it has not answered. */
  readonly more: readonly Hit[] | undefined;
  /** What a reader must be told to be missing; otherwise nothing. */
  readonly missing: string;
}

const noMore = 'Some pages may be missing here: they could not be loaded.';

/** Loads everything, in the order in which it is needed. Throws where nothing can be answered. */
export async function prepare(place: SearchPlace): Promise<void> {
  const { vocabulary } = await loadWords(place);
  if (vocabulary.statements === undefined) await loadIndex(place);
  else {
    // Who has typed already gets the list's answer first: the index would take its line.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await loadIndex(place).catch(() => undefined);
  }
}

/**
 * The answer to a question, and then the same answer with what the index adds below it. Throws where there is none: no
 * words and no list, or a handbook too large for a list and no index.
 */
export async function* answers(place: SearchPlace, state: SearchState): AsyncGenerator<Answer> {
  const known = await loadWords(place);
  const { vocabulary, missing } = known;
  const understood = understandQuery(state.query, vocabulary, known.words);
  const engine = known.list ?? (await loadIndex(place));
  if (known.list === undefined) await mustBeWhole(engine, understood);
  const found = await find(engine, understood, state.facets, vocabulary);
  const answer = { engine, vocabulary, understood, found };
  yield { ...answer, more: undefined, missing };
  if (missing !== '') {
    // Words that only come late bring the whole answer.
    const came = await fetchWords(place).then(Boolean, () => false);
    if (came) yield* answers(place, state);
    return;
  }
  if (understood.terms.length === 0) return;
  try {
    yield { ...answer, more: await Promise.race([besides(place, known, answer), inTime()]), missing };
  } catch {
    yield { ...answer, more: [], missing: `${missing} ${noMore}`.trim() };
  }
}

async function besides(
  place: SearchPlace,
  { list, vocabulary }: Known,
  { understood, found }: { understood: Understood; found: Findings },
): Promise<readonly Hit[]> {
  const results = await morePages(await loadIndex(place), list, understood);
  const hits = await Promise.all(results.map(hitOf));
  // What the list knows all words of, it has ranked itself.
  const whole = vocabulary.places.filter((one) => one.more !== true || found.places.some(({ place }) => place === one));
  const ranked = new Set(whole.map(({ url }) => url));
  return hits.filter(({ url, has }) => !ranked.has(url) && understood.terms.every(({ asked }) => has(asked)));
}
