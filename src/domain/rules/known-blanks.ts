import { blankCitations } from '../draft-citations.ts';
import { placeOf } from '../draft-statements.ts';
import type { Finding, Rule } from './rule.ts';
import { unknown } from './unknown.ts';

/** A step, an agreement, a term or a question of the choosing leads to a blank that there is; who answered one, did. */
export const knownBlanks: Rule = (draft) => {
  const { file, words } = draft.settings;
  const references = blankCitations(draft).map(({ by, id, at }) => {
    return { id, at, what: `${by} leads to a blank "${id}" that is not in ${file}.` };
  });
  const unanswered = Object.entries(words.blanks).flatMap(([id, { answer, by, on }]): Finding[] => {
    if (answer !== '' || (by === undefined && on === undefined)) return [];
    const what = `The blank "${id}" says who answered it or when, and has no answer.`;
    const at = placeOf(draft.settings, 'blanks', id, 'answer');
    return [{ at, what, fix: 'Write the answer, or take "by" and "on" away.' }];
  });
  return [...unknown(references, Object.keys(words.blanks)), ...unanswered];
};
