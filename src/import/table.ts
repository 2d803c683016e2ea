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

type Column = keyof typeof heads;

export function linesOfTable(rows: readonly Row[], number: number): Line[] {
  const [first = [], ...below] = rows;
  if (rows.length === 0) return [];
  const words = first.map(textOf);
  const columns = columnsOf(words);
  if (columns !== undefined) return linesByColumns(below, columns);
  const filled = first.filter((cell) => cell.length > 0);
  // A row of one cell stands above the table, or is a heading in it.
  const isWide = (row: Row) => row.filter((cell) => cell.length > 0).length > 1;
  if (filled.length === 1 && filled[0] === first[0] && isWide(below[0] ?? []))
    return [...(filled[0] ?? []), ...linesOfTable(below, number)];
  const isHeading = (cell: readonly Line[]) =>
    cell.length === 1 && cell.every(({ text, listed }) => !listed && !isSentence(text) && text.split(' ').length < 9);
  if (filled.length > 1 && filled.every(isHeading) && below.length > 0) {
    return first.flatMap((head, i) => [...asHeading(head), ...below.flatMap((row) => asStatements(row[i] ?? []))]);
  }
  const isRows = rows.every((row) => row.length > 1 && (row[0]?.length === 0 || isHeading(row[0] ?? [])));
  if (isRows)
    return rows.flatMap(([head = [], ...cells]) => [...asHeading(head), ...cells.flatMap((one) => asStatements(one))]);
  return rows.flatMap((row) => row.flat());
}

/** Which column holds what, by the words at their heads; undefined where none is said to hold statements. */
export function columnsOf(words: readonly string[]): Partial<Record<Column, number>> | undefined {
  const found: Partial<Record<Column, number>> = {};
  const fits = (Object.keys(heads) as Column[]).flatMap((column) =>
    words.flatMap((word, i) => {
      const share = (heads[column].exec(word)?.[0].length ?? 0) / Math.max(word.length, 1);
      return share > 0 && word.length < 40 ? [{ column, i, share }] : [];
    }),
  );
  for (const { column, i } of fits.sort((a, b) => b.share - a.share))
    if (found[column] === undefined && !Object.values(found).includes(i)) found[column] = i;
  return found.statement === undefined || Object.keys(found).length < 2 ? undefined : found;
}

/** The lines of rows that each say their program, their heading and their statement; what is left out is as above. */
export function linesByColumns(rows: readonly Row[], columns: Partial<Record<Column, number>>): Line[] {
  let program = '';
  let heading: string | undefined;
  return rows.flatMap((row): Line[] => {
    const cell = (column: Column) => row[columns[column] ?? -1] ?? [];
    const lines: Line[] = [];
    const [title, head] = [textOf(cell('program')), textOf(cell('heading'))];
    const { number = 0 } = row.flat()[0] ?? {};
    if (title !== '' && title !== program) {
      lines.push(
        ...cell('program')
          .slice(0, 1)
          .map((line): Line => ({ ...line, text: title, is: 'program' })),
      );
      [program, heading] = [title, undefined];
    }
    if (head !== '' && head !== heading) {
      lines.push({ number, text: head, listed: false, depth: 0, look: 0, is: 'heading' });
      heading = head;
    }
    return [...lines, ...asStatements(cell('statement'))];
  });
}

/** The lines of a cell that holds plain text. */
export function linesOfCell(text: string, number: number): Line[] {
  const texts: string[] = [];
  for (const part of text.split(/\r?\n/).map(clean)) {
    if (/^\p{Ll}/u.test(part) && texts.length > 0) texts.push(`${texts.pop() ?? ''} ${part}`);
    else if (part !== '') texts.push(part);
  }
  return texts.map((one) => {
    const { sign, rest } = withoutSign(one);
    return { number, text: rest, listed: sign !== '', depth: 0, look: 0 };
  });
}

function textOf(cell: readonly Line[]): string {
  return cell.map(({ text }) => text).join(' ');
}

function asHeading(cell: readonly Line[]): Line[] {
  return cell.map((line) => ({ ...line, is: 'heading' }));
}

function asStatements(cell: readonly Line[]): Line[] {
  return cell.map((line) => ({ ...line, is: 'statement' }));
}
