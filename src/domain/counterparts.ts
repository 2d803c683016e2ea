import type { Basis, DraftPair } from './draft.ts';
import type { Statement } from './statement.ts';

/** Two statements that answer each other, or that say something of the same thing. */
export interface Pair extends Omit<DraftPair, 'between'> {
  readonly between: readonly [Statement, Statement];
  readonly basis: Basis;
  readonly because: string;
}

/** The other statement of a pair, seen from one of its two, whose own words are the first of the evidence. */
export interface OtherSide extends Omit<Pair, 'between'> {
  readonly statement: Statement;
}

/** A pair as it is written. The words of both make it explicit, and are its reason unless the editor gives another. */
export function toPair({ between: [a, b], evidence, ...pair }: DraftPair, find: (id: string) => Statement): Pair {
  const quotes = [...new Set(evidence)].map((words) => `“${words}”`);
  const { because = quotes.join(' / ') } = pair;
  return { ...pair, because, evidence, basis: evidence ? 'explicit' : 'inferred', between: [find(a), find(b)] };
}

/** What answers a statement, explicit pairs first, then what is related to it; within each as they are written. */
export function otherSides(
  { pairsOf }: { readonly pairsOf: ReadonlyMap<string, readonly Pair[]> },
  id: string,
): readonly OtherSide[] {
  const sides = (pairsOf.get(id) ?? []).map(({ between: [a, b], evidence, ...pair }): OtherSide =>
    a.id === id
      ? { ...pair, evidence, statement: b }
      : { ...pair, evidence: evidence && [evidence[1], evidence[0]], statement: a },
  );
  return sides.sort((a, b) => rank(a) - rank(b));
}

function rank({ kind, basis }: OtherSide): number {
  return (kind === 'counterpart' ? 0 : 2) + (basis === 'explicit' ? 0 : 1);
}
