import { addedAmong } from '../../domain/added.ts';
import { byAlphabet } from '../../domain/glossary.ts';
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
    words: bookWords(handbook),
  },
];

function bookWords(handbook: Handbook) {
  const { programs, roles, families, statements, themes, questions, oddities, glossary, source } = handbook;
  return {
    source: {
      title: source.title,
      lines: source.text.split('\n').length,
    },
    added: addedAmong(statements),
    counts: { statements: statements.length, programs: programs.length },
    families: families.map(({ code, title }) => ({ code, title })),
    programs: programs.map((program) => programWords(handbook, onePager(handbook, program))),
    roles: roles.map((role) => roleWords(handbook, role)),
    matrix: matrixWords(handbook),
    themes: themes.filter(({ statements }) => statements.length > 0).map(themeWords),
    glossary: byAlphabet(glossary).map(({ term, meaning, sources, standing, caution = '', statements }) => ({
      term,
      meaning,
      standing,
      caution,
      sources: sources.map(({ label }) => label),
      statements: statements.map(({ id }) => id),
    })),
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
