/** All statements as the rows of a sheet, with their themes, names and notes; and what somebody has changed in it. */
import { placedStatements } from '../domain/draft-statements.ts';
import type { Basis, Draft, DraftStatement } from '../domain/draft.ts';
import type { LineOf } from '../domain/suggestion.ts';
import { flowed, type Files } from './new-files.ts';
import { written, yamlText, type YamlText } from './yaml-text.ts';

const heads = ['Id', 'Program', 'List', 'Statement', 'Themes', 'Names', 'Notes'] as const;
type Head = (typeof heads)[number];

const line = (id: string, words: string, basis: Basis) => `${id}: ${words}${basis === 'inferred' ? ' (inferred)' : ''}`;

/** The columns that may change: what a cell says, a line each, and the keys of what it says in the file. */
const columns = [
  {
    head: 'Themes',
    keys: ['theme', 'evidence'],
    say: ({ themes }: DraftStatement) => themes.map(({ theme, evidence, basis }) => line(theme, evidence, basis)),
  },
  {
    head: 'Names',
    keys: ['role', 'as'],
    say: ({ names }: DraftStatement) => names.map(({ role, as, basis }) => line(role, as, basis)),
  },
  { head: 'Notes', keys: [], say: ({ notes }: DraftStatement) => [...notes] },
] as const;

/** What is wrong in a row of the sheet, from 1. */
export interface WrongRow {
  readonly row: number;
  readonly what: string;
  readonly fix: string;
}

export function sheetOf(draft: Pick<Draft, 'programs'>): string[][] {
  const rows = placedStatements(draft).map(({ statement, program, list }) => {
    const said = columns.map(({ say }) => say(statement).join('\n'));
    return [statement.id, program.words.title, list?.heading ?? '', statement.text, ...said];
  });
  return [[...heads], ...rows];
}

/** The files that change, where nothing is wrong. */
export function readSheet(
  [first = [], ...below]: readonly (readonly string[])[],
  draft: Draft,
  read: (file: string) => string,
  lineOf: LineOf,
): { readonly wrong: readonly WrongRow[]; readonly files: Files } {
  const wrong: WrongRow[] = [];
  const at = (head: Head) => first.findIndex((one) => one.trim().toLowerCase() === head.toLowerCase());
  const placed = new Map(placedStatements(draft).map((one) => [one.statement.id, one]));
  const [rowOf, texts] = [new Map<string, number>(), new Map<string, YamlText>()];
  const tell = (row: number, what: string, fix: string): void => void wrong.push({ row, what, fix });
  const trimmed = below.map((cells) => cells.map((cell) => cell.trim()));
  if (at('Id') === -1)
    tell(1, 'No column is headed "Id".', 'Begin with a sheet that npm run sheet -- --write has made.');
  else for (const [i, cells] of trimmed.entries()) readRow(cells, i + 2);
  const missing = [...placed.keys()].filter((id) => !rowOf.has(id));
  if (wrong.length === 0 && missing.length > 0) {
    const fix = 'Put it back; a statement is taken away in the file of its program.';
    tell(below.length + 1, `The sheet has no row for ${missing.join(', ')}.`, fix);
  }
  return { wrong, files: new Map([...texts].map(([file, yaml]) => [file, yaml.toString()])) };

  function readRow(cells: readonly string[], row: number): void {
    if (cells.every((cell) => cell === '')) return;
    const [id = '', text] = [cells[at('Id')], cells[at('Statement')]];
    const [one, before] = [placed.get(id), rowOf.get(id)];
    rowOf.set(id, row);
    const itsOwn = 'Put its own id back; a new one is written into its program’s file.';
    if (one === undefined) return tell(row, `There is no statement "${id}".`, itsOwn);
    if (before !== undefined)
      return tell(row, `${id} stands in row ${before} already.`, 'Take one of the two rows away.');
    const { statement, at: place } = one;
    if (text !== undefined && text !== statement.text) {
      const where = `A sentence is changed in ${place.file}:${lineOf(place)} and in the source text.`;
      return tell(row, `The sentence of ${id} is another one: "${text}".`, `Put back "${statement.text}". ${where}`);
    }
    const changed = new Map<string, string | undefined>();
    for (const { head, keys, say } of columns) {
      const cell = cells[at(head)];
      const lines = cell?.split('\n').flatMap((said) => said.trim() || []) ?? [];
      if (cell === undefined || lines.join('\n') === say(statement).join('\n')) continue;
      const parts = lines.map((said) => /^([^:]+):\s*(.+?)\s*(\(inferred\))?$/.exec(said) ?? [said]);
      const [bad] = parts.find((part) => keys.length > 0 && part.length === 1) ?? [];
      const what = `"${bad}" in "${head}" of ${id} lacks the words that say it.`;
      if (bad !== undefined) return tell(row, what, `Write "${bad}: words of the statement".`);
      const [key, words] = keys;
      const entries = parts.map(([, name = '', said = '', inferred]) => {
        const basis = inferred === undefined ? '' : '\n  basis: inferred';
        return `- ${key ?? ''}: ${written(name.trim())}\n  ${words ?? ''}: ${written(said)}${basis}`;
      });
      const value = keys.length === 0 ? `[${lines.map(flowed).join(', ')}]` : entries.join('\n');
      changed.set(head.toLowerCase(), lines.length === 0 ? undefined : value);
    }
    if (changed.size === 0) return;
    const yaml = texts.get(place.file) ?? yamlText(read(place.file));
    texts.set(place.file, yaml);
    yaml.fields(place.path, changed);
  }
}
