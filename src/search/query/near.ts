import type { Engine, EngineResult } from './engine.ts';
import { statementsOnly } from './facets.ts';
import { inOrder, type Lines } from './lines.ts';
import type { FoundPlace } from './places.ts';
import type { Term } from './understand-query.ts';
import type { Place } from './vocabulary.ts';

/** Statements that come near to what was asked for, and by what: a part of the words, or something that they belong to. */
export interface Near {
  readonly terms: readonly Term[];
  readonly place?: Place;
  readonly statements: readonly EngineResult[];
  /** Whether none of them is under what was chosen, or of the role that was asked about. */
  readonly elsewhere: boolean;
}

/** What was chosen, or the lines of the role that is asked about; `only` where nothing else may be shown beside it. */
interface Within {
  readonly under: ReadonlySet<string> | undefined;
  readonly only: boolean;
}

/** Parts that tell less than this much of the best are not shown. */
const worthShowing = 0.45;
const mostParts = 3;

/**
 * The statements with the parts of a query that tell most, by what they have of it; then those that belong to the
 * question, the term or the theme that it comes nearest to.
 */
export async function nearest(
  engine: Engine,
  lines: readonly Lines[],
  places: readonly FoundPlace[],
  { under, only }: Within,
): Promise<readonly Near[]> {
  const all = new Map(lines.flatMap(({ results }) => results.map((result) => [result.id, result] as const)));
  const isHere = ({ id }: EngineResult) => under?.has(id) ?? true;
  const here = byParts([...all.values()].filter(isHere), lines, false);
  const there =
    only && here.length > 0
      ? []
      : byParts(
          [...all.values()].filter((one) => !isHere(one)),
          lines,
          true,
        );
  const parts = [...here, ...there].slice(0, mostParts);
  const belonging = await belongingTo(engine, places, only ? under : undefined);
  const first = places[0]?.leads === true && (under === undefined || only);
  const ordered = first ? [...belonging, ...parts] : [...parts, ...belonging];
  // Nothing is shown twice.
  const shown = new Set<string>();
  return ordered.flatMap((one) => {
    const statements = one.statements.filter(({ id }) => !shown.has(id));
    for (const { id } of statements) shown.add(id);
    return statements.length === 0 ? [] : [{ ...one, statements }];
  });
}

function byParts(some: readonly EngineResult[], lines: readonly Lines[], elsewhere: boolean): Near[] {
  const parts = Map.groupBy(some, ({ id }) => lines.flatMap((one, i) => (one.grades.has(id) ? [i] : [])).join(' '));
  const weighed = [...parts].map(([key, statements]) => {
    const had = key.split(' ').flatMap((i) => lines[Number(i)] ?? []);
    const weight = had.reduce((sum, one) => sum + one.weight, 0);
    return { had, weight, statements };
  });
  // One word that many statements have, or that tells little, brings nobody nearer.
  const telling = weighed.filter(({ had }) => had.length > 1 || had.some(({ isTelling }) => isTelling));
  const sorted = telling.sort((a, b) => b.weight - a.weight);
  return sorted
    .filter(({ weight }) => weight >= worthShowing * (sorted[0]?.weight ?? 0))
    .slice(0, mostParts)
    .map(({ had, statements }) => ({
      terms: had.map(({ term }) => term),
      statements: inOrder(statements, had),
      elsewhere,
    }));
}

/** Of the best place that has any. */
async function belongingTo(
  engine: Engine,
  places: readonly FoundPlace[],
  under: ReadonlySet<string> | undefined,
): Promise<readonly Near[]> {
  for (const { place } of places.slice(0, 3)) {
    const asked = (place.near ?? []).map((id) =>
      engine.search(id.replaceAll('-', '').toLowerCase(), { filters: statementsOnly }),
    );
    const found = (await Promise.all(asked)).flatMap(({ results }) => results.slice(0, 1));
    const statements = found.filter(({ id }) => under?.has(id) ?? true);
    if (statements.length > 0) return [{ terms: [], place, statements, elsewhere: false }];
  }
  return [];
}
