import { andList } from './and-list.ts';
import type { DraftRole, Written } from './draft.ts';

/** A role: one of the families that have lists in the charts, or one that sentences only name. */
export type Role = Readonly<ReturnType<typeof toRole>>;

/** A role with lists of its own. The source may head them differently in each program. */
export type RoleFamily = Extract<Role, { readonly kind: 'family' }>;

/** The role that a draft describes. */
export function toRole({ id, words }: Written<DraftRole>) {
  const { title, shortTitle = title, summary, aliases, headings, code, mark, door } = words;
  const name = { id, title, shortTitle, summary, aliases };
  if (code === undefined || mark === undefined || door === undefined) return { kind: 'named' as const, ...name };
  return { kind: 'family' as const, ...name, code, mark, door, headings };
}

export function isFamily(role: Role): role is RoleFamily {
  return role.kind === 'family';
}

/** Which headings of the source stand for one role: "“Guide” and “Host”"; "" where none do. */
export function joinedHeadings(families: readonly RoleFamily[]): string {
  const joined = families.filter(({ headings }) => headings.length > 1);
  return joined.map(({ headings }) => andList(headings.map((heading) => `“${heading}”`))).join(', ');
}
