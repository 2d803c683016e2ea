import { createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';
import { sameBytes } from './same-bytes.ts';

/** What of Pagefind's files the site uses: no user interface, no worker, no fallback for other languages. */
const used = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(meta|index|filter|fragment))$/;

/** How many records are on their way to Pagefind at once: waiting for each would take half as long again. */
const atOnce = 500;

/** Lets Pagefind index records. Throws what it reports. */
export async function pagefindFiles(records: readonly SearchRecord[]) {
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
  return sameBytes(new Map(all.filter(({ path }) => used.test(path)).map(({ path, content }) => [path, content])));
}
