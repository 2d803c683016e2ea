import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { urls } from '../../src/urls.ts';
import { letters, only, pageAt, reads, siteFolder, testHandbook } from './pages.ts';

const { programs, statements } = testHandbook();
const menu = (name: string) => only(pageAt(urls.home).document, `nav[aria-label="${name}"]`);
const links = (name: string) => menu(name).querySelectorAll('a').map(letters);

describe('a reader meets what this district calls things', () => {
  test.each([
    [urls.onboarding, 'First season of a new MOR'],
    [urls.cycle, 'The mentoring round'],
    [urls.agreements, 'Working pacts to fill in'],
    [urls.choosing, 'Which mentoring is for me?'],
  ])('%s is headed “%s”, in its tab too, and the home page leads there by that name', (address, title) => {
    const { document } = pageAt(address);
    expect(letters(only(document, 'h1'))).toBe(title);
    expect(letters(only(document, 'head title'))).toBe(`${title} · Mentoring Handbook`);
    const jobs = only(pageAt(urls.home).document, 'dl.links');
    expect(letters(only(jobs, `a[href="${address}"]`))).toBe(title);
  });

  test('in the menus', () => {
    expect(links('Handbook')).toEqual(['Programs', 'Roles', 'Matrix', 'Round', 'Onboarding', 'Pacts', 'Glossary']);
    expect(links('More of the handbook')).toContain('Which mentoring is for me?');
  });

  test('where all of its programs are counted: on the home page, in what it is found by, and in what models are told', () => {
    const home = pageAt(urls.home).document;
    const told = `${statements.length} statements on ${programs.length} mentoring ways, word for word`;
    expect(reads(only(home, 'main'))).toContain(told);
    expect(only(home, 'meta[name="description"]').getAttribute('content')).toContain(told);
    expect(readFileSync(join(siteFolder, 'llms.txt'), 'utf8')).toMatch(/on \d+ mentoring ways, word for word/);
  });

  test('above the two kinds of program', () => {
    const headings = pageAt(urls.programs).document.querySelectorAll('main h2').map(letters);
    expect(headings).toEqual(['Duties by post', 'Other kinds of mentoring']);
  });

  test('above what programs are compared by', () => {
    for (const table of pageAt(urls.programs).document.querySelectorAll('main table')) {
      const questions = ['Who mentors', 'Whom it is for', 'How many times', 'The way in'];
      expect(table.querySelectorAll('thead th').map(letters)).toEqual(['Program', 'What it is', ...questions]);
    }
  });

  test('in the grid of the cycle, and around it by the title of the district’s own role', () => {
    const { document } = pageAt(urls.cycle);
    expect(only(document, '#walk').getAttribute('aria-label')).toBe('The mentoring round');
    expect(letters(only(document, '#around'))).toBe('Around it: Board');
  });

  test('in the list of what can be printed', () => {
    const sheets = only(pageAt(urls.print).document, 'section[aria-labelledby="learning"]');
    for (const title of ['First season of a new MOR', 'The mentoring round']) expect(reads(sheets)).toContain(title);
  });

  test('and an id of its own, where the search says what an id looks like', () => {
    const field = only(pageAt(urls.search).document, '#page-query');
    expect(field.getAttribute('placeholder')).toBe(`Words, or an id like ${statements[0]?.id}`);
  });

  test('in what language models are told', () => {
    expect(readFileSync(join(siteFolder, 'llms.txt'), 'utf8')).toContain('[The mentoring round](/cycle/)');
  });
});

test('the agreements’ page has the blank for the district’s own form, once', () => {
  const blanks = only(pageAt(urls.agreements).document, 'main').querySelectorAll('.blank');
  expect(blanks.map(reads)).toEqual(['Your district has yet to add: The working pact form']);
});
