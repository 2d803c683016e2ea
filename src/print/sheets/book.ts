import { addedAmong } from '../../domain/added.ts';
import { answerText } from '../../domain/answer-text.ts';
import { counted } from '../../domain/counted.ts';
import type { TextBlock, TextRun } from '../../domain/text-block.ts';
import { makeUrls } from '../../urls.ts';
import { byAlphabet, sourcesOf } from '../../domain/glossary.ts';
import type { Choice } from '../../domain/choosing.ts';
import type { Handbook } from '../../domain/handbook.ts';
import { andList } from '../../domain/and-list.ts';
import { isChart } from '../../domain/program.ts';
import { answeredBy, isAnswered, type Question } from '../../domain/question.ts';
import { sourceLines } from '../../domain/source-text.ts';
import type { MakeSheets, Sheet } from '../sheet.ts';
import { agreementSheets } from './agreement-sheets.ts';
import { cycleSheet } from './cycle-sheet.ts';
import { mapWords, matrixWords } from './matrix-sheet.ts';
import { onboardingSheet } from './onboarding-sheet.ts';
import { programSheets } from './program-sheets.ts';
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
  const { programs, roles, statements, themes, questions, oddities, glossary, source } = handbook;
  const [cycle, onboarding] = [cycleSheet, onboardingSheet].map((make) => make(handbook)[0]);
  const from = sourcesOf(glossary);
  const lines = sourceLines(handbook).map(({ number, text, is }) => ({ number, text, what: is.what }));
  return {
    source: { title: source.title, count: source.text.split('\n').length, lines },
    added: addedAmong(statements),
    counts: `${counted(statements.length, 'statement')} on ${counted(programs.length, handbook.labels.program)}`,
    map: mapWords(handbook),
    programs: programSheets(handbook).map(titled),
    roles: roles.map((role) => roleWords(handbook, role)),
    pages: handbook.pages.map(({ title, summary, text }) => ({
      title,
      summary,
      text: onPaper(text, handbook.paper.address),
    })),
    ...(programs.some(isChart) && { matrix: matrixWords(handbook) }),
    ...(cycle && { cycle: titled(cycle) }),
    ...(onboarding && { onboarding: titled(onboarding) }),
    agreements: agreementSheets(handbook).map(titled),
    choosing: { title: handbook.labels.choosing, choices: handbook.choosing.map(choiceWords) },
    editors: andList(['summaries', themes.length > 0 && 'themes', oddities.length > 0 && 'notes']),
    themes: themes
      .filter(({ statements }) => statements.length > 0)
      .map((theme) => ({
        title: theme.title,
        statements: theme.statements.map(({ id }) => id),
      })),
    glossary: byAlphabet(glossary).map(({ term, meaning, sources, standing, caution = '', statements }) => ({
      term,
      meaning,
      standing,
      caution,
      sources: sources.map(({ label, url }) => ({ label, number: from.findIndex((one) => one.url === url) + 1 })),
      statements: statements.map(({ id }) => id),
    })),
    sources: from.map(({ label, url, read }) => ({ label, url, read: read.inWords })),
    questions: questions.filter((one) => !isAnswered(one)).map(questionWords),
    answered: questions.filter(isAnswered).map(questionWords),
    oddities: oddities
      .toSorted((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0))
      .map(({ lines, wording, oddity, note = '' }) => ({ lines, wording, oddity, note })),
  };
}

/** A sheet as a chapter. */
const titled = ({ title, words }: Sheet) => ({ title, ...words });

function questionWords({ question, nearest, blank }: Pick<Question, 'question' | 'nearest' | 'blank'>) {
  return {
    question,
    nearest: nearest.map(({ statement, remark = '' }) => ({ id: statement.id, remark })),
    blank: blank.label,
    answer: answerText(blank.answer),
    by: answeredBy(blank),
  };
}

function choiceWords({ statements, ask, ...choice }: Choice) {
  return {
    ...questionWords({ ...choice, nearest: statements.map((one) => ({ statement: one, remark: one.text })) }),
    ask,
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
