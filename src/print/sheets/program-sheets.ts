import type { Handbook } from '../../domain/handbook.ts';
import { andList } from '../../domain/and-list.ts';
import { onePager, type OnePager } from '../../domain/one-pager.ts';
import { isChart } from '../../domain/program.ts';
import { makeUrls } from '../../urls.ts';
import { paperLines, type MakeSheets } from '../sheet.ts';

const below = makeUrls('/');

/** A page for each program: what it is, its statements, its themes and its notes. */
export const programSheets: MakeSheets = (handbook) =>
  handbook.programs.map((program) => ({
    path: `programs/${program.id}`,
    title: program.title,
    kind: 'program',
    template: 'program',
    page: below.program(program.id),
    mostPages: 1,
    words: programWords(handbook, onePager(handbook, program)),
  }));

/** A program as templates want it. */
export function programWords({ source }: Pick<Handbook, 'source'>, { program, themes, notes }: OnePager) {
  const lists = isChart(program)
    ? program.lists.map(({ role, heading, statements }) => ({
        role: role.code,
        heading,
        statements: paperLines(statements, notes),
      }))
    : [{ statements: paperLines(program.statements, notes) }];
  const added = ['The summary', themes.length > 0 && 'the themes', notes.notes.length > 0 && 'the notes'];
  const lines = [program.line, ...program.statements.map(({ line }) => line)].filter((line) => line !== undefined);
  const where =
    lines.length === 0
      ? 'This program was added by the district.'
      : `Statements with an id are the source, word for word: “${source.title}”, lines ${lines[0]} to ${lines.at(-1)}.`;
  return {
    kind: isChart(program) ? 'Responsibility chart' : 'Program description',
    title: program.title,
    summary: program.summary,
    lists,
    themes: themes.map(({ title }) => title),
    notes: notes.notes.map(({ note }) => note),
    source: `${where} ${andList(added)} ${added.filter(Boolean).length > 1 ? 'are' : 'is'} not part of it.`,
  };
}
