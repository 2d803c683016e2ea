import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/check/read-content.ts';
import { urls } from '../../src/urls.ts';
import { wordsFolder } from '../test-words.ts';
import { isRetired, letters, only, pageAt, pages, reads, testHandbook, siteFolder, type Page } from './pages.ts';

const { programs, roles, families, themes, agreements, redirects } = testHandbook();
const everyPage = [...pages.values()];
const site = 'https://handbook.example';

/** The pages that every handbook has at the same address, whatever its words. */
const fixed = [
  ...['/', '/programs/', '/roles/', '/matrix/', '/themes/', '/questions/', '/search/', '/source/', '/404.html'],
  ...['/print/', '/cycle/', '/onboarding/', '/agreements/', '/glossary/', '/compare/', '/which-coaching/'],
  '/accessibility/',
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
  if (there === undefined) return isFile(url.pathname) ? undefined : `no page at ${href}`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor !== '' && there.document.querySelector(`[id="${anchor}"]`) === null) return `no place ${href}`;
  return undefined;
}

/** Whether something else than a page is there. Of the folders only that of the index is named by a page. */
function isFile(path: string): boolean {
  return path === '/pagefind/' || (!path.endsWith('/') && existsSync(join(siteFolder, path)));
}

describe('addresses', () => {
  test('all that are promised are there: the pages, and the places on them', () => {
    const { promised } = readContent(wordsFolder).draft.addresses.words;
    expect(promised.length).toBeGreaterThan(150);
    expect(promised.flatMap((address) => deadEnd(pageAt('/'), address) ?? [])).toEqual([]);
  });

  test.each(fixed)('%s has a page', (address) => {
    expect([...pages.keys()]).toContain(address);
  });

  test('every sheet is where somebody may have sent its link to, and beside it a picture', () => {
    const sheets = [
      ...['handbook', 'matrix', 'onboarding', 'cycle'],
      ...programs.map(({ id }) => `programs/${id}`),
      ...families.map(({ id }) => `roles/${id}`),
      ...agreements.map(({ id }) => `agreements/${id}`),
    ];
    expect(sheets).toHaveLength(19);
    const files = sheets.flatMap((path) => [`/pdf/${path}.pdf`, `/pdf/${path}.webp`]);
    expect(files.filter((file) => !existsSync(join(siteFolder, file)))).toEqual([]);
  });

  test('every program, role, theme and agreement has a page, and there is no page for one that is gone', () => {
    const has = (folder: string) =>
      [...pages.keys()].filter((address) => address.startsWith(folder) && !isRetired(address)).sort();
    expect(has(urls.programs)).toEqual([urls.programs, ...programs.map(({ id }) => urls.program(id))].sort());
    expect(has(urls.roles)).toEqual([urls.roles, ...roles.map(({ id }) => urls.role(id))].sort());
    expect(has(urls.themes)).toEqual([urls.themes, ...themes.map(({ id }) => urls.theme(id))].sort());
    const forms = agreements.map(({ id }) => urls.agreement(id));
    expect(has(urls.agreements)).toEqual([urls.agreements, ...forms].sort());
  });
});

describe('what has moved', () => {
  const from = '/programs/bench-guide/';
  const to = '/programs/studio-partner/';

  test('is one page and one place, and both lead to what is there', () => {
    expect(redirects.map((one) => one.from)).toEqual([
      from,
      '/programs/records-guide/#RG-M-9',
      '/programs/studio-partner/#SP-B-9',
    ]);
    expect(redirects.flatMap((one) => deadEnd(pageAt('/'), one.to) ?? [])).toEqual([]);
  });

  test('a page: browsers go on by themselves, readers see where, and no search engine lists it', () => {
    const { document } = pageAt(from);
    expect(only(document, 'meta[http-equiv="refresh"]').getAttribute('content')).toBe(`0; url=${to}`);
    expect(only(document, 'main header a').getAttribute('href')).toBe(to);
    expect(reads(only(document, 'h1'))).toBe('This page has moved');
    expect(only(document, 'meta[name="robots"]').getAttribute('content')).toBe('noindex');
    const leading = everyPage.filter((page) => page.document.querySelector(`a[href="${from}"]`) !== null);
    expect(leading.map(({ address }) => address)).toEqual([]);
  });

  test('a page: servers lead on too', () => {
    const file = (name: string) => readFileSync(join(siteFolder, name), 'utf8');
    expect(file('_redirects')).toBe(`${from} ${to} 301\n`);
    expect(file('nginx.conf')).toContain(`location = ${from} { return 301 ${to}; }`);
  });

  test('a place: on the page where it was, it says where it is now', () => {
    const place = only(pageAt('/programs/records-guide/').document, '[id="RG-M-9"]');
    const links = place.querySelectorAll('a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/programs/records-guide/#RG-M-4', '/changes/2024-25/#RG-M-4']);
    expect(reads(place)).toContain('RG-M-9 has moved');
  });

  test('no page that is withdrawn leads on', () => {
    const { document } = pageAt('/programs/desk-guide/');
    expect(reads(only(document, 'h1'))).toBe('Withdrawn: desk-guide');
    expect(reads(only(document, 'main header'))).toContain('What stood here is withdrawn as of March 1, 2025.');
    expect(reads(only(document, '[id="DG-1"]'))).toContain('DG-1');
    expect(reads(only(document, 'main'))).not.toMatch(/moved|What it said is now/);
  });

  test('a place that is withdrawn says since when, and what holds what it said', () => {
    const place = only(pageAt('/programs/records-guide/').document, '[id="RG-I-9"]');
    expect(reads(place)).toBe(
      'RG-I-9 is withdrawn as of March 1, 2025. What it said is now part of RG-I-4, Reading Circle. Why, and what it said',
    );
    const links = place.querySelectorAll('a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/programs/records-guide/#RG-I-4', '/programs/reading-circle/', '/changes/2024-25/#RG-I-4']);
  });

  test('no other page leads on', () => {
    const moved = everyPage.filter(({ document }) => document.querySelector('meta[http-equiv="refresh"]') !== null);
    expect(moved.map(({ address }) => address)).toEqual([from]);
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

  test('says what it is: a language, a title, a description, one main heading', () => {
    expect(only(document, 'html').getAttribute('lang')).toBe('en-US');
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
