/** The search of a built site: its index, the list on its search page, its words. */
import { parse } from 'node-html-parser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listEngine } from '../../src/search/query/list-engine.ts';
import type { Vocabulary } from '../../src/search/query/vocabulary.ts';
import { listedStatements } from '../../src/search/view/page-list.client.ts';
import { indexEngine, searchWith, type Searches } from '../search-in-node.ts';
import { siteFolder } from '../test-words.ts';

export async function builtSearch(site: string = siteFolder): Promise<Searches> {
  const read = (file: string) => readFileSync(join(site, file), 'utf8');
  const vocabulary = JSON.parse(read('search/words.json')) as Vocabulary;
  const page = parse(read('search/index.html'));
  return {
    index: searchWith(await indexEngine(join(site, 'pagefind')), vocabulary),
    list: searchWith(listEngine(listedStatements(page as unknown as ParentNode)), vocabulary),
  };
}
