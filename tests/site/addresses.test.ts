import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { urls } from '../../src/urls.ts';
import { letters, only, pages, reads, testHandbook, siteFolder, type Page } from './pages.ts';

const { programs, roles, themes } = testHandbook();
const everyPage = [...pages.values()];
const site = 'https://handbook.example';

/** Addresses that have been promised: what somebody has copied or printed must go on leading there. */
const promised = [
  ...['/', '/programs/', '/roles/', '/matrix/', '/themes/', '/questions/', '/search/', '/source/', '/404.html'],
  ...['tosa-program', 'classroom-supporter', 'data-coach', 'instructional-specialist'].map((id) => `/programs/${id}/`),
  ...['induction-mentoring', 'professional-support', 'district-cohort'].map((id) => `/programs/${id}/`),
  ...['principal', 'coach', 'teacher', 'district'].map((id) => `/roles/${id}/`),
  ...['induction-mentor', 'psp-coach', 'credential-candidate'].map((id) => `/roles/${id}/`),
  ...[
    '/print/',
    '/cycle/',
    '/onboarding/',
    '/agreements/',
    '/glossary/',
    '/compare/',
    '/which-coaching/',
    '/accessibility/',
  ],
  ...['principal-tosa', 'tosa-teacher', 'coach-teacher-cycle'].map((id) => `/agreements/${id}/`),
];

/** The same for paper: somebody has sent the link of a sheet. */
const promisedSheets = [
  ...['tosa-program', 'classroom-supporter', 'data-coach', 'instructional-specialist'].map((id) => `programs/${id}`),
  ...['induction-mentoring', 'professional-support', 'district-cohort'].map((id) => `programs/${id}`),
  ...['principal', 'coach', 'teacher', 'district'].map((id) => `roles/${id}`),
  ...['matrix', 'handbook', 'onboarding', 'cycle'],
  ...['principal-tosa', 'tosa-teacher', 'coach-teacher-cycle'].map((id) => `agreements/${id}`),
];

/** Where an address of a page leads, on the site; undefined where it leads off it. */
function within(page: Page, href: string): URL | undefined {
  const url = new URL(href, `${site}${page.address}`);
  return url.origin === site ? url : undefined;
}

/** What is wrong with a link, or undefined where it leads somewhere. */
function deadEnd(page: Page, href: string): string | undefined {
  const url = within(page, href);
  if (url === undefined) return undefined;
  const there = pages.get(url.pathname);
  if (there === undefined) return existsSync(join(siteFolder, url.pathname)) ? undefined : `no page at ${href}`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor !== '' && there.document.querySelector(`[id="${anchor}"]`) === null) return `no place ${href}`;
  return undefined;
}

describe('addresses', () => {
  test.each(promised)('%s has a page', (address) => {
    expect([...pages.keys()]).toContain(address);
  });

  test.each(promisedSheets)('/pdf/%s.pdf has a sheet, and beside it a picture', (path) => {
    expect(existsSync(join(siteFolder, urls.sheet(path)))).toBe(true);
    expect(existsSync(join(siteFolder, urls.sheetPicture(path)))).toBe(true);
  });

  test('every program, role and theme has a page, and there is no page for one that is gone', () => {
    const has = (folder: string) => [...pages.keys()].filter((address) => address.startsWith(folder)).sort();
    expect(has(urls.programs)).toEqual([urls.programs, ...programs.map(({ id }) => urls.program(id))].sort());
    expect(has(urls.roles)).toEqual([urls.roles, ...roles.map(({ id }) => urls.role(id))].sort());
    expect(has(urls.themes)).toEqual([urls.themes, ...themes.map(({ id }) => urls.theme(id))].sort());
  });
});

describe.each(everyPage.map((page) => ({ address: page.address, page })))('$address', ({ page }) => {
  const { document } = page;

  test('every link and every citation leads to a page and a place that exist', () => {
    const hrefs = document
      .querySelectorAll('[href], [src], [cite]')
      .flatMap((one) => [one.getAttribute('href'), one.getAttribute('src'), one.getAttribute('cite')])
      .filter((href) => href !== undefined);
    expect(hrefs.length).toBeGreaterThan(0);
    expect(hrefs.flatMap((href) => deadEnd(page, href) ?? [])).toEqual([]);
  });

  test('no id stands twice, so that every address means one place', () => {
    const ids = document.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('says what it is: a language, a title, a description, one main heading', () => {
    expect(only(document, 'html').getAttribute('lang')).toBe('en');
    expect(letters(only(document, 'head title'))).not.toBe('');
    expect(only(document, 'meta[name="description"]').getAttribute('content')).toMatch(/\w.{20,}/);
    expect(reads(only(document, 'h1'))).not.toBe('');
  });

  test('its headings step down one level at a time', () => {
    const levels = document.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
    // What stands beside the text, such as "On this page", may come before the main heading; it begins at 2.
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1);
    expect(skips).toEqual([]);
  });
});

test('no two pages have the same title', () => {
  const titles = everyPage.map(({ document }) => letters(only(document, 'head title')));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
