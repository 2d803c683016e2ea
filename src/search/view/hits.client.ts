/** What of a result is shown, from the list of statements where it is there already, otherwise from the index. */
import type { EngineResult } from '../query/engine.ts';
import { dataOf } from '../query/list-engine.ts';
import { listedAs } from './page-list.client.ts';

export interface Hit {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly place: string;
  /** The letter and the mark of the role that a statement is asked of. */
  readonly code: string | undefined;
  readonly mark: string | undefined;
}

/** The hit of each result, in their order. */
export function hitsOf(results: readonly EngineResult[]): Promise<Hit[]> {
  return Promise.all(results.map(hitOf));
}

async function hitOf(result: EngineResult): Promise<Hit> {
  const listed = listedAs(result.id);
  const { url, raw_url, content, meta } = listed === undefined ? await result.data() : dataOf(listed);
  const { title = content, place = '', code, mark } = meta;
  return { title, place, code, mark, text: content, url: raw_url ?? url };
}
