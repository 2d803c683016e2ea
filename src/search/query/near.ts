import type { Engine, EngineResult } from './engine.ts';
import { narrowed, nothingChosen } from './facets.ts';
import { inOrder, scoreOf, search, type Lines } from './lines.ts';
import type { FoundPlace } from './places.ts';
import type { Term } from './terms.ts';
import type { Place } from './vocabulary.ts';

/** Statements that come near to what was asked for, and by what: a part of the words, or something that they belong to. */
export interface Near {
  readonly terms: readonly Term[];
  readonly place?: Place;
  readonly statements: readonly EngineResult[];
  /** Whether none of them is under what was chosen, or of the role that was asked about. */
  readonly elsewhere: boolean;
}

/** Parts that tell less than this much of the best are not shown. */
const worthShowing = 0.45;
const mostParts = 3;
/** How much more the lines of the role that is asked about tell than those of others. */
const itsOwn = 3;

/**
 * The statements with the parts of a query that tell most, by what they have of it; then those that belong to the
 * question or the theme that it comes nearest to. What is `under` the choices, or of the role that is asked about, stands
 * first where that is certain, and alone where it was chosen.
 */
export async function nearest(
  engine: Engine,
  lines: readonly Lines[],
  places: readonly FoundPlace[],
  { under, first, only }: { under: ReadonlySet<string> | undefined; first: boolean; only: boolean },
): Promise<readonly Near[]> {
  const all = [...new Map(lines.flatMap(({ results }) => results.map((one) => [one.id, one] as const))).values()];
  const isHere = ({ id }: EngineResult) => under?.has(id) ?? true;
  const here = partsOf(all.filter(isHere), lines, false, first ? itsOwn : 1);
  const elsewhere = all.filter((one) => !isHere(one));
  const parts = only && here.length > 0 ? here : best([...here, ...partsOf(elsewhere, lines, true)]);
  const belonging = await belongingTo(engine, places, only ? under : undefined);
  // Nothing is shown twice.
  const shown = new Set<string>();
  return [...parts, ...belonging].flatMap((one) => {
    const statements = one.statements.filter(({ id }) => !shown.has(id));
    for (const { id } of statements) shown.add(id);
    return statements.length === 0 ? [] : [{ ...one, statements }];
  });
}

/** Some statements by the words that they have, the best first. */
function partsOf(some: readonly EngineResult[], lines: readonly Lines[], elsewhere: boolean, worth = 1) {
  const parts = Map.groupBy(some, ({ id }) => lines.map(({ grades }) => grades.has(id)).join());
  const scored = [...parts.values()].map((having) => {
    const had = lines.filter(({ grades }) => having.some(({ id }) => grades.has(id)));
    const score = worth * Math.max(...having.map(({ id }) => scoreOf(id, had)));
    return { terms: had.map(({ term }) => term), statements: inOrder(having, had), elsewhere, score, had };
  });
  // One word that many statements have, or that tells little, brings nobody nearer.
  return best(scored.filter(({ had }) => had.length > 1 || had.some(({ isTelling }) => isTelling)));
}

/** Those that tell enough. What only names a role is no answer where others have what was asked about it. */
function best<Part extends Near & { readonly score: number }>(parts: readonly Part[]): Part[] {
  const asked = parts.filter(({ terms }) => terms.some(({ role }) => role === undefined));
  const sorted = (asked.length > 0 ? asked : parts).toSorted((a, b) => b.score - a.score);
  return sorted.filter(({ score }) => score >= worthShowing * (sorted[0]?.score ?? 0)).slice(0, mostParts);
}

/** Of the best place that has any. */
async function belongingTo(
  engine: Engine,
  places: readonly FoundPlace[],
  under: ReadonlySet<string> | undefined,
): Promise<readonly Near[]> {
  for (const { place } of places.slice(0, 3)) {
    const { near = [], choice } = place;
    const one = async (id: string) => (await search(engine, id.replaceAll('-', '').toLowerCase())).slice(0, 1);
    const hasLines = choice !== undefined && choice[0] !== 'role';
    const listed = hasLines ? await search(engine, null, narrowed({ ...nothingChosen, [choice[0]]: [choice[1]] })) : [];
    const found = [...listed, ...(await Promise.all(near.map(one))).flat()];
    const statements = found.filter(({ id }) => under?.has(id) ?? true);
    if (statements.length > 0) return [{ terms: [], place, statements, elsewhere: false }];
  }
  return [];
}
