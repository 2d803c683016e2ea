import { placeOf } from '../draft-statements.ts';
import type { Rule } from './rule.ts';
import { unknown } from './unknown.ts';

/** A gap of the coaching cycle leads to a question that there is. */
export const knownQuestions: Rule = ({ cycle, questions }) => {
  const references = cycle.words.gaps.flatMap(({ id: gap, question: id }, i) => {
    if (id === undefined) return [];
    const what = `The gap "${gap}" leads to a question "${id}" that there is not.`;
    return [{ id, at: placeOf(cycle, 'gaps', i, 'question'), what }];
  });
  const ids = questions.map(({ id }) => id);
  return unknown(references, ids, 'question');
};
