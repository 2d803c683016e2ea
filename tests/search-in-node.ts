/** The search, run in Node: the same engines, index, list and words that a browser gets. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerBy, type Shelf } from '../src/search/query/answer-by.ts';
import type { Engine, EngineResult } from '../src/search/query/engine.ts';
import type { Facets } from '../src/search/query/facets.ts';
import { countChoices, type Counts, type Findings } from '../src/search/query/find.ts';
import type { Understood } from '../src/search/query/understand-query.ts';
import { searchRecords } from '../src/search/index/records.ts';
import { vocabulary, wordGroups } from '../src/search/index/vocabulary.ts';
import { listEngine } from '../src/search/query/list-engine.ts';
import { morePages } from '../src/search/query/more-pages.ts';
import { shelves, type Vocabulary } from '../src/search/query/vocabulary.ts';
import { wordsOfVocabulary } from '../src/search/query/words.ts';
import type { Handbook } from '../src/domain/handbook.ts';
import { makeUrls } from '../src/urls.ts';

/** What answers: Pagefind with its index, or the list of statements on the search page. */
export type Answering = 'index' | 'list';

/** Both of them, each with the words that the search knows. */
export type Searches = Readonly<Record<Answering, Search>>;

/** Finds; results are named by statement id, or by address for pages. */
export interface Search {
  search(query: string, facets?: Partial<Facets>): Promise<{ understood: Understood; found: Findings }>;
  /** How many statements each choice would give. */
  count(query: string): Promise<Counts>;
  /** The addresses of pages that an index has besides what the list knows. */
  more(query: string): Promise<readonly string[]>;
  nameOf(result: EngineResult): Promise<string>;
  /** The address that a result leads to, as it was indexed. */
  addressOf(result: EngineResult): Promise<string>;
}

const nothing: Facets = { role: [], program: [], theme: [] };

export function searchWith(engine: Engine, vocabulary: Vocabulary): Search {
  const shelf = (some: Vocabulary): Shelf => ({ vocabulary: some, words: wordsOfVocabulary(some) });
  const [own, near] = [shelf(shelves(vocabulary)[0]), shelf(vocabulary)];
  /** As the browser does it (answers.client.ts). */
  const answer = async (query: string, facets: Partial<Facets> = {}) => {
    const state = { query, facets: { ...nothing, ...facets } };
    const first = await answerBy(own, engine, state);
    return first.isWhole ? first : answerBy(near, engine, state);
  };
  const addressOf = async (result: EngineResult) => {
    const { raw_url, url } = await result.data();
    return raw_url ?? url;
  };
  return {
    search: answer,
    count: async (query) => countChoices(engine, (await answer(query)).understood, nothing),
    more: async (query) =>
      Promise.all((await morePages(engine, undefined, (await answer(query)).understood)).map(addressOf)),
    nameOf: async (result) => (await addressOf(result)).replace(/^.*#/, ''),
    addressOf,
  };
}

/** The search of a handbook by the list of its statements: what a browser is sent, without a site. */
export function listSearch(handbook: Handbook): Search {
  const urls = makeUrls('/');
  const words = vocabulary(handbook, searchRecords(handbook, wordGroups(handbook), urls), urls);
  return searchWith(listEngine(words.statements ?? [], words.groups), words);
}

/** Pagefind with the index that lies in a folder. It asks for its files by address; `fetch` finds them from then on. */
export async function indexEngine(folder: string): Promise<Engine> {
  const at = `/${randomUUID()}/`;
  const others = globalThis.fetch;
  globalThis.fetch = (address, options) => {
    if (typeof address !== 'string' || !address.startsWith(at)) return others(address, options);
    const path = join(folder, address.slice(at.length).replace(/\?.*$/, ''));
    return Promise.resolve(new Response(new Uint8Array(readFileSync(path))));
  };
  const script = pathToFileURL(join(folder, 'pagefind.js')).href;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance(options: object): Engine;
  };
  const engine = createInstance({ basePath: at, noWorker: true, metaCacheTag: 'test' });
  await engine.filters();
  return engine;
}
