/** A table in which signs say whose each row is: a duty in one column, a role at the head of each column of signs. */
import type { Line } from './lines.ts';
import type { Row } from './rows.ts';

export type Matrix = NonNullable<ReturnType<typeof matrixOf>>;

/** The columns of duties and of roles, and the signs that may say that it is a role’s; undefined where it is no such table. */
export function matrixOf([heads = [], ...rows]: readonly Row[]) {
  const signsAt = (i: number) => rows.flatMap((row) => (row.length > 1 && signIn(row[i])) || []);
  const roles = [...heads.keys()].filter((i) => heads[i]?.length && signsAt(i).length > 0 && signsAt(i).every(isSign));
  const duty = heads.findIndex((_, i) => !roles.includes(i) && signsAt(i).length > 0);
  const signs = [...new Set(roles.flatMap(signsAt))].filter((one) => !/^(?:no?|n\/?a|[☐□○✗✘–—-])$/i.test(one));
  return roles.length < 2 || duty === -1 || signs.length === 0 ? undefined : { duty, roles, signs };
}

/** What a cell says, a sign alone, too. */
export function signIn(cell: readonly Line[] = []): string {
  return cell.map(({ text, mark = '' }) => text || mark).join(' ');
}

/** Whether a cell says nothing but yes, no, or a sign for it. */
export function isSign(text: string): boolean {
  return /^(?:[^\d\s]{1,3}|yes|no)$/iu.test(text);
}
