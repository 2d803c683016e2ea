import { placeOf } from '../draft-statements.ts';
import { referencesIn } from '../references.ts';
import { idsOf } from '../things.ts';
import type { Finding, Rule } from './rule.ts';

/** Something leads to each blank. */
export const blanksAreLedTo: Rule = (draft) => {
  const blanks = idsOf(draft, 'blank');
  const named = new Set(referencesIn(draft).flatMap(({ to, id }) => (to === 'blank' ? [id] : [])));
  // What is meant by a blank that there is not is probably one that nothing leads to.
  if ([...named].some((id) => !blanks.includes(id))) return [];
  return blanks
    .filter((id) => !named.has(id))
    .map((id) => ({
      at: placeOf(draft.settings, 'blanks', id),
      what: `No question leads to the blank "${id}", nor a step, an agreement or a term, so no page would show it.`,
      fix: 'Add a question to questions.yaml, or take the blank away.',
      missing: 'some question',
    }));
};

/** Whoever answered a blank, did. */
export const blanksAreAnswered: Rule = ({ settings }) =>
  Object.entries(settings.words.blanks).flatMap(([id, { answer, by, on }]): Finding[] => {
    if (answer !== '' || (by === undefined && on === undefined)) return [];
    const what = `The blank "${id}" says who answered it or when, and has no answer.`;
    const at = placeOf(settings, 'blanks', id, 'answer');
    return [{ at, what, fix: 'Write the answer, or take "by" and "on" away.' }];
  });
