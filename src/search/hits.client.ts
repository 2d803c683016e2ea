/** What of a result is shown, from the page where it stands there already, otherwise from the index. */
import type { EngineResult } from './engine.ts';

export interface Hit {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly place: string;
  /** The letter and the mark of the role that a statement is asked of. */
  readonly code: string | undefined;
  readonly mark: string | undefined;
}

let onPage: Map<string, Hit> | undefined;

/** The hit of each result, in their order. */
export function hitsOf(results: readonly EngineResult[]): Promise<Hit[]> {
  const known = (onPage ??= hitsOnPage());
  return Promise.all(results.map(async (result) => known.get(result.id) ?? fromIndex(result)));
}

async function fromIndex(result: EngineResult): Promise<Hit> {
  const { url, raw_url, content, meta } = await result.data();
  const { title = content, place = '', code, mark } = meta;
  return { title, place, code, mark, text: content, url: raw_url ?? url };
}

/** The search page lists every statement, and each carries the index's name for it. */
function hitsOnPage(): Map<string, Hit> {
  const lines = document.querySelectorAll<HTMLElement>('li[data-record]');
  return new Map(
    [...lines].map((line) => {
      const text = (name: string) => line.querySelector(name)?.textContent.trim() ?? '';
      const mark = line.querySelector<SVGElement>('.role-mark');
      const hit: Hit = {
        title: text('.id'),
        text: text('.text'),
        place: text('.place'),
        url: line.querySelector('a')?.getAttribute('href') ?? '',
        code: mark?.textContent.trim(),
        mark: mark?.dataset['mark'],
      };
      return [line.dataset['record'] ?? '', hit];
    }),
  );
}
