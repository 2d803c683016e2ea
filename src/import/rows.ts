/** The rows of a table, with a place for each of its columns. */
import { isSentence, saysNothing, type Line } from './lines.ts';
import { linesOfPieces } from './looks.ts';

/** A row of a table, or of a sheet: the lines of each cell. */
export type Row = readonly (readonly Line[])[];

/** A cell, and over how many columns and rows it stands. */
interface Cell {
  readonly lines: readonly Line[];
  readonly across: number;
  readonly down: number;
}

/** The place of a cell that a wider one beside it takes. */
export const taken: readonly Line[] = [];

/** What stands over several rows is in the first, over several columns in the last. */
export function rowsOf(cells: readonly (readonly Cell[])[]): Row[] {
  const below: number[] = [];
  return cells.map((row) => {
    const [only] = row;
    if (row.length === 1 && only !== undefined && below.every((left) => left === 0)) return [only.lines];
    const places: (readonly Line[])[] = [];
    const fromAbove = () => {
      for (let left = below[places.length] ?? 0; left > 0; left = below[places.length] ?? 0) {
        below[places.length] = left - 1;
        places.push([]);
      }
    };
    for (const { lines, across, down } of row) {
      fromAbove();
      for (let i = 1; i <= across; i++) {
        below[places.length] = down - 1;
        places.push(i === across ? lines : taken);
      }
    }
    fromAbove();
    return places;
  });
}

/** The lines of a cell that holds plain text. */
export function linesOfCell(text: string, number: number): Line[] {
  const joined = text.replace(/\s*\n(?=\s*\p{Ll})/gu, ' ');
  return linesOfPieces([{ text: joined }], { number, listed: false, depth: 0 });
}

/** Whether a cell may be a heading. */
export function isHeading(cell: readonly Line[]): boolean {
  const [line, ...more] = cell;
  return (
    line !== undefined && more.length === 0 && !line.listed && !isSentence(line.text) && line.text.split(' ').length < 9
  );
}

/** The cells of a row that say something. */
export function filledIn(row: Row = []): Row {
  return row.filter((cell) => cell.length > 0);
}

/** A list in each row, below what its first cell says. */
export function byRows(rows: readonly Row[]): Line[] {
  return rows.flatMap(([head = [], ...cells]) => {
    const said = as('statement', ...cells);
    return said.length === 0 && cells.flat().length > 0 ? [] : [...as('heading', head), ...said];
  });
}

/** What a cell says, in one line. */
export function textOf(cell: readonly Line[]): string {
  return cell.map(({ text }) => text).join(' ');
}

/** The lines of cells as what they are; what says that there is nothing is no statement. */
export function as(is: NonNullable<Line['is']>, ...cells: (readonly Line[])[]): Line[] {
  const said = cells.flat().filter(({ text }) => is !== 'statement' || !saysNothing(text));
  return said.map((line) => ({ ...line, inTable: true, is }));
}
