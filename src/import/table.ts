/** A table as lines: by what its columns say they hold, with a list in each column, or with a list in each row. */
import { clean, isSentence, withoutSign, type Line } from './lines.ts';

/** A row of a table, or of a sheet: the lines of each cell. */
export type Row = readonly (readonly Line[])[];

const heads = {
  statement:
    /\b(statements?|responsibilit(y|ies)|text|sentences?|dut(y|ies)|wording|expectations?|descriptions?|tasks?)\b/i,
  program: /\b(programs?|sections?|charts?|titles?|areas?)\b/i,
  heading: /\b(roles?|headings?|lists?|who|whose|positions?|responsible|person)\b/i,
};

type Columns = Partial<Record<keyof typeof heads, number>>;

export function linesOfTable(rows: readonly Row[], number: number): Line[] {
  const [first = [], ...below] = rows;
  const columns = columnsOf(first.map(textOf));
  if (columns !== undefined) return linesByColumns(below, columns);
  const filledIn = (row: Row = []) => row.filter((cell) => cell.length > 0);
  const filled = filledIn(first);
  // A row of one cell stands above the table, or is a heading in it.
  if (filled.length === 1 && filled[0] === first[0] && filledIn(below[0]).length > 1)
    return [...filled.flat(), ...linesOfTable(below, number)];
  const isHeading = (cell: readonly Line[]) =>
    cell.length === 1 && cell.every(({ text, listed }) => !listed && !isSentence(text) && text.split(' ').length < 9);
  if (filled.length > 1 && filled.every(isHeading) && below.length > 0)
    return first.flatMap((head, i) => [
      ...as('heading', head),
      ...as('statement', ...below.map((row) => row[i] ?? [])),
    ]);
  const isRows = rows.every(([head = [], ...cells]) => cells.length > 0 && (head.length === 0 || isHeading(head)));
  if (!isRows) return rows.flat(2);
  return rows.flatMap(([head = [], ...cells]) => [...as('heading', head), ...as('statement', ...cells)]);
}

/** Which column holds what, by the words at their heads; undefined where none is said to hold statements. */
export function columnsOf(words: readonly string[]): Columns | undefined {
  const found: Columns = {};
  const fits = (Object.keys(heads) as (keyof Columns)[]).flatMap((column) =>
    words.map((word, i) => ({ column, i, share: (heads[column].exec(word)?.[0].length ?? 0) / (word.length || 1) })),
  );
  for (const { column, i, share } of fits.sort((a, b) => b.share - a.share))
    if (share > 0 && (words[i]?.length ?? 0) < 40 && !Object.values(found).includes(i)) found[column] ??= i;
  return found.statement === undefined || Object.keys(found).length < 2 ? undefined : found;
}

/** The lines of rows that each say their program, their heading and their statement; what is left out is as above. */
export function linesByColumns(rows: readonly Row[], columns: Columns): Line[] {
  const above = { program: '', heading: '' };
  return rows.flatMap((row): Line[] => {
    const cell = (column: keyof Columns) => row[columns[column] ?? -1] ?? [];
    const named = (['program', 'heading'] as const).flatMap((column): Line[] => {
      const text = textOf(cell(column));
      if (text === '' || text === above[column]) return [];
      above[column] = text;
      if (column === 'program') above.heading = '';
      return as(column, cell(column).slice(0, 1)).map((line) => ({ ...line, text }));
    });
    return [...named, ...as('statement', cell('statement'))];
  });
}

/** The lines of a cell that holds plain text. */
export function linesOfCell(text: string, number: number): Line[] {
  const parts = text
    .split(/(?:\r?\n)+(?!\s*\p{Ll})/u)
    .map(clean)
    .filter((part) => part !== '');
  return parts.map((part) => {
    const { sign, rest } = withoutSign(part);
    return { number, text: rest, listed: sign !== '', depth: 0, look: 0 };
  });
}

function textOf(cell: readonly Line[]): string {
  return cell.map(({ text }) => text).join(' ');
}

function as(is: NonNullable<Line['is']>, ...cells: (readonly Line[])[]): Line[] {
  return cells.flat().map((line) => ({ ...line, is }));
}
