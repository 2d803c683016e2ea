/** The list of every statement that the search page is: it answers before the index is there, and without it. */
import { otherPage } from '../../browser/other-page.client.ts';
import type { Engine } from '../query/engine.ts';
import { listEngine, type ListedStatement } from '../query/list-engine.ts';

/** The statements that a page lists. */
export function listedStatements(page: ParentNode): ListedStatement[] {
  return [...page.querySelectorAll('li[data-record]')].map(listedStatement);
}

function listedStatement(line: Element): ListedStatement {
  const text = (selector: string) => line.querySelector(selector)?.textContent.trim() ?? '';
  const data = (name: string) => line.getAttribute(`data-${name}`)?.split(' ') ?? [];
  const mark = line.querySelector('.role-mark');
  return {
    id: data('record').join(''),
    url: line.querySelector('a')?.getAttribute('href') ?? '',
    text: text('.text'),
    meta: {
      title: text('.id'),
      place: text('.place'),
      ...(mark && { code: mark.textContent.trim(), mark: mark.getAttribute('data-mark') ?? '' }),
    },
    also: data('also').join(' '),
    filters: Object.fromEntries(['role', 'named', 'program', 'theme'].map((name) => [name, data(name)])),
  };
}

let loading: Promise<Engine | undefined> | undefined;
const listed = new Map<string, ListedStatement>();

/** An engine over the list of this page or else of the page at an address; undefined where there is none. */
export function loadList(address: string | undefined): Promise<Engine | undefined> {
  loading ??= load(address).catch(() => {
    // The index can do without.
    loading = undefined;
    return undefined;
  });
  return loading;
}

/** The statement that the index calls so, where it has been listed. */
export function listedAs(id: string): ListedStatement | undefined {
  return listed.get(id);
}

async function load(address: string | undefined): Promise<Engine | undefined> {
  if (address === undefined) return undefined;
  const here = document.querySelector('search-page') !== null;
  const page = here ? document : await otherPage(address);
  const statements = listedStatements(page);
  for (const statement of statements) listed.set(statement.id, statement);
  return statements.length === 0 ? undefined : listEngine(statements);
}
