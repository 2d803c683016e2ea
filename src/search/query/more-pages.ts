import type { Engine, EngineResult } from './engine.ts';
import { aPage } from './facets.ts';
import type { Understood } from './understand-query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** More than these are not looked at. */
const most = 12;

/**
 * The pages that an index has for a query, besides those that the list knows. Throws where a part of the
 * index is missing: Pagefind says nothing of it, and finds less.
 */
export async function morePages(
  index: Engine,
  list: Engine | undefined,
  { terms }: Understood,
  { statements = [] }: Vocabulary,
): Promise<readonly EngineResult[]> {
  for (const { asked, known } of terms) {
    // Numbers and single letters are parts of ids, which each reads in its own way.
    if (!known || list === undefined || !/^\D{2,}/.test(asked)) continue;
    // Every statement is in the index too.
    const [inList, inIndex] = await Promise.all([list, index].map((one) => one.search(asked, { filters: {} })));
    if ((inIndex?.results.length ?? 0) < (inList?.results.length ?? 0)) throw new Error(`The index lacks ${asked}.`);
  }
  const kind = { any: [aPage] };
  const all = terms.map(({ asked }) => asked).join(' ');
  const { results } = await index.search(all, { filters: { kind } });
  const addresses = new Set(statements.map(({ url }) => url));
  const first = results.slice(0, most);
  const data = await Promise.all(first.map((one) => one.data()));
  if (data.some(({ url, raw_url = url }) => addresses.has(raw_url))) throw new Error('The index lacks a filter.');
  return first;
}
