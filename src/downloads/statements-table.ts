import type { Handbook } from '../domain/handbook.ts';
import type { Statement } from '../domain/statement.ts';
import { atOf } from './changes.ts';

/** A column of the table of statements: its name, what it means, and what a statement has in it. */
export type Column = ReturnType<typeof columnsOf>[number];

/** What of a handbook its columns depend on. */
type Tabled = Pick<Handbook, 'families' | 'themes' | 'oddities' | 'paper'>;

/** The columns of the download, in their order. Several values in a cell are parted by "; ". */
export function columnsOf({ families, themes, oddities, paper }: Tabled) {
  const titles = new Map(themes.map(({ id, title }) => [id, title]));
  const column = (name: string, meaning: string, valueOf: (of: Statement) => string) => ({ name, meaning, valueOf });
  const inList = 'The role in whose list it stands; empty where the program has no role lists.';
  const inSource = 'Its line in the source text; empty for a line that the district has added.';
  return [
    column('id', 'The statement’s id, for good.', ({ id }) => id),
    column('text', 'The statement, word for word.', ({ text }) => text),
    column('program', 'The program that it belongs to.', ({ program }) => program.title),
    families.length > 0 && column('role', inList, ({ list }) => list?.role.title ?? ''),
    families.length > 0 &&
      column('heading', 'The heading of that list, as the source writes it.', ({ list }) => list?.heading ?? ''),
    column('line', inSource, ({ line }) => String(line ?? '')),
    themes.length > 0 &&
      column('themes', 'The editor’s themes; not part of the source.', (statement) =>
        statement.themes.map(({ themeId }) => titles.get(themeId) ?? themeId).join('; '),
      ),
    oddities.length > 0 &&
      column('notes', 'Editor’s notes on how it reads; not part of the source.', ({ notes }) =>
        notes.map(({ note }) => note).join('; '),
      ),
    column('address', 'Where it stands in the handbook.', atOf({ paper }).statement),
  ].filter((one) => one !== false);
}

/** The table of all statements, its head first. */
export function statementsTable(handbook: Tabled & Pick<Handbook, 'statements'>): readonly (readonly string[])[] {
  const columns = columnsOf(handbook);
  return [
    columns.map(({ name }) => name),
    ...handbook.statements.map((statement) => columns.map(({ valueOf }) => valueOf(statement))),
  ];
}
