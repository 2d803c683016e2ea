import { placeOf } from '../draft-statements.ts';
import { quotedById } from './evidence-in-text.ts';
import { repeated } from './repeated.ts';
import type { Finding, Rule } from './rule.ts';

/** A pair is of two different statements, quotes words of both or says why it is read so, and is written once. */
export const pairsMeet: Rule = (draft) => {
  const says = quotedById(draft);
  const twice = repeated(draft.pairs, ({ words: { between } }) => between.toSorted().join(' '));
  return draft.pairs.flatMap((pair): Finding[] => {
    const { between, evidence, because } = pair.words;
    const [a, b] = between;
    const wrong = (what: string, fix: string, ...path: (string | number)[]) => [
      { at: placeOf(pair, ...path), what: `${a} ${what}.`, fix },
    ];
    if (a === b) return wrong('is paired with itself', 'Name the other statement.', 'between', 1);
    if (twice.some(({ again }) => again === pair))
      return wrong(`and ${b} are paired twice`, 'Keep one of the two, with the better reason.', 'between');
    const fix = 'Quote the words of both that carry it ("evidence"), or say why you read it so ("because").';
    if ((evidence ?? because) === undefined) return wrong(`and ${b} are paired without a reason`, fix);
    return (evidence ?? []).flatMap((words, i) => says(between[i] ?? '', words, placeOf(pair, 'evidence', i)));
  });
};
