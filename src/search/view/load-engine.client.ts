/** Pagefind and the vocabulary, each loaded once a page. */
import type { Engine } from '../query/engine.ts';
import { preloadIndex } from './preload-index.client.ts';
import type { SearchPlace } from '../index/search-place.ts';
import type { Vocabulary } from '../query/vocabulary.ts';

interface Pagefind {
  createInstance(options: object): Engine & { preload(term: string): Promise<unknown> };
}

/** Loads the words that the search knows. */
export const loadWords = once(async ({ vocabulary, version }) => {
  const response = await fetch(`${vocabulary}?v=${version}`);
  if (!response.ok) throw new Error(`The words of the search are not there: ${response.status}`);
  return (await response.json()) as Vocabulary;
});

/** Loads the index. */
export const loadIndex = once(async (place): Promise<Engine> => {
  const { index, version } = place;
  preloadIndex(place);
  const script = `${index}pagefind.js?v=${version}`;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  const engine = pagefind.createInstance({ basePath: index, noWorker: true, metaCacheTag: version });
  // Until it is ready, Pagefind looks every 50 ms whether it is. Asked at five moments, it answers at the earliest.
  const moments = [0, 10, 20, 30, 40].map(async (delay) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await engine.preload('');
  });
  await Promise.any(moments);
  return engine;
});

/** Loads one thing once. A failure is forgotten, so that the next call tries again. */
function once<Thing>(load: (place: SearchPlace) => Promise<Thing>): (place: SearchPlace) => Promise<Thing> {
  let loading: Promise<Thing> | undefined;
  return (place) =>
    (loading ??= load(place).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
