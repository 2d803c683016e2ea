/** All statements as the rows of a sheet, with their themes, names and notes; and what somebody has changed in it. */
import { placedStatements } from '../domain/draft-statements.ts';
import type { Basis, Draft, DraftStatement } from '../domain/draft.ts';
import type { LineOf } from '../domain/suggestion.ts';
import { flowed, type Files } from './new-files.ts';
import { written, yamlText } from './yaml-text.ts';

const heads = ['Id', 'Program', 'List', 'Statement', 'Themes', 'Names', 'Notes'] as const;

/** The columns that may change: their field, what a cell says, and what the field has instead. */
const columns = {
  Themes: { field: 'themes', keys: ['theme', 'evidence'], say: ofThemes },
  Names: { field: 'names', keys: ['role', 'as'], say: ofNames },
  Notes: { field: 'notes', keys: [], say: ({ notes }: DraftStatement) => [...notes] },
} as const;

/** What is wrong in a row of the sheet, from 1. */
export interface WrongRow {
  readonly row: number;
  readonly what: string;
  readonly fix: string;
}

export function sheetOf(draft: Pick<Draft, 'programs'>): string[][] {
  const rows = placedStatements(draft).map(({ statement, program, list }) => [
    statement.id,
    program.words.title,
    list?.heading ?? '',
    statement.text,
    ...Object.values(columns).map(({ say }) => say(statement).join('\n')),
  ]);
  return [[...heads], ...rows];
}

/** The files that change, where nothing is wrong. */
export function readSheet(
  rows: readonly (readonly string[])[],
  draft: Draft,
  read: (file: string) => string,
  lineOf: LineOf,
) {
  const wrong: WrongRow[] = [];
  const [first = [], ...below] = rows;
  const at = new Map(
    heads.map((head) => [head, first.findIndex((one) => one.trim().toLowerCase() === head.toLowerCase())]),
  );
  const placed = new Map(placedStatements(draft).map((one) => [one.statement.id, one]));
  const [seen, texts] = [new Map<string, number>(), new Map<string, ReturnType<typeof yamlText>>()];
  below.forEach((cells, i) => {
    const row = i + 2;
    const cell = (head: (typeof heads)[number]) => (cells[at.get(head) ?? -1] ?? '').trim();
    const [id, text] = [cell('Id'), cell('Statement')];
    const one = placed.get(id);
    const say = (what: string, fix: string): void => void wrong.push({ row, what, fix });
    if (cells.every((value) => value.trim() === '')) return undefined;
    if (one === undefined)
      return say(
        `There is no statement "${id}".`,
        'Put its own id back; a new statement is written into the file of its program.',
      );
    const before = seen.get(id);
    if (before !== undefined) return say(`${id} stands in row ${before} already.`, 'Take one of the two rows away.');
    seen.set(id, row);
    const { file } = one.at;
    const where = `${file}:${lineOf(one.at)}`;
    if (at.get('Statement') !== -1 && text !== one.statement.text)
      return say(
        `The sentence of ${id} is another one: "${text}".`,
        `Put back "${one.statement.text}". A sentence is changed in ${where} and in the source text.`,
      );
    for (const [head, { field, keys, say: said }] of Object.entries(columns)) {
      if (at.get(head as 'Themes') === -1) continue;
      const lines = cell(head as 'Themes')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
      if (lines.join('\n') === said(one.statement).join('\n')) continue;
      const parts = lines.map((line) => /^([^:]+):\s*(.+?)\s*(\(inferred\))?$/.exec(line));
      if (keys.length > 0 && parts.includes(null)) {
        say(
          `"${lines[parts.indexOf(null)] ?? ''}" in "${head}" of ${id} lacks the words that say it.`,
          `Write each on a line of its own, as "${head === 'Themes' ? 'time' : 'teacher'}: words of the statement".`,
        );
        continue;
      }
      const yaml = texts.get(file) ?? yamlText(read(file));
      texts.set(file, yaml);
      yaml.field(
        [...one.at.path, field],
        keys.length === 0
          ? `[${lines.map(flowed).join(', ')}]`
          : parts.map((part) => marked(keys, part ?? [])).join(''),
        lines.length === 0,
      );
    }
  });
  const missing = [...placed.keys()].filter((id) => !seen.has(id) && !below.some((cells) => cells.includes(id)));
  if (at.get('Id') === -1)
    wrong.splice(0, Infinity, {
      row: 1,
      what: 'No column is headed "Id".',
      fix: 'Begin with a sheet that npm run sheet -- --write has made.',
    });
  else if (missing.length > 0)
    wrong.push({
      row: rows.length,
      what: `The sheet has no row for ${missing.join(', ')}.`,
      fix: 'Put it back; a statement is taken away in the file of its program.',
    });
  return { wrong, files: new Map([...texts].map(([file, yaml]) => [file, yaml.toString()])) as Files };
}

function marked(
  [key, words]: readonly [string, string] | readonly [],
  [, id = '', said = '', inferred]: readonly (string | undefined)[],
): string {
  return `- ${key ?? ''}: ${written(id.trim())}\n  ${words ?? ''}: ${written(said)}\n${inferred === undefined ? '' : '  basis: inferred\n'}`;
}

function ofThemes({ themes }: DraftStatement): string[] {
  return themes.map(({ theme, evidence, basis }) => line(theme, evidence, basis));
}

function ofNames({ names }: DraftStatement): string[] {
  return names.map(({ role, as, basis }) => line(role, as, basis));
}

function line(id: string, words: string, basis: Basis): string {
  return `${id}: ${words}${basis === 'inferred' ? ' (inferred)' : ''}`;
}
