import { alignSource } from './align-source.ts';
import { placedStatements } from './draft-statements.ts';
import type { Draft, DraftNote, Written } from './draft.ts';
import { bare, type SourceWords } from './source-words.ts';

/** What a note is about: lines of the statements that it names, or that show it, and others that have its words. */
export function noteLines(draft: Draft, { id, words: note }: Written<DraftNote>) {
  const { words, lines } = alignSource(draft);
  const showing = placedStatements(draft).filter(({ statement }) => statement.notes.includes(id));
  const ids = note.statements.length > 0 ? note.statements : showing.map(({ statement }) => statement.id);
  const own = words.filter(({ is, name }) => is === 'statement' && ids.includes(name));
  const holders = new Set(own.flatMap((one) => [one.within, one.within?.within]));
  // Where the source says something else in their place, another rule says so.
  const says = ({ says: here, near }: SourceWords, wording: string) =>
    bare(here).includes(wording) || (near !== undefined && lines[near - 1]?.includes(wording) === true);

  const about = new Set(own);
  const lost = note.wording.flatMap((wording, i) => {
    if (own.some((one) => says(one, wording))) return [];
    // A wording that is a whole heading or title means that, if need be the one above the statements.
    const whole = words.filter((one) => one.is !== 'statement' && one.says === wording);
    const above = whole.filter((one) => holders.has(one));
    const anywhere = whole.length > 0 || note.statements.length > 0 ? whole : words.filter((one) => says(one, wording));
    const found = above.length > 0 ? above : anywhere;
    for (const one of found) about.add(one);
    return found.length > 0 ? [] : [i];
  });
  const all = [...about];
  return {
    /** The lines of the source, in its order. */
    lines: all.flatMap(({ line }) => line ?? []).sort((a, b) => a - b),
    /** The ids of the statements among them, and of those that the district has added. */
    statements: all.filter(({ is }) => is === 'statement').map(({ name }) => name),
    /** Which of its wordings, from 0, stand in none of them. */
    lost,
  };
}
