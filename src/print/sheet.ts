import type { Handbook } from '../domain/handbook.ts';
import type { NumberedNotes } from '../domain/one-pager.ts';
import type { Statement } from '../domain/statement.ts';

/** Something on paper: what stands on it, and the template that sets it. */
export interface Sheet {
  /** Its address below `/pdf/`, without its ending, such as `programs/reading-club`. */
  readonly path: string;
  readonly title: string;
  /** Its name in a list of sheets, where its title would not do. */
  readonly label?: string;
  /** The group of sheets that it belongs to. */
  readonly kind: SheetKind;
  /** The file in `templates/`, without its ending. */
  readonly template: string;
  /** The page of the site that shows the same, below the address of the site. */
  readonly page: string;
  /** How many pages it has to fit on: its type shrinks until it does. Absent where it may be as long as it is. */
  readonly mostPages?: number | undefined;
  /** The largest type that it may have where little stands on it, in points; absent where that is 11. */
  readonly largest?: number;
  /** The least type that it may have to stay within its pages; absent where that is 9. */
  readonly least?: number;
  /** Whether it goes on, in type of 9 points, where its pages can't hold it: words that may be added to. */
  readonly grows?: boolean;
  /** What the template is given. Text in it is text: nothing of it is ever read as markup. */
  readonly words: Readonly<Record<string, unknown>>;
}

/** A sheet as it comes out: a PDF/UA-1 file. */
export interface Printed {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** How wide its first page is for its height: more than 1 where it lies across. */
  readonly ratio: number;
  readonly points: number;
  readonly picture: Uint8Array;
}

export type SheetKind = 'program' | 'role' | 'pocket' | 'whole' | 'learning' | 'together' | 'changes';

/** The sheets of one kind that a handbook has. */
export type MakeSheets = (handbook: Handbook) => readonly Sheet[];

/** Statements as templates want them, with the numbers of their notes. */
export const paperLines = (statements: readonly Statement[], notes?: NumberedNotes) =>
  statements.map((one) => ({ id: one.id, text: one.text, notes: notes?.numbersOf(one) ?? [] }));
