import { placedStatements, placeOf } from '../draft-statements.ts';
import { meantBy } from '../meant-by.ts';
import { noteLines } from '../note-lines.ts';
import type { Finding, Rule } from './rule.ts';

/** A note is about statements that there are, and quotes words of theirs or of the source. */
export const notesQuoteSource: Rule = (draft) => {
  const ids = placedStatements(draft).map(({ statement }) => statement.id);
  return draft.notes.flatMap((note): Finding[] => {
    const { statements, wording } = note.words;
    const unknown = statements.flatMap((id, i): Finding[] => {
      if (ids.includes(id)) return [];
      const what = `The note "${note.id}" is about a statement that there is not: ${id}.`;
      return [{ at: placeOf(note, 'statements', i), what, fix: meantBy(draft, id, ids), missing: `statement ${id}` }];
    });
    if (unknown.length > 0) return unknown;
    const who = statements.length > 0 ? `The statements that the note "${note.id}" is about do` : 'The source does';
    return noteLines(draft, note).lost.map((i) => ({
      at: placeOf(note, 'wording', i),
      what: `${who} not say "${wording[i] ?? ''}".`,
      fix: 'Copy the words from the source. If they are gone from it, take the note away.',
      missing: 'some words',
    }));
  });
};
