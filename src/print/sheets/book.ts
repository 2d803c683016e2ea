import type { Handbook, Theme } from '../../domain/handbook.ts';
import { onePager } from '../../domain/one-pager.ts';
import type { MakeSheets } from '../sheet.ts';
import { matrixWords } from './matrix-sheet.ts';
import { programWords } from './program-sheets.ts';
import { roleWords } from './role-sheets.ts';

/** The whole handbook as one book, with contents, bookmarks and page numbers. */
export const book: MakeSheets = (handbook) => [
  {
    path: 'handbook',
    title: handbook.title,
    label: 'The handbook as a book',
    kind: 'whole',
    template: 'handbook',
    page: '/',
    onePage: false,
    words: bookWords(handbook),
  },
];

function bookWords(handbook: Handbook) {
  const { programs, roles, families, statements, themes, questions, oddities, source } = handbook;
  return {
    source: {
      title: source.title,
      lines: source.text.split('\n').length,
    },
    counts: { statements: statements.length, programs: programs.length },
    families: families.map(({ code, title }) => ({ code, title })),
    programs: programs.map((program) => programWords(handbook, onePager(handbook, program))),
    roles: roles.map((role) => roleWords(handbook, role)),
    matrix: matrixWords(handbook),
    themes: themes.filter(({ statements }) => statements.length > 0).map(themeWords),
    questions: questions.map(({ question, nearest, blank }) => ({
      question,
      nearest: nearest.map(({ statement, remark = '' }) => ({ id: statement.id, remark })),
      blank: blank.label,
      answer: blank.answer,
    })),
    oddities: oddities.map(({ lines, wording, oddity, note = '' }) => ({ lines, wording, oddity, note })),
  };
}

function themeWords({ title, statements }: Theme) {
  return { title, statements: statements.map(({ id }) => id) };
}
