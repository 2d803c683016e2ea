import { placedStatements, placeOf } from '../draft-statements.ts';
import { quotedById } from './evidence-in-text.ts';
import { repeated } from './repeated.ts';
import type { Finding, Rule } from './rule.ts';

/** What stands in the cycle explicitly quotes words of its statement that have a phrase of the cycle and one of its station. */
export const explicitPlaces: Rule = ({ cycle, ...draft }) => {
  const says = quotedById({ cycle, ...draft });
  const { phrases, stations, placements, ongoing } = cycle.words;
  const places = [
    ...placements.map((one, i) => ({ ...one, at: placeOf(cycle, 'placements', i, 'evidence') })),
    ...ongoing.map((one, i) => ({ ...one, station: '', at: placeOf(cycle, 'ongoing', i, 'evidence') })),
  ];
  const texts = new Map(placedStatements(draft).map(({ statement: { id, text } }) => [id, text]));
  // That a statement stands twice at a station, another rule says.
  const twice = repeated(places, ({ statement, station }) => `${station} ${statement}`).map(({ again }) => again);
  return places.flatMap((one): Finding[] => {
    const { statement, evidence, at } = one;
    if (evidence === undefined || twice.includes(one)) return [];
    const [unsaid] = says(statement, evidence, at);
    const whole = [{ title: 'the cycle', phrases }, ...stations.filter(({ id }) => id === one.station)];
    // Where other words of it would not do either, both are told at once.
    const words = unsaid === undefined ? evidence : (texts.get(statement) ?? '');
    const named = whole.find(({ phrases }) => !phrases.some((phrase) => words.includes(phrase)));
    if (named === undefined) return unsaid === undefined ? [] : [unsaid];
    const who = unsaid === undefined ? `"${evidence}"` : `${unsaid.what.slice(0, -1)}, and`;
    const what = `${who} has none of the phrases of "${named.title}": ${named.phrases.join(', ') || 'none'}.`;
    const fix = `Quote words of ${statement} that have one, add one to "phrases", or leave "evidence" out: then it is inferred.`;
    return [{ ...unsaid, at, what, fix }];
  });
};
