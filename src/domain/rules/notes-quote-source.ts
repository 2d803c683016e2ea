import { misspelt, placeOf } from '../draft-statements.ts';
import { noteLines } from '../note-lines.ts';
import type { Rule } from './rule.ts';

/** A note quotes words of the source, or of the statements that it is about. */
export const notesQuoteSource: Rule = (draft) => {
  const isMisspelt = misspelt(draft);
  return draft.notes.flatMap((note) => {
    const { statements, wording } = note.words;
    // A misspelt statement is reported by itself; its words would be missed a second time here.
    if (statements.some(isMisspelt)) return [];
    const who = statements.length > 0 ? `The statements that the note "${note.id}" is about do` : 'The source does';
    return noteLines(draft, note).lost.map((i) => ({
      at: placeOf(note, 'wording', i),
      what: `${who} not say "${wording[i] ?? ''}".`,
      fix: 'Copy the words from the source. If the district has revised them, quote what it says now; if they are gone from it, take the note away.',
      ...(statements.length === 0 && { missing: 'some words' }),
    }));
  });
};
