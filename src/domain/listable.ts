import type { Handbook } from './handbook.ts';

/** A page of more statements than these would be heavier than the search index. */
const mostListed = 2500;

/** Whether one page can list every statement; otherwise it leads to the programs, which hold them. */
export function listsStatements({ statements }: Pick<Handbook, 'statements'>): boolean {
  return statements.length <= mostListed;
}
