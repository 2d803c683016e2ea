import { placeOf } from '../draft-statements.ts';
import { quotedById } from './evidence-in-text.ts';
import { repeated } from './repeated.ts';
import type { Finding, Rule } from './rule.ts';

/** A pair is of two different statements, quotes words of both or says why it is read so, and is written once. */
export const pairsMeet: Rule = (draft) => {
  const says = quotedById(draft);
  const twice = new Map(
    repeated(draft.pairs, ({ words: { between } }) => between.toSorted().join(' ')).map(({ again }) => [
      again,
      {
        at: placeOf(again, 'between'),
        what: `${again.words.between.join(' and ')} are paired twice.`,
        fix: 'Keep one of the two, with the better reason.',
      },
    ]),
  );
  return draft.pairs.flatMap((pair): Finding[] => {
    const { between, evidence, because } = pair.words;
    const [a, b] = between;
    const what = `${a} is paired with itself.`;
    if (a === b) return [{ at: placeOf(pair, 'between', 1), what, fix: 'Name the other statement.' }];
    const again = twice.get(pair);
    if (again !== undefined) return [again];
    if (evidence === undefined && because === undefined) {
      const fix = 'Quote the words of both that carry it ("evidence"), or say why you read it so ("because").';
      return [{ at: placeOf(pair), what: `${a} and ${b} are paired without a reason.`, fix }];
    }
    return (evidence ?? []).flatMap((words, i) => says(between[i] ?? '', words, placeOf(pair, 'evidence', i)));
  });
};
