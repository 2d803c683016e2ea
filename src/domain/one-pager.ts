import type { Handbook } from './handbook.ts';
import type { Program } from './program.ts';
import type { Statement } from './statement.ts';
import { themesOf } from './themes-of.ts';

/** A program as it stands on one page of paper. */
export type OnePager = ReturnType<typeof onePager>;

/** What a program's one-pager holds. */
export function onePager(handbook: Pick<Handbook, 'themes'>, program: Program) {
  return { program, themes: themesOf(handbook, program.statements), notes: numberNotes(program.statements) };
}

/** Editor's notes as paper has them: each once, in a numbered list below the statements. */
export type NumberedNotes = ReturnType<typeof numberNotes>;

/** Numbers the notes of these statements in the order in which they come up. */
export function numberNotes(statements: readonly Statement[]) {
  const notes = [...new Map(statements.flatMap((one) => one.notes.map((note) => [note.id, note]))).values()];
  const numbers = new Map(notes.map(({ id }, i) => [id, i + 1]));
  return {
    notes,
    /** The numbers, from 1, of a statement's notes. */
    numbersOf: (statement: Statement) =>
      statement.notes.flatMap(({ id }) => numbers.get(id) ?? []).sort((a, b) => a - b),
  };
}
