import { didYouMean } from '../did-you-mean.ts';
import { blankCitations } from '../draft-citations.ts';
import { placeOf } from '../draft-statements.ts';
import type { Rule } from './rule.ts';

/** A step, an agreement, a term or a question of the choosing leads to a blank that there is; who answered one, did. */
export const knownBlanks: Rule = (draft) => {
  const blanks = Object.keys(draft.settings.words.blanks);
  const unknown = blankCitations(draft)
    .filter(({ id }) => !blanks.includes(id))
    .map(({ by, id, at }) => ({
      at,
      what: `${by} leads to a blank "${id}" that is not in ${draft.settings.file}.`,
      fix: didYouMean(id, blanks),
    }));
  const unanswered = Object.entries(draft.settings.words.blanks).flatMap(([id, { answer, by, on }]) =>
    answer !== '' || (by === undefined && on === undefined)
      ? []
      : [
          {
            at: placeOf(draft.settings, 'blanks', id, 'answer'),
            what: `The blank "${id}" says who answered it or when, and has no answer.`,
            fix: 'Write the answer, or take "by" and "on" away.',
          },
        ],
  );
  return [...unknown, ...unanswered];
};
