import { didYouMean } from '../did-you-mean.ts';
import { blankCitations } from '../draft-citations.ts';
import { placedStatements, placeOf } from '../draft-statements.ts';
import type { Finding, Rule } from './rule.ts';

/** A question quotes statements that there are and names a blank of the settings; something leads to each blank. */
export const questionsLeadSomewhere: Rule = (draft) => {
  const ids = placedStatements(draft).map(({ statement }) => statement.id);
  const known = new Set(ids);
  const blanks = Object.keys(draft.settings.words.blanks);
  const findings: Finding[] = [];
  for (const question of draft.questions) {
    question.words.nearest.forEach(({ id }, i) => {
      if (known.has(id)) return;
      findings.push({
        at: placeOf(question, 'nearest', i, 'id'),
        what: `The question "${question.words.question}" quotes a statement that there is not: ${id}.`,
        fix: didYouMean(id, ids),
        missing: `statement ${id}`,
      });
    });
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
