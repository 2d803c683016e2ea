/** The statements that the page lists, as an engine: it answers before the index is there, and without it. */
import type { Engine } from './engine.ts';
import { listEngine, type ListedStatement } from './list-engine.ts';

let engine: Engine | undefined;

/** An engine over the page's own list, made once; undefined where the page has none. */
export function pageEngine(page: ParentNode = document): Engine | undefined {
  if (engine !== undefined) return engine;
  const lines = [...page.querySelectorAll('li[data-record]')];
  if (lines.length > 0) engine = listEngine(lines.map(listedStatement));
  return engine;
}

function listedStatement(line: Element): ListedStatement {
  const text = (selector: string) => line.querySelector(selector)?.textContent.trim() ?? '';
  const data = (name: string) => line.getAttribute(`data-${name}`)?.split(' ') ?? [];
  const filters = ['role', 'named', 'program', 'theme'].map((name) => [name, data(name)] as const);
  return {
    id: data('record').join(''),
    url: line.querySelector('a')?.getAttribute('href') ?? '',
    text: text('.text'),
    beside: [text('.id'), text('.place'), ...data('also')].join(' '),
    filters: Object.fromEntries(filters),
  };
}
