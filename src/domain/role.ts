import { andList } from './and-list.ts';
import type { DraftRole } from './draft.ts';
import type { Mark } from './marks.ts';

/** A role: one of the families that have lists in the charts, or one that sentences only name. */
export type Role = RoleFamily | NamedRole;

interface RoleName extends Pick<DraftRole, 'title' | 'summary' | 'aliases'> {
  readonly id: string;
  readonly shortTitle: string;
}

/** A role with lists of its own. The source may head them differently in each program. */
export interface RoleFamily extends RoleName, Pick<DraftRole, 'headings'> {
  readonly kind: 'family';
  readonly code: string;
  readonly mark: Mark;
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
