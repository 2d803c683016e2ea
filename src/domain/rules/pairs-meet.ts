import { placedStatements, placeOf } from '../draft-statements.ts';
import { meantBy } from '../meant-by.ts';
import type { Finding, Rule } from './rule.ts';

/** A pair is of two different statements that there are, and each pair is written once. */
export const pairsMeet: Rule = (draft) => {
  const ids = placedStatements(draft).map(({ statement }) => statement.id);
  const known = new Set(ids);
  const seen = new Set<string>();
  return draft.pairs.flatMap((pair) => {
    const findings: Finding[] = [];
    const [a, b] = pair.words.between;
    [a, b].forEach((id, i) => {
      if (known.has(id)) return;
      findings.push({
        at: placeOf(pair, 'between', i),
        what: `The pair ${a} and ${b} names a statement that there is not: ${id}.`,
        fix: meantBy(draft, id, ids),
        missing: `statement ${id}`,
      });
    });
    if (a === b) {
      findings.push({
        at: placeOf(pair, 'between', 1),
        what: `${a} is paired with itself.`,
        fix: 'Name the other statement.',
      });
    }
    const key = [a, b].sort().join(' ');
    if (seen.has(key)) {
      findings.push({
        at: placeOf(pair, 'between'),
        what: `${a} and ${b} are paired twice.`,
        fix: 'Keep one of the two, with the better reason.',
      });
    }
    seen.add(key);
    return findings;
  });
};
