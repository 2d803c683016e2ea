import { addedAmong } from '../../domain/added.ts';
import { answerText } from '../../domain/answer-text.ts';
import { counted } from '../../domain/counted.ts';
import type { TextBlock, TextRun } from '../../domain/text-block.ts';
import { makeUrls } from '../../urls.ts';
import { byAlphabet } from '../../domain/glossary.ts';
import type { Handbook, Theme } from '../../domain/handbook.ts';
import { andList } from '../../domain/and-list.ts';
import { isChart } from '../../domain/program.ts';
import { onePager } from '../../domain/one-pager.ts';
import { answeredBy, isAnswered, type Question } from '../../domain/question.ts';
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
    source: { title: source.title, lines: source.text.split('\n').length },
    added: addedAmong(statements),
    counts: `${counted(statements.length, 'statement')} on ${counted(programs.length, handbook.labels.program)}`,
    families: families.map(({ code, title }) => ({ code, title })),
    programs: programs.map((program) => programWords(handbook, onePager(handbook, program))),
    roles: roles.map((role) => roleWords(handbook, role)),
    pages: handbook.pages.map(({ title, summary, text }) => ({
      title,
      summary,
      text: onPaper(text, handbook.paper.address),
    })),
    ...(programs.some(isChart) && { matrix: matrixWords(handbook) }),
    editors: andList(['summaries', themes.length > 0 && 'themes', oddities.length > 0 && 'notes']),
    themes: themes.filter(({ statements }) => statements.length > 0).map(themeWords),
    glossary: byAlphabet(glossary).map(({ term, meaning, sources, standing, caution = '', statements }) => ({
      term,
      meaning,
      standing,
      caution,
      sources: sources.map(({ label, url, read }) => `${label} (${url}, read ${read.inWords})`),
      statements: statements.map(({ id }) => id),
    })),
    questions: questions.filter((one) => !isAnswered(one)).map(questionWords),
    answered: questions.filter(isAnswered).map(questionWords),
    oddities: oddities.map(({ lines, wording, oddity, note = '' }) => ({ lines, wording, oddity, note })),
  };
}

function themeWords({ title, statements }: Theme) {
  return { title, statements: statements.map(({ id }) => id) };
}

function questionWords({ question, nearest, blank }: Question) {
  return {
    question,
    nearest: nearest.map(({ statement, remark = '' }) => ({ id: statement.id, remark })),
    blank: blank.label,
    answer: answerText(blank.answer),
    by: answeredBy(blank),
  };
}

/** A text whose links lead somewhere from paper too: a page of the handbook only where it is published. */
function onPaper(text: readonly TextBlock[], address: string): readonly TextBlock[] {
  const led = ({ href, ...run }: TextRun): TextRun => {
    if (href === undefined || /^[a-z]+:/.test(href)) return { ...run, ...(href !== undefined && { href }) };
    return address === '' || !href.startsWith('/') ? run : { ...run, href: makeUrls(address).home + href.slice(1) };
  };
  return text.map((block) =>
    block.kind === 'list'
      ? { ...block, entries: block.entries.map((entry) => onPaper(entry, address)) }
      : { ...block, runs: block.runs.map(led) },
  );
}
