import type { Basis, DraftCycle } from './draft.ts';
import type { Question } from './question.ts';
import type { Lookup } from './lookup.ts';
import type { RoleFamily } from './role.ts';
import type { Statement } from './statement.ts';

/** The coaching cycle: roles side by side (lanes), stations in the order of time, and what stands around them. */
export interface CoachingCycle {
  readonly stations: readonly Station[];
  readonly lanes: readonly CycleLane[];
  readonly district: readonly Statement[];
  readonly gaps: readonly CycleGap[];
}

export type Station = DraftCycle['stations'][number];

/** What one role does in the cycle. */
export interface CycleLane {
  readonly role: RoleFamily;
  /** One for each station, in their order; empty where the role has no line there. */
  readonly cells: readonly CycleCell[];
  readonly ongoing: readonly Placement[];
}

/** Where a lane meets a station. */
export interface CycleCell {
  readonly station: Station;
  readonly placements: readonly Placement[];
}

/** A statement in the cycle. `inferred`: when it happens is the editor's reading, which the site says. */
export interface Placement {
  readonly statement: Statement;
  readonly basis: Basis;
  /** Its words that say when, where it is explicit. */
  readonly evidence?: string | undefined;
}

/** Something that no line of the cycle says. */
export interface CycleGap extends Omit<DraftCycle['gaps'][number], 'nearest' | 'question'> {
  readonly nearest: readonly Statement[];
  readonly question: Question | undefined;
}

/** How many placements the cycle has at its stations, by what they rest on. A statement may stand at two. */
export function placementCounts({ lanes }: Pick<CoachingCycle, 'lanes'>): Readonly<Record<Basis, number>> {
  const all = lanes.flatMap(({ cells }) => cells.flatMap(({ placements }) => placements));
  const explicit = all.filter(({ basis }) => basis === 'explicit').length;
  return { explicit, inferred: all.length - explicit };
}

/** The cycle that a draft describes. */
export function toCycle(draft: DraftCycle, find: Lookup): CoachingCycle {
  const { stations } = draft;
  const toPlacement = ({ statement, evidence }: DraftCycle['ongoing'][number]): Placement => ({
    statement: find.statement(statement),
    basis: evidence === undefined ? 'inferred' : 'explicit',
    evidence,
  });
  const lanes = draft.lanes.map((roleId): CycleLane => {
    const own = draft.placements.filter(({ lane }) => lane === roleId);
    return {
      role: find.family(roleId),
      cells: stations.map((station) => ({
        station,
        placements: own.filter((one) => one.station === station.id).map(toPlacement),
      })),
      ongoing: draft.ongoing.filter(({ lane }) => lane === roleId).map(toPlacement),
    };
  });
  const gaps = draft.gaps.map(({ nearest, question, ...gap }): CycleGap => ({
    ...gap,
    nearest: nearest.map(find.statement),
    question: question === undefined ? undefined : find.question(question),
  }));
  return { stations, lanes, district: draft.district.map(find.statement), gaps };
}
