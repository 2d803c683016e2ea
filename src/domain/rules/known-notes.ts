import { nearest } from '../did-you-mean.ts';
import { placeOf } from '../draft-statements.ts';
import { referencesIn } from '../references.ts';
import { known } from './known.ts';
import type { Rule } from './rule.ts';

/** A statement refers to notes that there are and that say something; each note that says something is shown. */
export const knownNotes: Rule = (draft) => {
  const { notes } = draft;
  const ids = notes.map(({ id }) => id);
  const telling = notes.filter(({ words: { note } }) => note !== undefined);
  const references = referencesIn(draft).filter(({ to }) => to === 'note');
  const silent = references.filter(({ id }) => ids.includes(id) && telling.every((note) => note.id !== id));
  // What was meant is shown as soon as it is written right.
  const shown = new Set(references.map(({ id }) => nearest(id, ids)));
  return [
    ...known('note')(draft),
    ...silent.map(({ id, by, at }) => {
      const what = `${by} refers to the note "${id}", which tells readers nothing.`;
      return { at, what, fix: 'Add "note" to it in notes.yaml.' };
    }),
    ...telling
      .filter(({ id }) => !shown.has(id))
      .map((note) => ({
        at: placeOf(note, 'note'),
        what: `No statement shows the note "${note.id}".`,
        fix: 'Add its id to "notes" of the statement that it is about, or take its "note" away.',
        missing: 'some statement',
      })),
  ];
};
