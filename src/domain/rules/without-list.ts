import { counted } from '../counted.ts';
import { placedStatements, within } from '../draft-statements.ts';
import type { Draft } from '../draft.ts';
import type { Finding } from './rule.ts';

/** Where statements name some of a list that is missing as a whole, that is one mistake. */
export function withoutList(draft: Draft, key: 'themes' | 'notes'): Finding[] {
  const places = placedStatements(draft).flatMap(({ statement, at }) => statement[key].map(() => within(at, key)));
  return places.slice(0, 1).map((at) => ({
    at,
    what: `There are no ${key}, but statements name some in ${counted(places.length, 'place')}; this is the first.`,
    fix: `Put ${key}.yaml back, or take "${key}" away from every statement.`,
  }));
}
