import type { DraftPair } from './draft.ts';
import type { Handbook, Pair } from './handbook.ts';
import type { RoleFamily } from './role.ts';
import type { Statement } from './statement.ts';

/** The other statement of a pair, seen from one of its two. */
export interface OtherSide extends Pick<Pair, 'kind' | 'basis' | 'because'> {
  readonly statement: Statement;
  /** Of an explicit pair: its own words that carry it, and those of the other. */
  readonly evidence: Pair['evidence'];
}

/** A pair as it is written. The words of both make it explicit, and are its reason unless the editor gives another. */
export function toPair({ between: [a, b], evidence, ...pair }: DraftPair, find: (id: string) => Statement): Pair {
  const quotes = [...new Set(evidence)].map((words) => `“${words}”`);
  const { because = quotes.join(' / ') } = pair;
  return { ...pair, because, evidence, basis: evidence ? 'explicit' : 'inferred', between: [find(a), find(b)] };
}

/** What answers a statement, explicit pairs first, then what is related to it; within each as they are written. */
export function otherSides(handbook: Pick<Handbook, 'pairsOf'>, id: string): readonly OtherSide[] {
  const sides = (handbook.pairsOf.get(id) ?? []).map(({ between: [a, b], evidence, kind, basis, because }) => {
    const seen = { kind, basis, because };
    if (a.id === id) return { ...seen, statement: b, evidence };
    return { ...seen, statement: a, evidence: evidence && ([evidence[1], evidence[0]] as const) };
  });
  return sides.sort((a, b) => rank(a) - rank(b));
}

function rank({ kind, basis }: OtherSide): number {
  return (kind === 'counterpart' ? 0 : 2) + (basis === 'explicit' ? 0 : 1);
}

/** How many counterpart pairs two role families have between them. */
export interface Partnership {
  readonly between: readonly [RoleFamily, RoleFamily];
  readonly explicit: number;
  readonly inferred: number;
}

/** Who works with whom: every two families that answer each other in some pair, those with the most pairs first. */
export function partnerships(handbook: Pick<Handbook, 'pairs' | 'families'>): readonly Partnership[] {
  const { families, pairs } = handbook;
  const all = families.flatMap((a, i) =>
    families.slice(i + 1).map((b): Partnership => {
      const both = pairs.filter((pair) => pair.kind === 'counterpart' && joins(pair, a, b));
      const explicit = both.filter((pair) => pair.basis === 'explicit').length;
      return { between: [a, b], explicit, inferred: both.length - explicit };
    }),
  );
  return all.filter((one) => total(one) > 0).sort((a, b) => total(b) - total(a));
}

/** How many pairs in all. */
export function total({ explicit, inferred }: Partnership): number {
  return explicit + inferred;
}

function joins({ between }: Pair, a: RoleFamily, b: RoleFamily): boolean {
  const [first, second] = between.map((statement) => statement.list?.role.id);
  return (first === a.id && second === b.id) || (first === b.id && second === a.id);
}
