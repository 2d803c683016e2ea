/** The list of every statement that the search page is: it answers where the words of the search are missing. */
import { otherPage } from '../../browser/other-page.client.ts';
import type { ListedStatement, Vocabulary } from '../query/vocabulary.ts';

export function listedStatements(page: ParentNode): ListedStatement[] {
  return [...page.querySelectorAll('li[data-program]')].map(listedStatement);
}

function listedStatement(line: Element): ListedStatement {
  const text = (selector: string) => line.querySelector(selector)?.textContent.trim() ?? '';
  const data = (name: string) => line.getAttribute(`data-${name}`)?.split(' ') ?? [];
  const mark = line.querySelector('.role-mark');
  return {
    id: text('.id'),
    page: line.querySelector('a')?.pathname ?? '',
    text: text('.text'),
    place: text('.place'),
    ...(mark && { code: mark.textContent.trim(), mark: mark.getAttribute('data-mark') ?? '' }),
    filters: Object.fromEntries(['role', 'named', 'program', 'theme'].map((name) => [name, data(name)])),
  };
}

/** What the list of this page, or of the page at an address, knows by itself. Throws where there is none. */
export async function listedVocabulary(address: string): Promise<Vocabulary> {
  const here = document.querySelector('search-page') !== null;
  const statements = listedStatements(here ? document : await otherPage(address));
  if (statements.length === 0) throw new Error(address);
  const codes = [...new Set(statements.map(({ id }) => id.replace(/-.*/, '').toLowerCase()))];
  return { groups: [], roles: [], codes, contact: '', places: [], statements };
}
