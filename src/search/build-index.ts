import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { Handbook } from '../domain/handbook.ts';
import { urls, type Urls } from '../urls.ts';
import { searchRecords, wordsBeside, type SearchRecord } from './records.ts';
import { vocabulary, wordGroups, type Vocabulary } from './vocabulary.ts';

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

/** What of Pagefind's files the site uses: no user interface, no worker, no fallback for other languages. */
const used = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(meta|index|filter|fragment))$/;

const ofHandbook = new WeakMap<Handbook, Promise<SearchIndex>>();

/**
 * By version. A build's command begins the index while Astro still bundles the pages, in another instance of this
 * module; so that they find it, it stands on the process.
 */
const ofVersion = ((globalThis as { handbookIndexes?: Map<string, Promise<SearchIndex>> }).handbookIndexes ??=
  new Map());

/** How many records are on their way to Pagefind at once: waiting for each would take half as long again. */
const atOnce = 500;

/**
 * The index of a handbook whose site has these addresses, made once for each state of its words. Throws what Pagefind
 * reports.
 */
export function searchIndex(handbook: Handbook, at: Urls = urls): Promise<SearchIndex> {
  const made = ofHandbook.get(handbook) ?? indexOfVersion(handbook, at);
  ofHandbook.set(handbook, made);
  return made;
}

/** Begins it, for pages to find. What goes wrong is said to the page that asks for it. */
export function beginSearchIndex(handbook: Handbook, at: Urls): void {
  searchIndex(handbook, at).catch(() => undefined);
}

function indexOfVersion(handbook: Handbook, at: Urls): Promise<SearchIndex> {
  const records = searchRecords(handbook, wordGroups(handbook), at);
  const texts = records.map(({ text, meta }) => `${text} ${meta.title ?? ''} ${meta.place}`);
  const words = vocabulary(handbook, texts);
  const version = createHash('sha256')
    .update(JSON.stringify([records, words]))
    .digest('hex')
    .slice(0, 12);
  const made = ofVersion.get(version) ?? makeIndex(records, words, version);
  ofVersion.set(version, made);
  return made;
}

async function makeIndex(records: readonly SearchRecord[], words: Vocabulary, version: string): Promise<SearchIndex> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  const add = async ({ url, text, meta, filters }: SearchRecord): Promise<void> => {
    const added = await index.addCustomRecord({
      url,
      content: text,
      // Pagefind's own English knows word endings at the price of 4 kB; the search takes them off itself (fold.ts).
      language: 'unknown',
      meta: { ...meta },
      filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
    });
    if (added.errors.length > 0) throw new Error(`The search index refused ${url}: ${added.errors.join('; ')}`);
  };
  for (let i = 0; i < records.length; i += atOnce) await Promise.all(records.slice(i, i + atOnce).map(add));
  const { files: all, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(`The search index could not be made: ${failed.join('; ')}`);
  await index.deleteIndex();

  const files = new Map(all.filter(({ path }) => used.test(path)).map(({ path, content }) => [path, content]));
  const paths = [...files.keys()];
  const kind = (ending: string) => paths.filter((path) => path.endsWith(ending));
  const few = (ending: string) => {
    const found = kind(ending);
    const bytes = found.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0);
    // Of a large handbook only what a search asks for is worth waiting for.
    return bytes <= 20_000 ? found : [];
  };
  const isKind = (path: string) => unpacked(files.get(path)).subarray(0, 8).includes('kind');
  const names = new Map(paths.filter((path) => path.endsWith('.pf_fragment')).map((path) => recordName(path, files)));
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

/** Pagefind keeps each record in a file of its own, under a name that its results give. */
function recordName(path: string, files: ReadonlyMap<string, Uint8Array>): [string, string] {
  const { url } = JSON.parse(unpacked(files.get(path)).toString()) as { url: string };
  return [url, path.replace(/^.*\//, '').replace('.pf_fragment', '')];
}

/** What one of Pagefind's files holds, without its signature. */
function unpacked(packed: Uint8Array = new Uint8Array()): Buffer {
  const bytes = packed[0] === 0x1f ? gunzipSync(packed) : Buffer.from(packed);
  return bytes.subarray('pagefind_dcd'.length);
}
