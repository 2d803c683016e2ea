import type { assembleHandbook } from './assemble-handbook.ts';
import type { Statement } from './statement.ts';

/** Everything that the site says, checked and linked up. Pages, search, paper and downloads all come from it. */
export type Handbook = Readonly<ReturnType<typeof assembleHandbook>>;

/** An address that is gone, and the one that took its place: paths from the site's root, with an anchor where it has one. */
export type Redirect = Handbook['redirects'][number];

/** An address whose statement or page the district has withdrawn. */
export type Withdrawn = Handbook['withdrawn'][number];

/** One subject across programs and roles. */
export type Theme = Handbook['themes'][number];

/** A place where the source reads oddly. */
export type Oddity = Handbook['oddities'][number];

/** The statement with this id. Throws where there is none: the rules have seen to it that there is. */
export function statementById(handbook: Pick<Handbook, 'byId'>, id: string): Statement {
  const statement = handbook.byId.get(id);
  if (statement === undefined) throw new Error(`No statement has the id ${id}.`);
  return statement;
}
