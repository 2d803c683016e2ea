import type { Handbook } from './handbook.ts';
import type { Program } from './program.ts';
import type { Statement } from './statement.ts';
import { themesOf } from './themes-of.ts';

export type OnePager = ReturnType<typeof onePager>;

/** What a program's one page of paper holds. */
export function onePager(handbook: Pick<Handbook, 'themes'>, program: Program) {
  return { program, themes: themesOf(handbook, program.statements), notes: numberNotes(program.statements) };
}

export type NumberedNotes = ReturnType<typeof numberNotes>;

/** Editor's notes as paper has them: each once, numbered in the order in which these statements bring them up. */
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
