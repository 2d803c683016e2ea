import { placementCounts } from './coaching-cycle.ts';
import type { Handbook } from './handbook.ts';

/** Whether anything in a handbook is a reading of its editor's, so that readers must be told how such a thing looks. */
export function hasInferred({ statements, pairs, cycle }: Pick<Handbook, 'statements' | 'pairs' | 'cycle'>): boolean {
  const marks = [...pairs, ...statements.flatMap(({ themes, names }) => [...themes, ...names])];
  return marks.some(({ basis }) => basis === 'inferred') || placementCounts(cycle).inferred > 0;
}
