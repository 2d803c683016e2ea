/** Pagefind and the vocabulary, each loaded once a page. */
import type { Engine, SearchPlace } from '../query/engine.ts';
import { listEngine } from '../query/list-engine.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { wordsOfVocabulary, type Words } from '../query/words.ts';
import { listedVocabulary } from './page-list.client.ts';

interface Pagefind {
  createInstance(options: object): Engine & { preload(term: string): Promise<unknown> };
}

/** What the search knows, and the list of statements where it has one. */
export interface Known {
  readonly vocabulary: Vocabulary;
  readonly words: Words;
  readonly list: Engine | undefined;
  /** What a reader must be told to be missing. */
  readonly missing: string;
}

/** Who has waited so long, in milliseconds, is answered with what there is. */
const patience = 1000;
const noWords =
  'Open questions, terms, pages and other words for the same thing are missing here: they could not be loaded.';

/** Fetches the words, however long that takes. */
export const fetchWords = once(async ({ vocabulary, version }) => {
  const response = await fetch(`${vocabulary}?v=${version}`);
  if (!response.ok) throw new Error(`The words of the search are not there: ${response.status}`);
  return knownOf((await response.json()) as Vocabulary, '');
});

const readList = once(async ({ list }) => {
  if (list === undefined) throw new Error('There is no list of statements.');
  return knownOf(await listedVocabulary(list), noWords);
});

let waited: Promise<never> | undefined;

/** Loads the words that the search knows; where they don't come, the list of statements does alone. */
export async function loadWords(place: SearchPlace): Promise<Known> {
  const words = fetchWords(place);
  waited ??= inTime(patience);
  return Promise.race([words, waited]).catch(() => readList(place).catch(() => words));
}

function knownOf(vocabulary: Vocabulary, missing: string): Known {
  const { statements, groups } = vocabulary;
  const list = statements && listEngine(statements, groups);
  return { vocabulary, words: wordsOfVocabulary(vocabulary), list, missing };
}

/** Fails after some time. */
export function inTime(milliseconds = 2 * patience): Promise<never> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('It took too long.')), milliseconds);
  });
  late.catch(() => undefined);
  return late;
}

/** Loads the index. */
export const loadIndex = once((place) => Promise.race([startIndex(place), inTime()]));

async function startIndex(place: SearchPlace): Promise<Engine> {
  const { index, version, first } = place;
  // One by one each file would wait for the one before; asked for here, all are on their way at once.
  for (const file of [...first, `pagefind-entry.json?ts=${version}`]) {
    const link = { rel: 'preload', as: 'fetch', crossOrigin: '', href: index + file };
    document.head.append(Object.assign(document.createElement('link'), link));
  }
  const script = `${index}pagefind.js?v=${version}`;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  const engine = pagefind.createInstance({ basePath: index, noWorker: true, metaCacheTag: version });
  await engine.preload('');
  return engine;
}

/** Loads one thing once. A failure is forgotten, so that the next call tries again. */
function once<Thing>(load: (place: SearchPlace) => Promise<Thing>): (place: SearchPlace) => Promise<Thing> {
  let loading: Promise<Thing> | undefined;
  return (place) =>
    (loading ??= load(place).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
