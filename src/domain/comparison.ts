import { otherSides, type Partnership } from './counterparts.ts';
import type { Handbook } from './handbook.ts';
import type { Statement } from './statement.ts';

/** What is compared, by ids: two roles in the programs that have lists of both, or one role in its programs. */
export type Comparison = readonly [string] | readonly [string, string];

/** Everything that there is to compare, in the order of the roles. */
export function comparisons(
  roles: readonly { readonly id: string }[],
  programs: readonly { readonly lists?: readonly { readonly role: { readonly id: string } }[] }[],
): readonly Comparison[] {
  const listed = programs.map(({ lists = [] }) => new Set(lists.map(({ role }) => role.id)));
  const meetings = (...ids: string[]) => listed.filter((own) => ids.every((id) => own.has(id))).length;
  return roles.flatMap(({ id }, i): readonly Comparison[] => [
    ...(meetings(id) > 1 ? [[id] as const] : []),
    ...roles.slice(i + 1).flatMap((other) => (meetings(id, other.id) > 0 ? [[id, other.id] as const] : [])),
  ]);
}

/** The comparison to begin with: the two roles that answer each other most. */
export function firstComparison(
  all: readonly Comparison[],
  partners: readonly Pick<Partnership, 'between'>[],
): Comparison | undefined {
  const most = partners.flatMap(({ between: [a, b] }) => all.filter(([one, other]) => one === a.id && other === b.id));
  return most[0] ?? all.find(({ length }) => length === 2) ?? all[0];
}

/** Some statements of two lists. */
export type BothSides = readonly [first: readonly Statement[], second: readonly Statement[]];

/** Two lists face to face: in rows what answers each other, directly or by way of one another; the rest by itself. */
export interface FacingLists {
  /** In the order of the first list. */
  readonly rows: readonly BothSides[];
  readonly rest: BothSides;
}

export function facingLists(handbook: Pick<Handbook, 'pairsOf'>, [first, second]: BothSides): FacingLists {
  const row = new Map<Statement, Set<Statement>>();
  for (const one of first) {
    for (const { statement, kind } of otherSides(handbook, one.id)) {
      if (kind !== 'counterpart' || !second.includes(statement)) continue;
      const both = new Set([one, statement, ...(row.get(one) ?? []), ...(row.get(statement) ?? [])]);
      for (const each of both) row.set(each, both);
    }
  }
  const rows = new Set(first.flatMap((one) => row.get(one) ?? []));
  const of = (own: ReadonlySet<Statement>): BothSides => [
    first.filter((one) => own.has(one)),
    second.filter((one) => own.has(one)),
  ];
  return { rows: [...rows].map(of), rest: of(new Set([...first, ...second].filter((one) => !row.has(one)))) };
}
