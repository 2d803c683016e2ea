import type { Handbook } from '../domain/handbook.ts';
import type { Statement } from '../domain/statement.ts';
import { makeUrls, urls } from '../urls.ts';

/** A column of the table of statements: its name, what it means, and what a statement has in it. */
export interface Column {
  readonly name: string;
  readonly meaning: string;
  valueOf(statement: Statement): string;
}

/** What of a handbook its columns depend on. */
type Tabled = Pick<Handbook, 'families' | 'themes' | 'oddities' | 'paper'>;

/** The columns of the download, in their order. Several values in a cell are parted by "; ". */
export function columnsOf({ families, themes, oddities, paper }: Tabled): readonly Column[] {
  const at = paper.address === '' ? urls : makeUrls(paper.address);
  const titles = new Map(themes.map(({ id, title }) => [id, title]));
  const columns: readonly Column[] = [
    { name: 'id', meaning: 'The statement’s id, for good.', valueOf: ({ id }) => id },
    { name: 'text', meaning: 'The statement, word for word.', valueOf: ({ text }) => text },
    { name: 'program', meaning: 'The program that it belongs to.', valueOf: ({ program }) => program.title },
    {
      name: 'role',
      meaning: 'The role in whose list it stands; empty where the program has no role lists.',
      valueOf: ({ list }) => list?.role.title ?? '',
    },
    {
      name: 'heading',
      meaning: 'The heading of that list, as the source writes it.',
      valueOf: ({ list }) => list?.heading ?? '',
    },
    {
      name: 'line',
      meaning: 'Its line in the source text; empty for a line that the district has added.',
      valueOf: ({ line }) => (line === undefined ? '' : String(line)),
    },
    {
      name: 'themes',
      meaning: 'The editor’s themes; not part of the source.',
      valueOf: (statement) => statement.themes.map(({ themeId }) => titles.get(themeId) ?? themeId).join('; '),
    },
    {
      name: 'notes',
      meaning: 'Editor’s notes on how it reads; not part of the source.',
      valueOf: ({ notes }) => notes.map(({ note }) => note).join('; '),
    },
    { name: 'address', meaning: 'Where it stands in the handbook.', valueOf: (statement) => at.statement(statement) },
  ];
  const empty = [
    ...(families.length === 0 ? ['role', 'heading'] : []),
    themes.length === 0 && 'themes',
    oddities.length === 0 && 'notes',
  ];
  return columns.filter(({ name }) => !empty.includes(name));
}

/** The table of all statements, its head first. */
export function statementsTable(handbook: Tabled & Pick<Handbook, 'statements'>): readonly (readonly string[])[] {
  const columns = columnsOf(handbook);
  return [
    columns.map(({ name }) => name),
    ...handbook.statements.map((statement) => columns.map(({ valueOf }) => valueOf(statement))),
  ];
}
