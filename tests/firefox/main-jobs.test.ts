import type { Page } from 'puppeteer-core';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { statementById } from '../../src/domain/handbook.ts';
import { readText } from '../print/read-pdf.ts';
import { siteFolder, testHandbook } from '../test-words.ts';
import { firefox, openFirefox, words, type InFirefox } from './firefox.ts';

const handbook = testHandbook();

test('Firefox is on this machine, where it has to be', () => {
  if (process.env['REQUIRE_FIREFOX'] !== undefined) expect(firefox).toBeDefined();
});

describe.skipIf(firefox === undefined)('in Firefox, where a machine has it', () => {
  let site: InFirefox;
  let page: Page;
  beforeAll(async () => {
    site = await openFirefox();
  });
  afterEach(() => page.close());
  afterAll(() => site.close());

  const said = (of: Page, what: RegExp, selector = '[role="status"]') =>
    expect.poll(() => words(of, selector), { timeout: 10_000 }).toMatch(what);

  test('a search answers as one types, and its first hit leads to its line', async () => {
    page = await site.open('/search/');
    await page.type('search-page input[type="search"]', 'working pacts');
    await expect
      .poll(() => page.$$eval('search-page .found ol .id', (ids) => ids.map((id) => id.textContent)))
      .toContain('MS-M-1');
    await page.click('search-page .found ol a[href$="#MS-M-1"]');
    await expect.poll(() => page.url()).toMatch(/\/programs\/mor-scheme\/#MS-M-1$/);
  });

  test('the search dialog opens by a key, where one is, and gives the focus back', async () => {
    page = await site.open('/programs/studio-partner/');
    await page.evaluate(() => scrollTo(0, 400));
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open] input[type="search"]');
    await page.keyboard.type('targets');
    await expect.poll(() => page.$$eval('dialog[open] .id', (ids) => ids.length)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog:not([open])', { hidden: true });
    expect(await page.evaluate(() => Math.round(scrollY))).toBe(400);
  });

  test('a role that is taken is kept, on every page', async () => {
    page = await site.open('/roles/head/');
    await page.locator('::-p-text(This is my role)').click();
    await said(page, /Your role: Head/, 'my-role');
    await page.goto(new URL('/matrix/', site.server.address).href);
    await said(page, /Your role: Head/, 'my-role');
  });

  test('a copied line is its sentence, its id and its address', async () => {
    page = await site.open('/programs/studio-partner/');
    const id = 'SP-M-4';
    await page.locator(`::-p-aria([name="Copy ${id} with its address"])`).click();
    await said(page, new RegExp(`Copied ${id}`), '#said');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(statementById(handbook, id).text);
    expect(copied).toContain(`/programs/studio-partner/#${id}`);
  });

  test('what is written in an agreement is there after a look elsewhere', async () => {
    page = await site.open('/agreements/mentor-instructor-round/');
    await page.type('kept-form textarea, kept-form input[type="text"]', 'Ana and Ben');
    await page.waitForSelector('kept-form:defined');
    await page.goto(new URL('/glossary/', site.server.address).href);
    await page.evaluate(() => history.back());
    await expect.poll(() => page.evaluate(() => location.pathname).catch(String)).toMatch(/^\/agreements\//);
    await expect
      .poll(() =>
        page.$eval('kept-form textarea, kept-form input[type="text"]', (one) => (one as HTMLInputElement).value),
      )
      .toBe('Ana and Ben');
  });

  test('the one file opens from a folder, searches, and leads to a line', async () => {
    const complaints: string[] = [];
    page = await site.browser.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${pathToFileURL(resolve(siteFolder, 'handbook.html')).href}#/search/`);
    await page.type('search-page input[type="search"]', 'working pacts');
    await page.waitForSelector('search-page .found ol a[href="#MS-M-1"]');
    await page.click('search-page .found ol a[href="#MS-M-1"]');
    await expect.poll(() => words(page, 'article.shown h1')).toBe('MOR Scheme Duties');
    expect(complaints).toEqual([]);
  });

  test('a page that was kept opens without a network', async () => {
    page = await site.open('/');
    await expect
      .poll(
        () =>
          page.evaluate(async () => (await caches.keys()).length > 0 && navigator.serviceWorker.controller !== null),
        {
          timeout: 20_000,
        },
      )
      .toBe(true);
    site.server.close();
    await page.goto(new URL('/programs/records-guide/', site.server.address).href);
    expect(await words(page, 'h1')).toContain('Records Guide');
    await site.close();
    site = await openFirefox();
    page = await site.open('/');
  });

  test.each([
    '/',
    '/matrix/',
    '/cycle/',
    '/programs/studio-partner/',
    '/roles/mentor/',
    '/agreements/mentor-instructor-round/',
    '/questions/',
    '/onboarding/',
  ])('%s prints without an empty page', async (address) => {
    page = await site.open(address);
    const { pieces, sizes } = await readText(await page.pdf());
    const perPage = sizes.map((_, i) =>
      pieces
        .filter((piece) => piece.page === i + 1)
        .map(({ letters }) => letters)
        .join(''),
    );
    for (const letters of perPage) expect(letters.length).toBeGreaterThan(200);
  });
});
