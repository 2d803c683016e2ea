import { hash } from 'node:crypto';
import { madeBefore } from '../../build/made-before.ts';
import type { Handbook } from '../../domain/handbook.ts';
import { listsStatements } from '../../domain/listable.ts';
import { urls, type Urls } from '../../urls.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { searchRecords } from './records.ts';
import type { SearchPlace } from '../query/engine.ts';
import { vocabulary, wordGroups } from './vocabulary.ts';

/** Whatever of the project's code an index is made by; records and vocabulary are made anew each time. */
const code = 'src/search/index/{pagefind-files,same-bytes}.ts';

const ofHandbook = new WeakMap<Handbook, ReturnType<typeof makeIndex>>();

/** The index of a handbook for a site with these addresses. Throws what Pagefind reports. */
export function searchIndex(handbook: Handbook, at: Urls = urls): ReturnType<typeof makeIndex> {
  const made = ofHandbook.get(handbook) ?? makeIndex(handbook, at);
  ofHandbook.set(handbook, made);
  return made;
}

async function makeIndex(handbook: Handbook, at: Urls) {
  const records = searchRecords(handbook, wordGroups(handbook), at);
  const words = vocabulary(handbook, records, at);
  /** Changes with the words: asked for with every file whose name does not. */
  const version = hash('sha256', JSON.stringify([records, words])).slice(0, 12);
  const { files, filters } = await madeBefore(records, code, () => pagefindFiles(records));
  const paths = [...files.keys()];
  const kind = (ending: string) => paths.filter((path) => path.endsWith(ending));
  const few = (ending: string) => {
    const found = kind(ending);
    const bytes = found.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
    // Of a large handbook only what a search asks for is worth waiting for.
    return bytes <= 20_000 ? found : [];
  };
  return {
    files,
    vocabulary: words,
    version,
    // What a first search needs, in order; the filters that do not keep pages from statements wait for a choice.
    firstFiles: [
      'wasm.unknown.pagefind',
      ...kind('.pf_meta'),
      ...few('.pf_index'),
      ...kind('.pf_filter').filter((path) => filters.get(path) === 'kind'),
    ],
  };
}

export async function searchPlace(handbook: Handbook): Promise<SearchPlace> {
  const { version, firstFiles } = await searchIndex(handbook);
  const list = listsStatements(handbook) ? urls.search : undefined;
  return { index: urls.searchIndex, vocabulary: urls.vocabulary, version, first: firstFiles, list };
}
