import { didYouMean } from '../did-you-mean.ts';
import { familyIds, placeOf, rolesOfStatements } from '../draft-statements.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * A statement stands in the lane of its own role, at a station that there is, there once; the lines around the
 * coaching cycle are the district's.
 */
export const cycleFits: Rule = (draft) => {
  const { cycle } = draft;
  const { lanes, stations, placements, ongoing, district } = cycle.words;
  const findings: Finding[] = [];
  const families = familyIds(draft);
  const stationIds = stations.map(({ id }) => id);
  const roleOf = rolesOfStatements(draft);

  // A misspelt lane is one mistake, not one for each statement in it.
  const knownLanes = lanes.every((lane) => families.includes(lane)) ? lanes : families;
  // A lane that is left out is one mistake too.
  const drawn = [...placements, ...ongoing].map(({ lane }) => lane);
  for (const lane of new Set(drawn.filter((one) => families.includes(one) && !knownLanes.includes(one)))) {
    const what = `Statements stand in the lane of "${lane}", which the coaching cycle does not have.`;
    findings.push({ at: placeOf(cycle, 'lanes'), what, fix: `Add ${lane} to "lanes", or take its statements away.` });
  }

  const inLane = (
    key: 'placements' | 'ongoing',
    { statement, lane }: { statement: string; lane: string },
    i: number,
  ) => {
    if (families.includes(lane) && !knownLanes.includes(lane)) return;
    if (!knownLanes.includes(lane)) {
      const what = `${statement} stands in a lane "${lane}" that there is not.`;
      const fix = didYouMean(lane, knownLanes);
      findings.push({ at: placeOf(cycle, key, i, 'lane'), what, fix, missing: `role ${lane}` });
    } else if (roleOf.has(statement) && roleOf.get(statement) !== lane) {
      const role = roleOf.get(statement);
      findings.push({
        at: placeOf(cycle, key, i, 'lane'),
        what: `${statement} stands in the lane of "${lane}", but ${role === undefined ? 'in no role list' : `in a list of "${role}"`}.`,
        fix: role !== undefined && knownLanes.includes(role) ? `Put it into the lane of "${role}".` : 'Take it away.',
      });
    }
  };
  const seen = new Set<string>();
  placements.forEach((placement, i) => {
    const { statement, station } = placement;
    inLane('placements', placement, i);
    if (!stationIds.includes(station)) {
      const what = `${statement} stands at a station "${station}" that there is not.`;
      findings.push({ at: placeOf(cycle, 'placements', i, 'station'), what, fix: didYouMean(station, stationIds) });
    }
    if (seen.has(`${station} ${statement}`)) {
      const what = `${statement} stands twice at the station "${station}".`;
      findings.push({ at: placeOf(cycle, 'placements', i), what, fix: 'Keep one of the two.' });
    }
    seen.add(`${station} ${statement}`);
  });
  ongoing.forEach((one, i) => inLane('ongoing', one, i));
  const { districtRole = '' } = draft.settings.words;
  district.forEach((id, i) => {
    if (!families.includes(districtRole) || !roleOf.has(id) || roleOf.get(id) === districtRole) return;
    const what = `${id} stands around the coaching cycle, but in no list of the district.`;
    findings.push({ at: placeOf(cycle, 'district', i), what, fix: 'Put it into a lane, or take it away.' });
  });
  return findings;
};
