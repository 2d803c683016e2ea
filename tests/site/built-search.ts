/** The search of the built site, run in Node: the same engines, index, list and words that a browser gets. */
import { parse } from 'node-html-parser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine, EngineResult } from '../../src/search/query/engine.ts';
import { countChoices, find, type Counts, type Facets, type Findings } from '../../src/search/query/find.ts';
import { listEngine } from '../../src/search/query/list-engine.ts';
import { listedStatements } from '../../src/search/view/page-list.client.ts';
import { understandQuery, type Understood } from '../../src/search/query/understand-query.ts';
import type { Vocabulary } from '../../src/search/query/vocabulary.ts';

const folder = 'dist';
const nothing: Facets = { role: [], program: [], theme: [] };

/** Finds in what was built; results are named by statement id, or by address for pages. */
export interface BuiltSearch {
  search(query: string, facets?: Partial<Facets>): Promise<{ understood: Understood; found: Findings }>;
  /** How many statements each choice would give. */
  count(query: string): Promise<Counts>;
  nameOf(result: EngineResult): Promise<string>;
}

/** What answers: Pagefind with its index, or the list of statements on the search page. */
export type Answering = 'index' | 'list';

/** Loads the search of dist/. */
export async function builtSearch(answering: Answering): Promise<BuiltSearch> {
  const vocabulary = JSON.parse(readFileSync(join(folder, 'search/words.json'), 'utf8')) as Vocabulary;
  const engine = answering === 'index' ? await indexEngine() : listOfPage();
  return {
    async search(query, facets = {}) {
      const understood = understandQuery(query, vocabulary);
      return { understood, found: await find(engine, understood, { ...nothing, ...facets }) };
    },
    count: (query) => countChoices(engine, understandQuery(query, vocabulary), nothing),
    async nameOf(result) {
      const { raw_url, url } = await result.data();
      return (raw_url ?? url).replace(/^.*#/, '');
    },
  };
}

function listOfPage(): Engine {
  const page = parse(readFileSync(join(folder, 'search/index.html'), 'utf8'));
  return listEngine(listedStatements(page as unknown as ParentNode));
}

/** Replaces `fetch` for good: Pagefind asks for its files by address. */
async function indexEngine(): Promise<Engine> {
  globalThis.fetch = (address) => {
    const path = join(folder, String(address).replace(/\?.*$/, ''));
    return Promise.resolve(new Response(new Uint8Array(readFileSync(path))));
  };
  const script = pathToFileURL(join(process.cwd(), folder, 'pagefind/pagefind.js')).href;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance(options: object): Engine;
  };
  const engine = createInstance({ basePath: '/pagefind/', noWorker: true, metaCacheTag: 'test' });
  await engine.filters();
  return engine;
}
