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

/** The notes that several of these statements share: a printed page has each at the first of them, and its number at all. */
export type SharedNotes = ReturnType<typeof sharedNotes>;
export function sharedNotes(statements: readonly Statement[]) {
  const noted = statements.flatMap(({ id, notes }) => notes.map((note) => ({ note: note.id, at: id })));
  const shared = [...Map.groupBy(noted, ({ note }) => note)].filter(([, of]) => of.length > 1);
  return new Map(shared.map(([note, [first]], i) => [note, { number: i + 1, first: first?.at }]));
}

/** Their numbers at one of them. */
export const sharedNumbers = (shared: SharedNotes | undefined, { notes }: Pick<Statement, 'notes'>) =>
  notes.flatMap(({ id }) => shared?.get(id)?.number ?? []).join(' ') || undefined;

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
