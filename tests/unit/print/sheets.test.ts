import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/check/read-content.ts';
import { assembleHandbook } from '../../../src/domain/assemble-handbook.ts';
import type { PaperSettings } from '../../../src/domain/draft.ts';
import type { Handbook } from '../../../src/domain/handbook.ts';
import { sheetNames } from '../../../src/domain/sheet-names.ts';
import { sheetsOf } from '../../../src/print/sheets/index.ts';
import { draft } from '../../builders.ts';
import { testHandbook, wordsFolder } from '../../test-words.ts';

const whole = testHandbook;
const small = () => assembleHandbook(draft());
const having = (handbook: Handbook, paper: Partial<PaperSettings>): Handbook => ({
  ...handbook,
  paper: { ...handbook.paper, ...paper },
});
const paths = (handbook: Handbook) => sheetsOf(handbook).map(({ path }) => path);

describe('the sheets of the handbook', () => {
  const sheets = () => sheetsOf(whole());
  const agreements = ['head-mor', 'mor-instructor', 'mentor-instructor-round'].map((id) => `agreements/${id}`);
  const together = [
    ...['head-mentor', 'head-instructor', 'head-board', 'mentor-instructor', 'mentor-board', 'instructor-board'],
  ].map((id) => `together/${id}`);

  test.each([
    ['the words for tests', readContent(wordsFolder).draft, whole],
    ['a handbook of one chart and one description', draft(), small],
  ])('are those that the gate knows by name: %s', (_, words, handbook) => {
    expect(sheetNames(words).toSorted()).toEqual(paths(handbook()).toSorted());
  });

  test('are 18 of one page and the cycle, the agreements and agendas of at most two, and the book and the path as long as they are', () => {
    const of = (most: number | undefined) =>
      sheets()
        .filter(({ mostPages }) => mostPages === most)
        .map(({ path }) => path);
    const ofYears = of(1).filter((path) => path.startsWith('changes/'));
    expect(of(1)).toHaveLength(19 + ofYears.length);
    expect(of(1)[18]).toBe('cycle');
    expect(of(2)).toEqual([...agreements, ...together]);
    expect(of(undefined)).toEqual(['handbook', 'onboarding']);
  });

  test('are one for each program, one and a booklet for each role that has lists, the matrix in two sizes, the book, those to learn by, and what a year changed for each role', () => {
    expect(paths(whole())).toEqual([
      ...whole().programs.map(({ id }) => `programs/${id}`),
      ...['roles', 'pocket'].flatMap((kind) => ['head', 'mentor', 'instructor', 'board'].map((id) => `${kind}/${id}`)),
      ...['matrix', 'matrix-poster', 'handbook', 'onboarding', 'cycle'],
      ...agreements,
      ...together,
      ...['2024-25/head', '2024-25/mentor', '2024-25/instructor', '2024-25/board'].map((one) => `changes/${one}`),
      ...['2023-24/head', '2023-24/mentor', '2023-24/board'].map((one) => `changes/${one}`),
    ]);
    expect(paths(small())).toEqual([
      ...['programs/support', 'programs/cohort', 'roles/principal', 'roles/coach', 'roles/teacher'],
      ...['pocket/principal', 'pocket/coach', 'pocket/teacher'],
      ...['matrix', 'matrix-poster', 'handbook', 'together/principal-coach'],
    ]);
  });

  test('have each a name of its own in the list, and the page of the site that shows the same', () => {
    const titles = sheets().map(({ title, label }) => label ?? title);
    expect(new Set(titles).size).toBe(titles.length);
    const pages = new Map(sheets().map(({ path, page }) => [path, page]));
    expect(pages.get('programs/records-guide')).toBe('/programs/records-guide/');
    expect(pages.get('roles/instructor')).toBe('/roles/instructor/');
    expect(pages.get('matrix')).toBe('/matrix/');
    expect(pages.get('handbook')).toBe('/');
  });

  test('name the lines of the source that they hold, or say that the district has added the program', () => {
    const source = (handbook: Handbook, path: string) =>
      sheetsOf(handbook).find((one) => one.path === path)?.words['source'];
    const lines = whole().source.text.split('\n');
    const [first, last] = ['MOR Scheme Duties', '- Issues a strategy/advice on keeping mentoring discretion.'].map(
      (begin) => lines.findIndex((line) => line.startsWith(begin)) + 1,
    );
    expect(source(whole(), 'programs/mor-scheme')).toContain(`“Mentoring Ways”, lines ${first} to ${last}.`);
    expect(source(whole(), 'programs/mor-scheme')).toContain('The summary, the themes and the notes are not part');
    expect([first, last]).toEqual([9, 30]);
    const added = (day: string, editors: string) =>
      `This program was added by the district on ${day}; the source does not have it. ${editors} the editor’s.`;
    expect(source(whole(), 'programs/reading-circle')).toBe(
      added('February 3, 2025', 'The summary and the themes are'),
    );
    expect(source(small(), 'programs/support')).toBe(added('January 1, 2025', 'The summary is'));
  });
});

describe('the settings of paper', () => {
  test('may say that there are no sheets', () => {
    expect(sheetsOf(having(whole(), { sheets: false }))).toEqual([]);
  });

  test('may let a sheet take more than one page, and no other', () => {
    const longer = sheetsOf(having(whole(), { longer: ['roles/mentor', 'matrix'] }));
    expect(longer.filter(({ mostPages }) => mostPages === undefined).map(({ path }) => path)).toEqual([
      ...['roles/mentor', 'matrix', 'handbook', 'onboarding'],
    ]);
    expect(longer).toHaveLength(sheetsOf(whole()).length);
  });

  test('are refused where they name a sheet that there is not, with the names of those that there are', () => {
    expect(() => sheetsOf(having(small(), { longer: ['matrix', 'roles/coahc'] }))).toThrow(
      'handbook.yaml, under paper, longer: there is no sheet roles/coahc. There are programs/support, programs/cohort, ' +
        'roles/principal, roles/coach, roles/teacher, pocket/principal, pocket/coach, pocket/teacher, matrix, matrix-poster, handbook, ' +
        'together/principal-coach.',
    );
  });
});
