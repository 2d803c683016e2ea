import { PDFDocument } from '@cantoo/pdf-lib';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { printSheet } from '../../src/print/print-sheet.ts';
import { sheetsOf } from '../../src/print/sheets/index.ts';
import { urls } from '../../src/urls.ts';
import { letters, only, pageAt, pages, reads, testHandbook, siteFolder } from './pages.ts';

const handbook = testHandbook();
const { programs, families, roles } = handbook;
const sheets = sheetsOf(handbook);
/** In kB: what is printed on several pages or holds every list, and a booklet of eight pages, may weigh more than a sheet for one program or role. */
const limits = new Map([
  ['handbook', 300],
  ['matrix', 32],
  ['matrix-poster', 36],
  ['onboarding', 32],
]);
const file = (address: string) => readFileSync(join(siteFolder, address));
const main = (address: string) => only(pageAt(address).document, 'main');

describe.each(sheets.map((sheet) => ({ path: sheet.path, sheet })))('$path', ({ path, sheet }) => {
  const bytes = file(urls.sheet(path));

  const limit = limits.get(path) ?? (/^(pocket|together)\//.test(path) ? 30 : 25);
  test(`weighs ${limit} kB at most`, () => {
    expect(bytes.length).toBeLessThanOrEqual(limit * 1000);
  });

  test('is on the list of what can be printed, with its true number of pages and its true size', async () => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const count = pdf.getPageCount();
    const item = main(urls.print)
      .querySelectorAll('li')
      .filter((one) => one.querySelector(`a[href="${urls.sheet(path)}"]`) !== null);
    expect(item).toHaveLength(1);
    const across = pdf.getPage(0).getWidth() > pdf.getPage(0).getHeight() ? ', landscape' : '';
    expect(item.map(reads).join()).toContain(
      `PDF, ${count} ${count === 1 ? 'page' : 'pages'}${across}, ${Math.ceil(bytes.length / 1000)} kB`,
    );
    expect(letters(item[0]?.querySelector('a')).replaceAll('\u00a0', ' ')).toBe(sheet.label ?? sheet.title);
    expect(pdf.getTitle()).toBe(sheet.title);
  });

  test('is shown there by a small picture, in the shape of its page', async () => {
    const picture = only(main(urls.print), `img[src="${urls.sheetPicture(path)}"]`);
    const { format, width, height } = await sharp(file(urls.sheetPicture(path))).metadata();
    expect(format).toBe('webp');
    expect(file(urls.sheetPicture(path)).length).toBeLessThanOrEqual(20_000);
    const [wide, high] = ['width', 'height'].map((name) => Number(picture.getAttribute(name)));
    expect((wide ?? 0) / (high ?? 1)).toBeCloseTo((width ?? 0) / (height ?? 1), 1);
    // The link beside it says what it is.
    expect(picture.getAttribute('alt')).toBe('');
  });
});

test('what was built is, byte for byte, what is printed here', async () => {
  for (const sheet of sheets.filter(({ path }) => ['programs/mor-scheme', 'roles/mentor'].includes(path))) {
    const { pdf } = await printSheet(handbook, sheet);
    expect(file(urls.sheet(sheet.path)).equals(pdf), sheet.path).toBe(true);
  }
});

test('there is no sheet and no picture that is not on the list', () => {
  const listed = sheets.flatMap(({ path }) => [`${path}.pdf`, `${path}.webp`]);
  const built = readdirSync(join(siteFolder, 'pdf'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
  expect(built.map((name) => name.replaceAll('\\', '/')).sort()).toEqual(listed.sort());
});

describe('one click leads to the sheet that holds the same', () => {
  const leads = (address: string) =>
    main(address)
      .querySelectorAll('a[href$=".pdf"]')
      .map((link) => [link.getAttribute('href'), reads(link)]);

  test.each(programs.map(({ id }) => ({ id })))('from the program $id', ({ id }) => {
    expect(leads(urls.program(id))).toEqual([[urls.sheet(`programs/${id}`), expect.stringContaining('(PDF)')]]);
  });

  test.each(families.map(({ id }) => ({ id })))('from the role $id', ({ id }) => {
    expect(leads(urls.role(id))).toEqual([
      [urls.sheet(`roles/${id}`), 'one page to print (PDF)'],
      [urls.sheet(`pocket/${id}`), 'pocket booklet to fold (PDF)'],
    ]);
  });

  test('from the matrix', () => {
    expect(leads(urls.matrix)).toEqual(
      ['matrix', 'matrix-poster'].map((path) => [urls.sheet(path), expect.stringContaining('(PDF)')]),
    );
  });

  test('but not from a role that has no sheet', () => {
    for (const { id } of roles.filter(({ kind }) => kind === 'named')) expect(leads(urls.role(id))).toEqual([]);
  });
});

test('every page leads to what can be printed', () => {
  for (const { address, document } of pages.values()) {
    const links = document.querySelectorAll(`a[href="${urls.print}"]`);
    expect(links.length, address).toBeGreaterThan(0);
  }
});

test('the groups of sheets are the whole, what teaches the job, what two go through together, the programs, the roles, their booklets and what has changed, each with all of its own', () => {
  const groups = main(urls.print).querySelectorAll('section');
  const listed = groups.map((group) => [letters(group.querySelector('h2')), group.querySelectorAll('li').length]);
  expect(listed).toEqual([
    ['The whole', 3],
    ['To work with', 5],
    ['For two at a table', 6],
    ['Programs, a page each', programs.length],
    ['Roles, a page each', families.length],
    ['Booklets to fold, for the pocket', families.length],
    ['What has changed, a page a role', 7],
    ['The words as files', 3],
  ]);
  expect(existsSync(join(siteFolder, urls.sheet('handbook')))).toBe(true);
});
