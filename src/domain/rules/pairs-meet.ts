import { placeOf } from '../draft-statements.ts';
import { repeated } from './repeated.ts';
import type { Finding, Rule } from './rule.ts';

/** A pair is of two different statements, and each pair is written once. */
export const pairsMeet: Rule = (draft) => {
  const alone = draft.pairs.flatMap((pair): Finding[] => {
    const [a, b] = pair.words.between;
    const what = `${a} is paired with itself.`;
    return a === b ? [{ at: placeOf(pair, 'between', 1), what, fix: 'Name the other statement.' }] : [];
  });
  const twice = repeated(draft.pairs, ({ words: { between } }) => between.toSorted().join(' ')).map(({ again }) => ({
    at: placeOf(again, 'between'),
    what: `${again.words.between.join(' and ')} are paired twice.`,
    fix: 'Keep one of the two, with the better reason.',
  }));
  return [...alone, ...twice];
};
