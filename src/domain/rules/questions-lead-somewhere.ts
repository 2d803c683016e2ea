import { didYouMean } from '../did-you-mean.ts';
import { blankCitations } from '../draft-citations.ts';
import { placeOf } from '../draft-statements.ts';
import type { Finding, Rule } from './rule.ts';

/** A question names a blank of the settings; something leads to each blank. */
export const questionsLeadSomewhere: Rule = (draft) => {
  const blanks = Object.keys(draft.settings.words.blanks);
  const findings: Finding[] = [];
  for (const question of draft.questions) {
    if (blanks.includes(question.words.blank)) continue;
    findings.push({
      at: placeOf(question, 'blank'),
      what: `There is no blank "${question.words.blank}" in ${draft.settings.file}.`,
      fix: didYouMean(question.words.blank, blanks),
    });
  }
  const asked = new Set([
    ...draft.questions.map((question) => question.words.blank),
    ...blankCitations(draft).map(({ id }) => id),
  ]);
  for (const blank of blanks.filter((id) => !asked.has(id))) {
    findings.push({
      at: placeOf(draft.settings, 'blanks', blank),
      what: `No question leads to the blank "${blank}", nor a step, an agreement or a term, so no page would show it.`,
      fix: 'Add a question to questions.yaml, or take the blank away.',
      missing: 'some question',
    });
  }
  return findings;
};
