import { counted } from './counted.ts';
import { otherSides, type Pair } from './counterparts.ts';
import type { Handbook } from './handbook.ts';
import type { RoleList } from './program.ts';
import type { Statement } from './statement.ts';

/** What is compared, by ids: two roles in the programs that have lists of both, or one role in its programs. */
export type Comparison = readonly [string] | readonly [string, string];

/** Everything that there is to compare, in the order of the roles; of the ids of the roles that each program has lists of. */
export function comparisons(
  roles: readonly { readonly id: string }[],
  rolesOfPrograms: readonly (readonly string[])[],
): readonly Comparison[] {
  const meetings = (...ids: string[]) => rolesOfPrograms.filter((own) => ids.every((id) => own.includes(id))).length;
  return roles.flatMap(({ id }, i): readonly Comparison[] => [
    ...(meetings(id) > 1 ? [[id] as const] : []),
    ...roles.slice(i + 1).flatMap((other) => (meetings(id, other.id) > 0 ? [[id, other.id] as const] : [])),
  ]);
}

/** The pairs in which two roles answer each other; none of one role. */
export function pairsOfBoth({ pairs }: Pick<Handbook, 'pairs'>, [a, b]: readonly string[]): readonly Pair[] {
  const has = ({ between }: Pair, id: string | undefined) => between.some(({ list }) => list && list.role.id === id);
  return pairs.filter((pair) => pair.kind === 'counterpart' && has(pair, a) && has(pair, b));
}

/** How many pairs are shown, and how; nothing where none are. */
export function pairsInWords(pairs: readonly Pick<Pair, 'basis'>[]): string {
  const some = (basis: Pair['basis'], says: string) => (pairs.some((pair) => pair.basis === basis) ? says : '');
  const marked = some('explicit', ' Marked words carry a pair.');
  const dashed = some('inferred', ' A dashed line is inferred: the words suggest it and do not state it.');
  return pairs.length > 0 ? `${counted(pairs.length, 'pair')}, drawn by the editor.${marked}${dashed}` : '';
}

/** The comparison to begin with: the two roles that answer each other most. */
export function firstComparison(handbook: Pick<Handbook, 'pairs'>, all: readonly Comparison[]): Comparison | undefined {
  const rank = (one: Comparison) => pairsOfBoth(handbook, one).length + one.length;
  return all.toSorted((a, b) => rank(b) - rank(a))[0];
}

/** Some statements of two lists. */
type BothSides = readonly [first: readonly Statement[], second: readonly Statement[]];

/** Two lists face to face: in rows what answers each other, directly or by way of one another; the rest by itself. */
export function facingLists(handbook: Pick<Handbook, 'pairsOf'>, [first, second]: BothSides) {
  const row = new Map<Statement, Set<Statement>>();
  for (const one of first) {
    for (const { statement, kind } of otherSides(handbook, one.id)) {
      if (kind !== 'counterpart' || !second.includes(statement)) continue;
      const both = new Set([one, statement, ...(row.get(one) ?? []), ...(row.get(statement) ?? [])]);
      for (const each of both) row.set(each, both);
    }
  }
  const rows = [...new Set(first.flatMap((one) => row.get(one) ?? []))];
  const sides = (of: (one: Statement) => boolean): BothSides => [first.filter(of), second.filter(of)];
  return { rows: rows.map((own) => sides((one) => own.has(one))), rest: sides((one) => !row.has(one)) };
}

/**
 * The themes that the words of most statements of some lists are on, each with what the same roles have on it in other
 * programs. What the editor alone reads a theme into counts nowhere.
 */
export function elsewhere({ themes }: Pick<Handbook, 'themes'>, lists: readonly RoleList[]) {
  const own = lists.flatMap(({ statements }) => statements);
  return themes.flatMap(({ id, title, statements }) => {
    const said = statements.filter((one) =>
      one.themes.some(({ themeId, basis }) => themeId === id && basis === 'explicit'),
    );
    const others = lists.map(({ role }) => said.filter((one) => one.list?.role === role && !own.includes(one)));
    const isMost = own.filter((one) => said.includes(one)).length * 2 >= own.length;
    return isMost && others.flat().length > 0 ? [{ id, title, others }] : [];
  });
}
