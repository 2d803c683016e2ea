/** What is answered to a question: first by the list of statements, then what the index has besides. */
import type { SearchState } from '../query/address.ts';
import type { Engine, SearchPlace } from '../query/engine.ts';
import { answerBy, type AnswerBy } from '../query/answer-by.ts';
import { morePages } from '../query/more-pages.ts';
import { fetchNear, fetchWords, inTime, loadIndex, loadNear, loadWords } from './load-engine.client.ts';
import { hitOf, type Hit } from './show-hits.client.ts';

export interface Answer extends AnswerBy {
  readonly engine: Engine;
  /** Pages that the index has besides; undefined while it has not answered. */
  readonly more: readonly Hit[] | undefined;
  /** What a reader must be told to be missing; otherwise nothing. */
  readonly missing: string;
}

const noMore = 'Some pages may be missing here: they could not be loaded.';

/** Loads everything, in the order in which it is needed. Throws where nothing can be answered. */
export async function prepare(place: SearchPlace): Promise<void> {
  const known = await loadWords(place);
  if (known.list === undefined) await loadIndex(place);
  else {
    // Who has typed already gets the list's answer first: the index would take its line.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await loadNear(place, known);
    await loadIndex(place).catch(() => undefined);
  }
}

/**
 * The answer to a question, and then the same answer with what the index adds below it. Throws where there is none: no
 * words and no list, or a handbook too large for a list and no index.
 */
export async function* answers(place: SearchPlace, state: SearchState): AsyncGenerator<Answer> {
  const own = await loadWords(place);
  const engine = own.list ?? (await loadIndex(place));
  const byOwn = await answerBy(own, engine, state);
  // What comes near adds nothing to a full answer, so nobody waits for it there.
  const known = byOwn.isWhole ? own : await loadNear(place, own);
  const { missing } = known;
  const answer = { engine, ...(known === own ? byOwn : await answerBy(known, engine, state)) };
  yield { ...answer, more: undefined, missing };
  if (missing !== '') {
    // Words that only come late bring the whole answer.
    const came = await (own.missing === '' ? fetchNear : fetchWords)(place).then(Boolean, () => false);
    if (came) yield* answers(place, state);
    return;
  }
  if (answer.understood.terms.length === 0 || !place.index) return;
  try {
    yield { ...answer, more: await Promise.race([besides(place, own.list, answer), inTime()]), missing };
  } catch {
    yield { ...answer, more: [], missing: noMore };
  }
}

async function besides(
  place: SearchPlace,
  list: Engine | undefined,
  { vocabulary, understood, found }: AnswerBy,
): Promise<readonly Hit[]> {
  const results = await morePages(await loadIndex(place), list, understood);
  const hits = await Promise.all(results.map(hitOf));
  // What the list knows all words of, it has ranked itself.
  const whole = vocabulary.places.filter((one) => one.more !== true || found.places.some(({ place }) => place === one));
  const ranked = new Set(whole.map(({ url }) => url));
  return hits.filter(({ url, has }) => !ranked.has(url) && understood.terms.every(({ asked }) => has(asked)));
}
