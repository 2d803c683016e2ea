import { didYouMean } from '../did-you-mean.ts';
import { blankCitations } from '../draft-citations.ts';
import type { Rule } from './rule.ts';

/** A step, an agreement, a term or a question of the choosing leads to a blank that there is. */
export const knownBlanks: Rule = (draft) => {
  const blanks = Object.keys(draft.settings.words.blanks);
  return blankCitations(draft)
    .filter(({ id }) => !blanks.includes(id))
    .map(({ by, id, at }) => ({
      at,
      what: `${by} leads to a blank "${id}" that is not in ${draft.settings.file}.`,
      fix: didYouMean(id, blanks),
    }));
};
