/** The search of a built site: its index, and the words and the list that it sends to a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listEngine } from '../../src/search/query/list-engine.ts';
import { withNear, type NearWords, type Vocabulary } from '../../src/search/query/vocabulary.ts';
import { indexEngine, searchWith, type Searches } from '../search-in-node.ts';
import { siteFolder } from '../test-words.ts';

export async function builtSearch(site: string = siteFolder): Promise<Searches> {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(site, 'search', file), 'utf8'));
  const vocabulary = withNear(read('words.json') as Vocabulary, read('near.json') as NearWords);
  return {
    index: searchWith(await indexEngine(join(site, 'pagefind')), vocabulary),
    list: searchWith(listEngine(vocabulary.statements ?? [], vocabulary.groups), vocabulary),
  };
}
