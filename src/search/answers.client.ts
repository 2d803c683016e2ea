/** What the search page answers: first from the statements that it lists, then from the index. */
import type { SearchState } from './address.ts';
import type { Engine } from './engine.ts';
import { loadIndex, loadWords, type LoadPlace } from './engine.client.ts';
import { find, type Findings } from './find.ts';
import { pageEngine } from './page-engine.client.ts';
import { understandQuery, type Understood } from './understand-query.ts';

export interface Answer {
  readonly engine: Engine;
  readonly understood: Understood;
  readonly found: Findings;
  /** Whether its statements are those of the answer before: then they stay as they are, and nothing moves. */
  readonly same: boolean;
  /** Whether there is no index to be had: then pages and questions are missing. */
  readonly partial: boolean;
}

let index: Engine | undefined;
/** Whether the index could not be loaded when it was last tried. */
let partial = false;

/** Each answer to a question as soon as it is known. Throws where there is none: no words, or neither list nor index. */
export async function* answers(place: LoadPlace, { query, facets }: SearchState): AsyncGenerator<Answer> {
  const understood = understandQuery(query, await loadWords(place));
  const list = index === undefined ? pageEngine() : undefined;
  const first = list && (await find(list, understood, facets));
  if (list && first) yield { engine: list, understood, found: first, same: false, partial };
  try {
    index ??= await loadIndex(place);
    partial = false;
    const found = await find(index, understood, facets);
    yield { engine: index, understood, found, same: first !== undefined && isSame(first, found), partial };
  } catch (error) {
    if (list === undefined || first === undefined) throw error;
    partial = true;
    yield { engine: list, understood, found: first, same: true, partial };
  }
}

function isSame(one: Findings, other: Findings): boolean {
  const ids = ({ statements, elsewhere, named, near }: Findings) =>
    [statements, elsewhere, named, ...near.map((part) => part.statements)].map((some) =>
      some.map(({ id }) => id).sort(),
    );
  return JSON.stringify(ids(one)) === JSON.stringify(ids(other));
}
