import type { Engine, EngineResult } from './engine.ts';
import { aPage } from './facets.ts';
import { search } from './lines.ts';
import type { Understood } from './understand-query.ts';

/** More than these are not looked at. */
const most = 12;

/** Throws where an index that answers alone lacks a part: it has every word that is known. */
export async function mustBeWhole(index: Engine, { terms }: Understood): Promise<void> {
  for (const { asked, known } of terms) {
    // Numbers are parts of ids, and of what stands for a group.
    if (!known || /\d/.test(asked)) continue;
    if ((await search(index, asked, {})).length === 0) throw new Error(`The index lacks ${asked}.`);
  }
}

/**
 * The pages that an index has for a query, besides those that the list knows. Throws where a part of the index is
 * missing: Pagefind says nothing of it, and finds less.
 */
export async function morePages(
  index: Engine,
  list: Engine | undefined,
  { terms }: Understood,
): Promise<readonly EngineResult[]> {
  const all = terms.map(({ asked }) => asked).join(' ');
  const results = await search(index, all, { kind: { any: [aPage] } });
  // Every statement is in the index too. Numbers and single letters are parts of ids, which each reads in its own way.
  const common = terms.filter(({ known, asked }) => known && /^\D{2,}/.test(asked)).map(({ asked }) => asked);
  if (list !== undefined && common.length === terms.length) {
    const howMany = async (engine: Engine, asked: string) => (await search(engine, asked, {})).length;
    for (const asked of [...common, all]) {
      const [listed, indexed] = [await howMany(list, asked), await howMany(index, asked)];
      if (indexed < listed) throw new Error(`The index lacks ${asked}.`);
      if (asked === all && indexed - listed > results.length) throw new Error('The index lacks a filter.');
    }
  }
  return results.slice(0, most);
}
