import type { Basis, DraftCycle } from './draft.ts';
import type { Lookup } from './lookup.ts';
import type { Statement } from './statement.ts';

/** The coaching cycle: roles side by side (lanes), stations in the order of time, and what stands around them. */
export type CoachingCycle = ReturnType<typeof toCycle>;

export type Station = DraftCycle['stations'][number];

/** A statement in the cycle. `inferred`: when it happens is the editor's reading, which the site says. */
export interface Placement {
  readonly statement: Statement;
  readonly basis: Basis;
  /** Its words that say when, where it is explicit. */
  readonly evidence?: string | undefined;
}

/** Something that no line of the cycle says. */
export type CycleGap = CoachingCycle['gaps'][number];

/** How many placements the cycle has at its stations, by what they rest on. A statement may stand at two. */
export function placementCounts({ lanes }: Pick<CoachingCycle, 'lanes'>): Readonly<Record<Basis, number>> {
  const all = lanes.flatMap(({ cells }) => cells.flatMap(({ placements }) => placements));
  const explicit = all.filter(({ basis }) => basis === 'explicit').length;
  return { explicit, inferred: all.length - explicit };
}

/** The cycle that a draft describes. */
export function toCycle({ stations, lanes, placements, ongoing, district, gaps }: DraftCycle, find: Lookup) {
  const toPlacement = ({ statement, evidence }: DraftCycle['ongoing'][number]): Placement => ({
    statement: find.statement(statement),
    basis: evidence === undefined ? 'inferred' : 'explicit',
    evidence,
  });
  return {
    stations,
    lanes: lanes.map((lane) => {
      const own = placements.filter((one) => one.lane === lane);
      return {
        role: find.family(lane),
        /** One for each station, in their order; empty where the role has no line there. */
        cells: stations.map((station) => ({
          station,
          placements: own.filter((one) => one.station === station.id).map(toPlacement),
        })),
        ongoing: ongoing.filter((one) => one.lane === lane).map(toPlacement),
      };
    }),
    district: district.map(find.statement),
    gaps: gaps.map(({ nearest, question, ...gap }) => ({
      ...gap,
      nearest: nearest.map(find.statement),
      question: question === undefined ? undefined : find.question(question),
    })),
  };
}
