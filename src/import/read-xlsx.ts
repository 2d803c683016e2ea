/** Sheets: the columns are found by their heads, in any order; without such heads each column is a list. */
import readSheets from 'read-excel-file/node';
import { linesOfCell, type Row } from './rows.ts';
import { columnsOf } from './columns.ts';
import { tableReader } from './table.ts';
import type { Ask } from './asking.ts';
import type { Line } from './lines.ts';

export async function readXlsx(bytes: Buffer, ask: Ask): Promise<Line[]> {
  const linesOfTable = tableReader(ask);
  const sheets = await readSheets(bytes);
  return sheets.flatMap(({ sheet, data }) => {
    const texts = data.map((cells) => cells.map((cell) => String(cell ?? '')));
    const rows = texts.map((cells, i): Row => cells.map((text) => linesOfCell(text, i + 1)));
    const headed = texts.slice(0, 15).map(columnsOf);
    const head = headed.findIndex((columns) => columns !== undefined);
    const columns = headed[head];
    const title: Line = { number: 1, text: sheet, listed: false, depth: 0, look: 0, is: 'program' };
    if (columns !== undefined)
      return [...(columns.program === undefined ? [title] : []), ...linesOfTable(rows.slice(head), 1)];
    const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
    const [first] = filled[0]?.flat() ?? [];
    if (first === undefined) return [];
    // The name of a sheet has few letters and no slash; the title stands in its first row.
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    if (letters(first.text).startsWith(letters(sheet)))
      return [{ ...title, text: first.text }, ...linesOfTable(filled.slice(1), 1)];
    const isNamed = sheets.length > 1 || !/^(sheet|tabelle)\s*\d*$/i.test(sheet);
    return [...(isNamed ? [title] : []), ...linesOfTable(filled, 1)];
  });
}
