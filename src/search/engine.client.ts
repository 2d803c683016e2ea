/** Pagefind and the vocabulary, loaded once a page. */
import type { Engine } from './engine.ts';
import type { SearchPlace } from './search-place.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface LoadedSearch {
  readonly engine: Engine;
  readonly vocabulary: Vocabulary;
}

type LoadPlace = Omit<SearchPlace, 'first'>;

interface Pagefind {
  createInstance(options: object): Engine & { preload(term: string): Promise<unknown> };
}

let loading: Promise<LoadedSearch> | undefined;

/** Loads the search, once. A failure is forgotten, so that the next call tries again. */
export function loadSearch(place: LoadPlace): Promise<LoadedSearch> {
  loading ??= load(place).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The place of the search as an element's data tell it. */
export function placeOf({ dataset }: HTMLElement): LoadPlace {
  const { index = '', vocabulary = '', version = '' } = dataset;
  return { index, vocabulary, version };
}

/** The page has asked for all of these files already (intent.client.ts); here they are put to use. */
async function load({ index, vocabulary, version }: LoadPlace): Promise<LoadedSearch> {
  const words = fetch(`${vocabulary}?v=${version}`).then(async (response) => {
    if (!response.ok) throw new Error(`The words of the search are not there: ${response.status}`);
    return (await response.json()) as Vocabulary;
  });
  const script = `${index}pagefind.js?v=${version}`;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  const engine = pagefind.createInstance({ basePath: index, noWorker: true, metaCacheTag: version });
  // Until it is ready, Pagefind looks every 50 ms whether it is. Asked at five moments, it answers at the earliest.
  const moments = [0, 10, 20, 30, 40].map(async (delay) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await engine.preload('');
  });
  const [known] = await Promise.all([words, Promise.any(moments)]);
  return { engine, vocabulary: known };
}
