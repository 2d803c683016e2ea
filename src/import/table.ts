/** A table as lines: by what its columns say they hold, with a list in each column, or with a list in each row. */
import { askWhich, isFirst, type Ask } from './asking.ts';
import { columnsOf, heads, ofVersions, purposes, records, version, type Columns } from './columns.ts';
import { isSentence, type Line } from './lines.ts';
import { leaveOut } from './looks.ts';
import { matrixOf, signIn, type Matrix } from './matrix.ts';
import { as, byRows, filledIn, isHeading, taken, textOf, type Row } from './rows.ts';

/** Reads the tables of a document; what nobody can know of those with the same heads is asked once. */
export function tableReader(ask: Ask) {
  const firstLines = new Map<string, number>();
  return linesOfTable;

  function linesOfTable(given: readonly Row[], number: number): Line[] {
    const matrix = matrixOf(given);
    const rows = given.map((row) =>
      row.map((cell) => (cell === taken ? cell : cell.filter(({ text }) => text !== ''))),
    );
    const width = Math.max(0, ...rows.map((row) => row.length));
    // A row of one cell across a wider table stands above what comes, as a heading in it.
    const at = width > 1 ? rows.findIndex((row) => row.length === 1) : -1;
    const [first = [], ...below] = rows;
    const about = (cells: Row, question: string, text = cells.map(textOf).join(' | ')) => {
      const line = firstLines.get(text) ?? cells.flat()[0]?.number ?? number;
      firstLines.set(text, line);
      return { line, text, question };
    };
    const texts = first.map(textOf);
    if (
      texts.some((text) => version.test(text)) &&
      texts.length > 1 &&
      texts.every((text) => version.test(text) || ofVersions.test(text))
    )
      return as('versions', first[0] ?? []);
    if (below.length > 0 && isLeftOut()) return [];
    // A column of numbers says nothing.
    const isNumber = ([cell = []]: Row) => /^[\d.()]*$/.test(textOf(cell));
    if (width > 1 && below.every(isNumber) && below.some(([cell]) => cell?.length)) {
      const [head = [], ...others] = rows.map((row) => row.slice(1));
      if (width > 2) return linesOfTable([head, ...others], number);
      return as('statement', ...[...(isNumber(first) ? [head] : []), ...others].flat());
    }
    if (matrix !== undefined) return bySigns(matrix);
    const columns = columnsOf(texts);
    if (columns !== undefined) return linesByColumns(columns);
    if (at !== -1) {
      const [above = []] = rows[at] ?? [];
      const hasLists = rows.some(([label = [], ...cells]) => cells.length > 0 && isHeading(label));
      const said = isHeading(above) ? as(hasLists ? 'program' : 'heading', above) : above;
      return [...linesOfTable(rows.slice(0, at), number), ...said, ...linesOfTable(rows.slice(at + 1), number)];
    }
    const filled = filledIn(first);
    if (filled.length === 1 && filled[0] === first[0] && filledIn(below[0]).length > 1)
      return [...filled.flat(), ...linesOfTable(below, number)];
    const areHeads = filled.length > 1 && filled.every(isHeading) && below.length > 0;
    const areLabels = rows.every(
      ([label = [], ...cells]) => cells.length > 0 && (label.length === 0 || isHeading(label)),
    );
    if (!areHeads) return areLabels ? byRows(rows) : rows.flat(2);
    return areLabels ? byFirstColumn() : byColumns();

    /** Whether a table of versions, or one to be signed, is to be left out, where its heads do not say that it has statements. */
    function isLeftOut(): boolean {
      const [begins = ''] = texts.filter((text) => !/^(no\.?|#|)$/i.test(text));
      const isToSign =
        rows.flat().some((cell) => /_{4}$/.test(textOf(cell))) && !rows.flat(2).some(({ text }) => isSentence(text));
      const isRecord =
        columnsOf(texts) === undefined ? isToSign || texts.some((text) => records.test(text)) : records.test(begins);
      if (texts.length < 2 || !isRecord || !first.every((cell) => cell.length === 0 || isHeading(cell))) return false;
      const said = about(first, 'What are the tables with these heads?');
      return isFirst(ask, said, 'Leave the table out.', 'It has statements.');
    }

    /** By what stands in the first column of a table with heads. */
    function byFirstColumn(): Line[] {
      const [head = [], ...others] = first;
      type Way = readonly [says: string, read: () => Line[]];
      const statements: Way = ['Statements: each column is a list, and its head is the heading.', byColumns];
      const lists: Way = ['Headings of lists, whose statements stand beside them.', () => byRows(below)];
      const programs: Way = ['Titles of programs; the other columns are their lists.', () => below.flatMap(listsOf)];
      const columns: Way = ['Headings of lists; the other columns are programs.', () => others.flatMap(programOf)];
      const isSaid = ([, ...cells]: Row) => cells.some((cell) => cell.length > 0 && !isHeading(cell));
      const areSaid = below.filter(isSaid).length >= below.length / 2;
      const isPair = others.length === 1;
      const arePrograms = heads.program.test(textOf(head));
      if (isPair && arePrograms) return programs[1]();
      if (isPair && areSaid) return lists[1]();
      if (arePrograms) return programs[1]();
      const ways = isPair ? [lists, statements] : [programs, columns, lists, statements];
      if (!areSaid) ways.reverse();
      // Addresses and numbers of telephones are no duties.
      if (isPair && below.every((row) => /@|\d{3}/.test(textOf(row[1] ?? [])))) ways.unshift([leaveOut, () => []]);
      const question = 'What stands in the first column of the tables with these heads?';
      return askWhich(ask, about(first, question), ways)();
    }

    /** A list in each column. */
    function byColumns(heads = first, rows: readonly Row[] = below, isRead: typeof isList = () => true): Line[] {
      return Array.from({ length: Math.max(...[heads, ...rows].map((row) => row.length)) }).flatMap((_, i) => {
        const statements = as('statement', ...rows.map((row) => row[i] ?? []));
        const head = heads[i] ?? [];
        return statements.length > 0 && isRead(head) ? [...as('heading', head), ...statements] : [];
      });
    }

    function listsOf([title = [], ...cells]: Row): Line[] {
      return [...as('program', title), ...byColumns(first.slice(1), [cells], isList)];
    }

    function programOf(title: readonly Line[], i: number): Line[] {
      return [...as('program', title), ...byRows(below.map((row) => [row[0] ?? [], row[i + 1] ?? []]))];
    }

    /** A column may be no list of a program, but a sentence on it: a program with lists holds none. */
    function isList(head: readonly Line[]): boolean {
      if (!purposes.test(textOf(head))) return true;
      const said = about([head], 'This column may say what a program is for. What is it?');
      return !isFirst(ask, said, leaveOut, 'Its head is the heading of a list.');
    }

    /** A row is a statement of each role that is marked in it. */
    function bySigns({ duty, roles, signs }: Matrix): Line[] {
      const some = signs.length > 1 ? [...signs.map((one) => [one]), signs] : [signs];
      const quoted = (own: readonly string[]) => own.map((one) => `"${one}"`).join(' or ');
      const things = some.map((own) => [`Each row is a statement of every role with ${quoted(own)}.`, own] as const);
      const ofTable = about(first, 'Signs in this table may say whose each row is. How does it read?');
      const chosen = askWhich(ask, ofTable, [...things, ['Leave the table out.', []] as const]);
      if (chosen.length === 0) return [];
      const also = alsoRead([duty, ...roles]);
      const said = given.slice(1).map((row) => ({
        lines: as('statement', row[row.length > 1 ? duty : 0] ?? [], ...also.map((i) => row[i] ?? [])),
        marked: row.length > 1 ? roles.filter((i) => chosen.includes(signIn(row[i]))) : [],
      }));
      const bare = said.flatMap(({ lines, marked }) => (lines.length > 0 && marked.length === 0 ? [lines] : []));
      const ofBare = about(bare, 'No role is marked in these rows. What are they?');
      const isOut = bare.length === 0 || isFirst(ask, ofBare, 'Leave them out.', 'Each is a statement of every role.');
      return roles.flatMap((i) => {
        const own = said.filter(({ marked }) => marked.includes(i) || (!isOut && marked.length === 0));
        return own.length === 0 ? [] : as('heading', first[i] ?? []).concat(own.flatMap(({ lines }) => lines));
      });
    }

    /** The columns, beside those that are known, that have statements as well. */
    function alsoRead(known: readonly number[]): number[] {
      return first.flatMap((head, i) => {
        const hasWords = below.some((row) => row.length > 1 && /\p{Ll}{2}/u.test(textOf(row[i] ?? [])));
        if (known.includes(i) || !hasWords) return [];
        const question = 'This column is none of a program, a role or a statement. What is it?';
        const said = about([head], question, textOf(head) || `Column ${i + 1}`);
        return isFirst(ask, said, leaveOut, 'Each of its cells is a statement.') ? [] : [i];
      });
    }

    /** The lines of rows that each say their program, their heading and their statement; what is left out is as above. */
    function linesByColumns(columns: Columns): Line[] {
      const also = alsoRead(Object.values(columns));
      const above = { program: '', heading: '' };
      let program: Line[] = [];
      return below.flatMap((row): Line[] => {
        if (row.length === 1) return as(columns.heading === undefined ? 'heading' : 'program', ...row);
        const cell = (column: keyof Columns) => row[columns[column] ?? -1] ?? [];
        const named = (['program', 'heading'] as const).flatMap((column): Line[] => {
          const text = textOf(cell(column));
          if (text === '' || text === above[column]) return [];
          above[column] = text;
          const lines = as(column, cell(column).slice(0, 1)).map((line) => ({ ...line, text }));
          if (column === 'program') [above.heading, program] = ['', lines];
          return lines;
        });
        const isOfProgram = row[columns.heading ?? -1] === taken && above.heading !== '';
        if (isOfProgram) above.heading = '';
        const said = as('statement', cell('statement'), ...also.map((i) => row[i] ?? []));
        return [...(isOfProgram ? program : []), ...named, ...said];
      });
    }
  }
}
