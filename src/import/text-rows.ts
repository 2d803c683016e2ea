/** Tables as they are pasted into text: with tabs between their cells. */
import type { Ask } from './asking.ts';
import type { RawLine } from './lines.ts';
import { isSign, matrixOf } from './matrix.ts';
import { linesOfCell } from './rows.ts';
import { tableReader } from './table.ts';

/** The lines, with those of such tables as their columns say that they read. */
export function withRows(raw: readonly RawLine[], ask: Ask): RawLine[] {
  const read = tableReader(ask);
  const areRows = raw.filter(isRow).length > 2;
  let until = 0;
  return raw.flatMap((line, i): RawLine[] => {
    if (i < until || line.cells === undefined) return i < until ? [] : [line];
    const below = raw.slice(i + 1);
    const rowsUntil = (end: number) =>
      [line, ...(end === -1 ? below : below.slice(0, end))].map(({ text, number, cells = [text] }) =>
        cells.map((cell) => linesOfCell(cell, number)),
      );
    const signed = rowsUntil(below.findIndex((one, j) => !hasSigns(one) && !isBare(one, below[j + 1])));
    const isMatrix = matrixOf(signed) !== undefined;
    if (!isMatrix && !(areRows && isRow(line))) return [line];
    const rows = isMatrix ? signed : rowsUntil(below.findIndex((one) => !isRow(one)));
    until = i + rows.length;
    return read(rows, line.number).map(({ text, number, is }) => ({ ...line, number, text, is }));
  });
}

/** Whether each of its cells says something. */
function isRow({ cells = [] }: RawLine): boolean {
  const said = cells.filter((cell) => cell !== '');
  return said.length > 1 && said.every((cell) => /\p{L}{2}/u.test(cell));
}

function hasSigns({ cells = [] }: RawLine): boolean {
  return cells.slice(1).some((cell) => isSign(cell));
}

/** Whether it is a row of signs without any: by its empty cells, or by what comes below it. */
function isBare({ cells }: RawLine, next: RawLine | undefined): boolean {
  return cells === undefined ? next !== undefined && hasSigns(next) : cells.slice(1).every((cell) => cell === '');
}
