import type { Handbook } from './handbook.ts';

/** A search has to read the list before it answers: of more statements than these the index is sooner. */
const mostSearched = 1000;
/** Two roles side by side are a page. Of more statements than these it would be heavier than anything else. */
const mostCompared = 2500;

/** Whether the search page lists every statement; otherwise it leads to the programs, which hold them. */
export function listsStatements({ statements }: Pick<Handbook, 'statements'>): boolean {
  return statements.length <= mostSearched;
}

/** Whether a page can hold the lists of two roles. */
export function comparesStatements({ statements }: { readonly statements: readonly unknown[] }): boolean {
  return statements.length <= mostCompared;
}
