import { didYouMean } from '../did-you-mean.ts';
import { placeOf } from '../draft-statements.ts';
import type { Rule } from './rule.ts';

/** A gap of the coaching cycle leads to a question that there is. */
export const knownQuestions: Rule = ({ cycle, questions }) => {
  const ids = questions.map(({ id }) => id);
  return cycle.words.gaps.flatMap(({ id, question }, i) =>
    question === undefined || ids.includes(question)
      ? []
      : [
          {
            at: placeOf(cycle, 'gaps', i, 'question'),
            what: `The gap "${id}" leads to a question "${question}" that there is not.`,
            fix: didYouMean(question, ids),
            missing: `question ${question}`,
          },
        ],
  );
};
