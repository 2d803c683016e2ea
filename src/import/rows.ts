/** The rows of a table, with a place for each of its columns. */
import type { Line } from './lines.ts';
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
