import { createHash } from 'node:crypto';
import type { Handbook } from '../../domain/handbook.ts';
import { urls, type Urls } from '../../urls.ts';
import { pagefindFiles, unpacked, type IndexFiles } from './pagefind-files.ts';
import { searchRecords, wordsBeside, type SearchRecord } from './records.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { vocabulary, wordGroups } from './vocabulary.ts';

/** A search index as files of the site, and what a page needs to know to use it. */
export interface SearchIndex {
  /** Path below the index's folder, and bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly vocabulary: Vocabulary;
  /** Changes with the words: asked for with every file whose name does not. */
  readonly version: string;
  /** What a page that lists a record must know to find it as the index does, by the record's address. */
  readonly listed: ReadonlyMap<string, ListedRecord>;
  /** What a first search needs, in the order in which it pays to ask for it. Paths below the index's folder. */
  readonly firstFiles: readonly string[];
}

/** The index's own name of a record, and the words that it is found by besides those that it shows. */
export interface ListedRecord {
  readonly name: string;
  readonly beside: () => readonly string[];
}

const ofHandbook = new WeakMap<Handbook, Promise<SearchIndex>>();

/**
 * By version. A build's command begins the index while Astro still bundles the pages, in another instance of this
 * module; so that they find it, it stands on the process.
 */
const ofVersion = ((globalThis as { handbookIndexes?: Map<string, Promise<SearchIndex>> }).handbookIndexes ??=
  new Map());

/** The index of a handbook, made once for each state of its words. Throws what Pagefind reports. */
export function searchIndex(handbook: Handbook): Promise<SearchIndex> {
  const made = ofHandbook.get(handbook) ?? indexOfVersion(handbook, urls, pagefindFiles);
  ofHandbook.set(handbook, made);
  return made;
}

/** The same, for a site with these addresses and made by these means. */
export function indexOfVersion(
  handbook: Handbook,
  at: Urls,
  makeFiles: (records: readonly SearchRecord[]) => Promise<IndexFiles>,
): Promise<SearchIndex> {
  const records = searchRecords(handbook, wordGroups(handbook), at);
  const texts = records.map(({ text, meta }) => `${text} ${meta.title ?? ''} ${meta.place}`);
  const words = vocabulary(handbook, texts);
  const version = createHash('sha256')
    .update(JSON.stringify([records, words]))
    .digest('hex')
    .slice(0, 12);
  const made = ofVersion.get(version) ?? makeFiles(records).then((made) => toIndex(made, records, words, version));
  ofVersion.set(version, made);
  return made;
}

function toIndex(
  { files, names }: IndexFiles,
  records: readonly SearchRecord[],
  words: Vocabulary,
  version: string,
): SearchIndex {
  const paths = [...files.keys()];
  const kind = (ending: string) => paths.filter((path) => path.endsWith(ending));
  const few = (ending: string) => {
    const found = kind(ending);
    const bytes = found.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
    // Of a large handbook only what a search asks for is worth waiting for.
    return bytes <= 20_000 ? found : [];
  };
  const isKind = (path: string) => unpacked(files.get(path)).subarray(0, 8).includes('kind');
  return {
    files,
    vocabulary: words,
    version,
    listed: new Map(
      records.map((record) => [record.url, { name: names.get(record.url) ?? '', beside: () => wordsBeside(record) }]),
    ),
    // Of the filters only the one that keeps pages apart from statements; the others wait for a choice or a count.
    firstFiles: [
      'wasm.unknown.pagefind',
      ...kind('.pf_meta'),
      ...few('.pf_index'),
      ...kind('.pf_filter').filter(isKind),
    ],
  };
}
