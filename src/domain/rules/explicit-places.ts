import { placeOf } from '../draft-statements.ts';
import { quotedById } from './evidence-in-text.ts';
import { repeated } from './repeated.ts';
import type { Finding, Rule } from './rule.ts';

/** What stands in the cycle explicitly quotes words of its statement that have a phrase of the cycle and one of its station. */
export const explicitPlaces: Rule = (draft) => {
  const says = quotedById(draft);
  const { phrases, stations, placements, ongoing } = draft.cycle.words;
  const places = [
    ...placements.map((one, i) => ({ ...one, at: placeOf(draft.cycle, 'placements', i, 'evidence') })),
    ...ongoing.map((one, i) => ({ ...one, station: '', at: placeOf(draft.cycle, 'ongoing', i, 'evidence') })),
  ];
  // That a statement stands twice at a station, another rule says.
  const twice = repeated(places, ({ statement, station }) => `${station} ${statement}`).map(({ again }) => again);
  return places.flatMap((one): Finding[] => {
    const { statement, evidence, at } = one;
    if (evidence === undefined || twice.includes(one)) return [];
    const named = [{ title: 'the cycle', phrases }, ...stations.filter(({ id }) => id === one.station)];
    const lacks = named.find((whole) => !whole.phrases.some((phrase) => evidence.includes(phrase)));
    const unsaid = says(statement, evidence, at);
    if (unsaid.length > 0 || lacks === undefined) return unsaid;
    const { title } = lacks;
    const all = lacks.phrases.join(', ');
    const what = `"${evidence}" has none of the phrases of "${title}"${all && `: ${all}`}.`;
    const fix = `Quote words of ${statement} that have one, add one to "phrases", or leave "evidence" out: then it is inferred.`;
    return [{ at, what, fix }];
  });
};
