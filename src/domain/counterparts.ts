import type { DraftPair } from './draft.ts';
import type { Handbook, Pair } from './handbook.ts';
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
