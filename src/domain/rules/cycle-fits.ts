import { familyIds, placeOf, rolesOfStatements, within } from '../draft-statements.ts';
import { repeated } from './repeated.ts';
import type { Finding, Rule } from './rule.ts';

/** A statement stands in the lane of its own role, which the coaching cycle has, and once at a station. */
export const cycleFits: Rule = (draft) => {
  const { cycle } = draft;
  const { lanes } = cycle.words;
  const families = familyIds(draft);
  const roleOf = rolesOfStatements(draft);
  const [atStations, ongoing] = (['placements', 'ongoing'] as const).map((key) =>
    cycle.words[key].map((one, i) => ({ station: '', ...one, at: placeOf(cycle, key, i) })),
  );
  const all = [...(atStations ?? []), ...(ongoing ?? [])];
  // A misspelt lane is one mistake, not one for each statement in it; a lane that is left out is one too.
  const drawn = lanes.every((lane) => families.includes(lane)) ? lanes : families;
  const leftOut = new Set(
    all.map(({ lane }) => lane).filter((lane) => families.includes(lane) && !drawn.includes(lane)),
  );
  return [
    ...[...leftOut].map((lane): Finding => {
      const what = `Statements stand in the lane of "${lane}", which the coaching cycle does not have.`;
      return { at: placeOf(cycle, 'lanes'), what, fix: `Add ${lane} to "lanes", or take its statements away.` };
    }),
    ...all.flatMap(({ statement, lane, at }): Finding[] => {
      const role = roleOf.get(statement);
      if (!drawn.includes(lane) || !roleOf.has(statement) || role === lane) return [];
      const where = role === undefined ? 'in no role list' : `in a list of "${role}"`;
      const what = `${statement} stands in the lane of "${lane}", but ${where}.`;
      const fix = role !== undefined && drawn.includes(role) ? `Put it into the lane of "${role}".` : 'Take it away.';
      return [{ at: within(at, 'lane'), what, fix }];
    }),
    ...repeated(atStations ?? [], ({ station, statement }) => `${station} ${statement}`).map(({ again }) => {
      const what = `${again.statement} stands twice at the station "${again.station}".`;
      return { at: again.at, what, fix: 'Keep one of the two.' };
    }),
  ];
};
