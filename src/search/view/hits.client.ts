/** What of a result is shown. */
import type { EngineResult } from '../query/engine.ts';
import { wordsOf } from '../query/words.ts';

export interface Hit {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly place: string;
  /** The letter and the mark of the role that a statement is asked of. */
  readonly code: string | undefined;
  readonly mark: string | undefined;
  /** Whether it really has a word that begins so: an index that lacks one guesses. */
  has(asked: string): boolean;
}

/** The hit of each result, in their order. */
export function hitsOf(results: readonly EngineResult[]): Promise<Hit[]> {
  return Promise.all(results.map(hitOf));
}

/** The hit of a result. */
export async function hitOf(result: EngineResult): Promise<Hit> {
  const { url, raw_url, content, meta } = await result.data();
  const { title = content, place = '', code, mark } = meta;
  const has = (asked: string) =>
    wordsOf(`${content} ${Object.values(meta).join(' ')}`).some((word) => word.startsWith(asked));
  return { title, place, code, mark, text: content, url: raw_url ?? url, has };
}
