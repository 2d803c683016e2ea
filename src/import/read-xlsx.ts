/** Sheets: the columns are found by their heads, in any order; without such heads each column is a list. */
import readSheets from 'read-excel-file/node';
import { linesOfCell, type Row } from './rows.ts';
import { columnsOf } from './columns.ts';
import { leaveOut } from './looks.ts';
import { tableReader } from './table.ts';
import { isFirst, type Ask } from './asking.ts';
import type { Line } from './lines.ts';

export async function readXlsx(bytes: Buffer, name: string, ask: Ask): Promise<Line[]> {
  const linesOfTable = tableReader(ask);
  const sheets = (await readSheets(bytes)).map(({ sheet, data }) => {
    const texts = data.map((cells) => cells.map((cell) => String(cell ?? '')));
    const headed = texts.slice(0, 15).map(columnsOf);
    const head = headed.findIndex((columns) => columns !== undefined);
    return { sheet, texts, head, columns: headed[head] };
  });
  return sheets.flatMap(({ sheet, texts, head, columns }) => {
    const rows = texts.map((cells, i): Row => cells.map((text) => linesOfCell(text, i + 1)));
    const named: Line = { number: 1, text: sheet, listed: false, depth: 0, look: 0, is: 'program' };
    const question = 'This sheet has no title. What is its program called until you write one?';
    const isNamed = sheets.length > 1 || !/^(sheet|tabelle)\s*\d*$/i.test(sheet);
    const above = rows.slice(0, Math.max(0, head)).flat(2);
    const choices = [...above.slice(0, 1).map(({ text }) => text), name, sheet];
    const title = isNamed ? named : { ...named, readings: { question, choices } };
    if (columns !== undefined)
      return [...(columns.program === undefined ? [title] : []), ...linesOfTable(rows.slice(head), 1)];
    const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
    const [first] = filled[0]?.flat() ?? [];
    if (first === undefined || (isOther(filled) && isLeftOut(sheet))) return [];
    // The name of a sheet has few letters and no slash; the title stands in its first row.
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const isTitled = letters(first.text).startsWith(letters(sheet));
    if (isTitled) return [{ ...named, text: first.text }, ...linesOfTable(filled.slice(1), 1)];
    const lines = linesOfTable(filled, 1);
    return isNamed || lines[0]?.is === 'heading' ? [title, ...lines] : lines;
  });

  /** Whether a sheet is unlike those with duties: one of them says what its columns hold, or all its cells are short. */
  function isOther(filled: readonly Row[]): boolean {
    const words = filled.flat(2).map(({ text }) => text.split(' ').length);
    const isBrief = words.filter((many) => many > 3).length * 3 < words.length;
    const isUnlike = isBrief || sheets.some(({ columns }) => columns !== undefined);
    // What its table asks itself, or is known of it, is not asked twice.
    const likely = tableReader(({ choices: [choice = ''] }) => choice)(filled, 1);
    return sheets.length > 1 && isUnlike && likely.some(({ is }) => is !== 'versions');
  }

  function isLeftOut(sheet: string): boolean {
    return isFirst(ask, { line: 1, text: sheet, question: 'What is this sheet?' }, leaveOut, 'It is a program.');
  }
}
