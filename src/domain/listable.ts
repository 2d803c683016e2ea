import type { Handbook } from './handbook.ts';

/** A search has to read the list before it answers: of more statements than these the index is sooner. */
const mostSearched = 1000;
/** A comparison only shows two lists of its page. More statements than these would be heavier than anything else. */
const mostCompared = 2500;

/** Whether the search page lists every statement; otherwise it leads to the programs, which hold them. */
export function listsStatements({ statements }: Pick<Handbook, 'statements'>): boolean {
  return statements.length <= mostSearched;
}

/** Whether one page can hold every list to compare. */
export function comparesStatements({ statements }: Pick<Handbook, 'statements'>): boolean {
  return statements.length <= mostCompared;
}
