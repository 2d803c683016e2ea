import { linesFromTo, whoseWords } from '../../domain/added.ts';
import type { Handbook } from '../../domain/handbook.ts';
import { andList } from '../../domain/and-list.ts';
import { onePager, type OnePager } from '../../domain/one-pager.ts';
import { isChart, type Program } from '../../domain/program.ts';
import { isAnswered, type Question } from '../../domain/question.ts';
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
    largest: 13,
    words: { ...programWords(handbook, onePager(handbook, program)), open: openIn(handbook, program) },
  }));

/** What a description leaves open, as much of it as surely has room. */
function openIn({ questions }: Handbook, program: Program) {
  const isNear = (one: Question) => one.nearest.some(({ statement }) => statement.program.id === program.id);
  const open = isChart(program) ? [] : questions.filter((one) => !isAnswered(one) && isNear(one));
  return open.slice(0, 3).map(({ question, blank }) => [question, blank.label]);
}

/** A program as templates want it. */
function programWords({ source }: Pick<Handbook, 'source'>, { program, themes, notes }: OnePager) {
  const lists = isChart(program)
    ? program.lists.map(({ role, heading, statements }) => ({
        role: role.code,
        heading,
        statements: paperLines(statements, notes),
      }))
    : [{ statements: paperLines(program.statements, notes) }];
  const lines = linesFromTo([program, ...program.statements]);
  const own = ['The summary', themes.length > 0 && 'the themes', notes.notes.length > 0 && 'the notes'];
  const are = own.filter(Boolean).length > 1 ? 'are' : 'is';
  const where =
    lines === undefined
      ? `This program was added by the district${program.added ? ` on ${program.added.inWords}` : ''}; the source does not have it. ${andList(own)} ${are} the editor’s.`
      : `${whoseWords(source, program.statements, `, lines ${lines.first} to ${lines.last}`)} ${andList(own)} ${are} not part of it.`;
  return {
    code: program.code,
    kind: isChart(program) ? 'Responsibility chart' : 'Program description',
    title: program.title,
    summary: program.summary,
    lists,
    themes: themes.map(({ title }) => title),
    notes: notes.notes.map(({ note }) => note),
    source: where,
  };
}
