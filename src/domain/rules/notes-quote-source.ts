import { placeOf } from '../draft-statements.ts';
import type { Finding, Rule } from './rule.ts';

/** A note names lines that the source has, and quotes words that stand in them. */
export const notesQuoteSource: Rule = (draft) => {
  const lines = draft.sourceText.split('\n');
  return draft.notes.flatMap((note) => {
    const findings: Finding[] = [];
    note.words.lines.forEach((line, i) => {
      if (line <= lines.length) return;
      findings.push({
        at: placeOf(note, 'lines', i),
        what: `The note "${note.id}" is about line ${line} of the source, which has ${lines.length} lines.`,
        fix: 'Put in the right number.',
        missing: 'source lines',
      });
    });
    const about = note.words.lines.map((line) => lines[line - 1]).join('\n');
    note.words.wording.forEach((words, i) => {
      if (note.words.lines.length === 0 || about.includes(words)) return;
      findings.push({
        at: placeOf(note, 'wording', i),
        what: `The lines that the note "${note.id}" is about do not say "${words}".`,
        fix: 'Copy the words from the source, or put in the right lines.',
        missing: 'source lines',
      });
    });
    return findings;
  });
};
