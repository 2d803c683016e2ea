import { placeOf } from '../draft-statements.ts';
import type { Finding, Rule } from './rule.ts';

/** A pair is of two different statements, and each pair is written once. */
export const pairsMeet: Rule = (draft) => {
  const seen = new Set<string>();
  return draft.pairs.flatMap((pair) => {
    const findings: Finding[] = [];
    const [a, b] = pair.words.between;
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
