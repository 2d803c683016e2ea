/** The search of the built site, run in Node: the same engine, index and words that a browser gets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine, EngineResult } from '../../src/search/engine.ts';
import { find, type Facets, type Findings } from '../../src/search/find.ts';
import { understandQuery, type Understood } from '../../src/search/understand-query.ts';
import type { Vocabulary } from '../../src/search/vocabulary.ts';

const folder = 'dist';

/** Finds in the built index; results are named by statement id, or by address for pages. */
export interface BuiltSearch {
  readonly vocabulary: Vocabulary;
  search(query: string, facets?: Partial<Facets>): Promise<{ understood: Understood; found: Findings }>;
  nameOf(result: EngineResult): Promise<string>;
}

/** Loads the search of dist/. Replaces `fetch` for good: Pagefind asks for its files by address. */
export async function builtSearch(): Promise<BuiltSearch> {
  globalThis.fetch = (address) => {
    const path = join(folder, String(address).replace(/\?.*$/, ''));
    return Promise.resolve(new Response(new Uint8Array(readFileSync(path))));
  };
  const vocabulary = JSON.parse(readFileSync(join(folder, 'search/words.json'), 'utf8')) as Vocabulary;
  const script = pathToFileURL(join(process.cwd(), folder, 'pagefind/pagefind.js')).href;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance(options: object): Engine;
  };
  const engine = createInstance({ basePath: '/pagefind/', noWorker: true, metaCacheTag: 'test' });
  await engine.filters();
  return {
    vocabulary,
    async search(query, facets = {}) {
      const understood = understandQuery(query, vocabulary);
      return {
        understood,
        found: await find(engine, understood, { role: [], program: [], theme: [], ...facets }, vocabulary.families),
      };
    },
    async nameOf(result) {
      const { raw_url, url } = await result.data();
      return (raw_url ?? url).replace(/^.*#/, '');
    },
  };
}
