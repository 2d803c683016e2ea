import { blankCitations } from '../draft-citations.ts';
import { placeOf } from '../draft-statements.ts';
import type { Rule } from './rule.ts';
import { unknown } from './unknown.ts';

/** A question names a blank of the settings; something leads to each blank. */
export const questionsLeadSomewhere: Rule = (draft) => {
  const blanks = Object.keys(draft.settings.words.blanks);
  const references = draft.questions.map((question) => {
    const id = question.words.blank;
    return { id, at: placeOf(question, 'blank'), what: `There is no blank "${id}" in ${draft.settings.file}.` };
  });
  const asked = new Set([...references, ...blankCitations(draft)].map(({ id }) => id));
  const notAsked = blanks.filter((id) => !asked.has(id));
  return [
    ...unknown(references, blanks),
    ...notAsked.map((id) => ({
      at: placeOf(draft.settings, 'blanks', id),
      what: `No question leads to the blank "${id}", nor a step, an agreement or a term, so no page would show it.`,
      fix: 'Add a question to questions.yaml, or take the blank away.',
      missing: 'some question',
    })),
  ];
};
