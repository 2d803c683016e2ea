import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';
import { sameBytes, type OrderedIndex } from './same-bytes.ts';

/** What Pagefind makes of records: its files and filters, and its own name of each record by the record's address. */
export interface MadeIndex extends OrderedIndex {
  readonly names: ReadonlyMap<string, string>;
}

/** What of Pagefind's files the site uses: no user interface, no worker, no fallback for other languages. */
const used = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(meta|index|filter|fragment))$/;

/** How many records are on their way to Pagefind at once: waiting for each would take half as long again. */
const atOnce = 500;

/** Lets Pagefind index records. Throws what it reports. */
export async function pagefindFiles(records: readonly SearchRecord[]): Promise<MadeIndex> {
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
  const { files, filters } = sameBytes(
    new Map(all.filter(({ path }) => used.test(path)).map(({ path, content }) => [path, content])),
  );
  const fragments = [...files].filter(([path]) => path.endsWith('.pf_fragment'));
  return { files, filters, names: new Map(fragments.map(recordName)) };
}

/** Pagefind keeps each record in a file of its own, under a name that its results give. */
function recordName([path, bytes]: readonly [string, Uint8Array]): [string, string] {
  const text = gunzipSync(bytes).toString();
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
  return [url, path.replace(/^.*\//, '').replace('.pf_fragment', '')];
}
