import { didYouMean, nearest } from '../did-you-mean.ts';
import { placedStatements, placeOf, within } from '../draft-statements.ts';
import type { Finding, Rule } from './rule.ts';
import { withoutList } from './without-list.ts';

/** A statement refers to notes that there are and that say something; each note that says something is shown. */
export const knownNotes: Rule = (draft) => {
  if (draft.notes.length === 0) return withoutList(draft, 'notes');
  const notes = new Map(draft.notes.map((note) => [note.id, note]));
  const shown = new Set<string>();
  const findings: Finding[] = [];
  for (const { statement, at } of placedStatements(draft)) {
    statement.notes.forEach((id, i) => {
      shown.add(id);
      if (notes.get(id)?.words.note !== undefined) return;
      // What was meant is shown as soon as it is written right.
      shown.add(nearest(id, notes.keys()) ?? id);
      findings.push({
        at: within(at, 'notes', i),
        what: notes.has(id)
          ? `${statement.id} refers to the note "${id}", which tells readers nothing.`
          : `${statement.id} refers to a note "${id}" that there is not.`,
        fix: notes.has(id) ? 'Add "note" to it in notes.yaml.' : didYouMean(id, [...notes.keys()]),
      });
    });
  }
  for (const note of draft.notes) {
    if (note.words.note === undefined || shown.has(note.id)) continue;
    findings.push({
      at: placeOf(note, 'note'),
      what: `No statement shows the note "${note.id}".`,
      fix: 'Add its id to "notes" of the statement that it is about, or take its "note" away.',
      missing: 'some statement',
    });
  }
  return findings;
};
