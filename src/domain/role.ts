import { andList } from './and-list.ts';
import type { Mark } from './marks.ts';

/** A role: one of the families that have lists in the charts, or one that sentences only name. */
export type Role = RoleFamily | NamedRole;

interface RoleName {
  /** The last part of its address, such as `guide`. */
  readonly id: string;
  /** Its name in filters, counts and on its page, such as "Guide / Host". */
  readonly title: string;
  readonly shortTitle: string;
  readonly summary: string;
  /** Other words that people type for it. */
  readonly aliases: readonly string[];
}

/** A role with lists of its own. The source may head them differently in each program. */
export interface RoleFamily extends RoleName {
  readonly kind: 'family';
  /** Its letters in statement ids, one or two, such as `P`. */
  readonly code: string;
  readonly mark: Mark;
  /** The headings that the source gives to its lists. */
  readonly headings: readonly string[];
  /** What somebody of this role says of themselves: "I am a …". */
  readonly door: string;
}

/** A role that the source only names inside sentences. */
export interface NamedRole extends RoleName {
  readonly kind: 'named';
}

export function isFamily(role: Role): role is RoleFamily {
  return role.kind === 'family';
}

/** Which headings of the source stand for one role: "“Guide” and “Host”"; "" where none do. */
export function joinedHeadings(families: readonly RoleFamily[]): string {
  const joined = families.filter(({ headings }) => headings.length > 1);
  return joined.map(({ headings }) => andList(headings.map((heading) => `“${heading}”`))).join(', ');
}
