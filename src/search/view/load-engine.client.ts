/** Pagefind and the vocabulary, each loaded once a page. */
import { ask } from '../../browser/ask.client.ts';
import type { Engine, SearchPlace } from '../query/engine.ts';
import { listEngine } from '../query/list-engine.ts';
import { withNear, type NearWords, type Vocabulary } from '../query/vocabulary.ts';
import type { Shelf } from '../query/answer-by.ts';
import { wordsOfVocabulary } from '../query/words.ts';
import { listedVocabulary } from './page-list.client.ts';

interface Pagefind {
  createInstance(options: object): Engine & { preload(term: string): Promise<unknown> };
}

/** What the search knows, and the list of statements where it has one. */
export interface Known extends Shelf {
  readonly list: Engine | undefined;
  /** What a reader must be told to be missing. */
  readonly missing: string;
}

/** Who has waited so long, in milliseconds, is answered with what there is. */
const patience = 1000;
const noNear = 'Some lines may be missing here: they could not be loaded.';
const noWords = 'Open questions, terms, pages and other words may be missing here: they could not be loaded.';

/** Fetches the words, however long that takes. */
export const fetchWords = once(async ({ vocabulary, version }) => {
  return knownOf(await read<Vocabulary>(`${vocabulary}?v=${version}`), '');
});

/** Fetches what comes near to the words, however long that takes. */
export const fetchNear = once(async (place) => {
  const beside = place.vocabulary.replace(/[^/]*$/, 'near.json');
  const near = read<NearWords>(`${beside}?v=${place.version}`);
  const { vocabulary } = await fetchWords(place);
  return knownOf(withNear(vocabulary, await near), '');
});

async function read<Content>(address: string): Promise<Content> {
  return JSON.parse(await ask(address)) as Content;
}

const readList = once(async ({ list }) => {
  if (list === undefined) throw new Error();
  return knownOf(await listedVocabulary(list), noWords);
});

const wordsInTime = patiently(fetchWords);
const nearInTime = patiently(fetchNear);

/** Loads the words that the search knows; where they don't come, the list of statements does alone. */
export async function loadWords(place: SearchPlace): Promise<Known> {
  return wordsInTime(place).catch(() => readList(place).catch(() => fetchWords(place)));
}

/** Loads what comes near to some words too; where it doesn't come, they do alone. */
export async function loadNear(place: SearchPlace, known: Known): Promise<Known> {
  return known.missing === '' ? nearInTime(place).catch(() => ({ ...known, missing: noNear })) : known;
}

function knownOf(vocabulary: Vocabulary, missing: string): Known {
  const { statements, groups } = vocabulary;
  const list = statements && listEngine(statements, groups);
  return { vocabulary, words: wordsOfVocabulary(vocabulary), list, missing };
}

export function inTime(milliseconds = 2 * patience): Promise<never> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(reject, milliseconds, new Error());
  });
  late.catch(() => undefined);
  return late;
}

export const loadIndex = once((place) => Promise.race([startIndex(place), inTime()]));

async function startIndex(place: SearchPlace): Promise<Engine> {
  const { index, version, first } = place;
  if (!index) throw new Error(); // as in the one file
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

/** Loads something, and fails where somebody would wait too long: once, and at once after that. */
function patiently<Thing>(load: (place: SearchPlace) => Promise<Thing>): (place: SearchPlace) => Promise<Thing> {
  let waited: Promise<never> | undefined;
  return (place) => Promise.race([load(place), (waited ??= inTime(patience))]);
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
