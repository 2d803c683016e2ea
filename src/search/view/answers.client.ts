/** What is answered to a question: first from the list of statements, then from the index. */
import type { SearchState } from '../query/address.ts';
import { loadIndex, loadWords } from './load-engine.client.ts';
import type { Engine } from '../query/engine.ts';
import { find, type Findings } from '../query/find.ts';
import { loadList } from './page-list.client.ts';
import type { SearchPlace } from '../index/search-place.ts';
import { understandQuery, type Understood } from '../query/understand-query.ts';

export interface Answer {
  readonly engine: Engine;
  readonly understood: Understood;
  readonly found: Findings;
  /** Whether its statements are those of the answer before: then they stay as they are, and nothing moves. */
  readonly same: boolean;
  /** What a reader must be told to be missing, where there is no index to be had; otherwise nothing. */
  readonly missing: string;
}

let index: Engine | undefined;
/** Stays what it was when the index was last tried, so that nobody is told one thing and then another. */
let missing = '';
const noIndex = 'Pages and questions are missing here: they could not be loaded.';

/** Loads what the first answer needs: without a list that is the index. */
function loadFirst(place: SearchPlace) {
  const { list } = place;
  return Promise.all([loadWords(place), loadList(list), list === undefined ? loadIndex(place) : undefined]);
}

/** Loads everything, in the order in which it is needed. Throws where nothing can be answered. */
export async function prepare(place: SearchPlace): Promise<void> {
  const [, list] = await loadFirst(place);
  // Who has typed already gets the list's answer first: the index would take its line.
  if (list !== undefined) await untilIdle();
  await loadIndex(place).catch((error: unknown) => {
    if (list === undefined) throw error;
  });
}

function untilIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 500 });
    else setTimeout(resolve, 50);
  });
}

/** Each answer to a question as soon as it is known. Throws where there is none: no words, or neither list nor index. */
export async function* answers(place: SearchPlace, { query, facets }: SearchState): AsyncGenerator<Answer> {
  const [words, listed] = await loadFirst(place);
  const understood = understandQuery(query, words);
  const list = index === undefined ? listed : undefined;
  const first = list && (await find(list, understood, facets));
  if (list && first) yield { engine: list, understood, found: first, same: false, missing };
  try {
    index ??= await loadIndex(place);
    missing = '';
    const found = await find(index, understood, facets);
    yield { engine: index, understood, found, same: first !== undefined && isSame(first, found), missing };
  } catch (error) {
    if (list === undefined || first === undefined) throw error;
    missing = noIndex;
    yield { engine: list, understood, found: first, same: true, missing };
  }
}

function isSame(one: Findings, other: Findings): boolean {
  const ids = ({ statements, elsewhere, named, near }: Findings) =>
    [statements, elsewhere, named, ...near.map((part) => part.statements)].map((some) =>
      some.map(({ id }) => id).sort(),
    );
  return JSON.stringify(ids(one)) === JSON.stringify(ids(other));
}
