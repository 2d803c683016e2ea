import { daysIn } from '../../src/domain/day.ts';
import { roleSheet } from '../../src/domain/role-sheet.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { readPdf } from '../print/read-pdf.ts';
import { expect, handbook, test, type Page } from './handbook.ts';

/** US Letter in points. */
const letter = { short: 612, long: 792 };

/** The pages of a PDF that the browser makes, each with its width and height in points. */
async function printed(page: Page): Promise<readonly (readonly [number, number])[]> {
  const bytes = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = bytes.split(/\/Type\s*\/Page\b(?!s)/).length - 1;
  const boxes = [...bytes.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)];
  expect(boxes, 'every page has a size').toHaveLength(pages);
  return boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))] as const);
}

/** What stands on each page of a print, line by line from its top. */
async function wordsPrinted(page: Page): Promise<readonly string[]> {
  const { pieces, sizes } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  return sizes.map((_, i) =>
    pieces
      .filter((piece) => piece.page === i + 1)
      .toSorted((a, b) => b.y - a.y || a.x - b.x)
      .map(({ letters }) => letters)
      .join(''),
  );
}

const kinds = [
  '/',
  '/programs/records-guide/',
  '/roles/mentor/',
  '/themes/craft/',
  '/compare/head+mentor/',
  '/glossary/',
];
for (const address of [...kinds, '/source/', '/matrix/', '/cycle/', '/print/', '/changes/2024-25/']) {
  test(`each page that ${address} prints says what it is, of which handbook, as of when, and which page`, async ({
    page,
  }) => {
    await page.goto(address);
    const pages = await wordsPrinted(page);
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const named = `${address === '/' ? '' : `${title} · `}${handbook.title} · words as of ${daysIn(handbook.language)(handbook.paper.revised).inWords}`;
    for (const [i, words] of pages.entries()) {
      const number = `Page ${i + 1} of ${pages.length}`;
      expect(words).toContain(named);
      expect(words).toContain(number);
      // Where the words are from stands in one piece, and is never all that a page has.
      expect(words.includes('This page:')).toBe(words.includes('Statements with an id'));
      const [own = ''] = words.replace(named, '').replace(number, '').split('Statements with an id');
      expect(own.trim()).not.toBe('');
    }
  });
}

test('the matrix is one landscape page', async ({ page }) => {
  await page.goto('/matrix/');
  expect(await printed(page)).toEqual([[letter.long, letter.short]]);
});

test('the matrix on paper has every statement on it, though its cells are folded on the screen', async ({ page }) => {
  await page.goto('/matrix/');
  await page.emulateMedia({ media: 'print' });
  for (const { id, text } of handbook.statements) {
    await expect(page.getByRole('listitem').filter({ hasText: `${id} ${text}` })).toBeVisible();
  }
});

for (const { id, title, kind } of handbook.programs) {
  const most = kind === 'chart' ? 2 : 1;
  test(`${title} is upright, on ${most === 1 ? 'one page' : 'two pages at most'}`, async ({ page }) => {
    await page.goto(`/programs/${id}/`);
    const sizes = await printed(page);
    expect(sizes.length).toBeLessThanOrEqual(most);
    for (const size of sizes) expect(size).toEqual([letter.short, letter.long]);
  });
}

/** How many sheets of paper a page takes. */
const sheets = {
  '/': 1,
  '/programs/craft-adviser/': 1,
  '/programs/studio-partner/': 1,
  '/roles/board/': 1,
  '/roles/head/': 1,
  '/roles/mentor/': 2,
  '/agreements/head-mor/': 1,
  '/onboarding/': 3,
  '/source/': 4,
};
for (const [address, count] of Object.entries(sheets)) {
  test(`${address} takes no more than ${count} of paper`, async ({ page }) => {
    await page.goto(address);
    expect((await printed(page)).length).toBeLessThanOrEqual(count);
  });
}

for (const role of handbook.roles) {
  test(`no statement of ${role.title} stands alone on a sheet`, async ({ page }) => {
    await page.goto(`/roles/${role.id}/`);
    // In the order of the page, where a statement's id stands right before its words.
    const { pieces, sizes } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    const sheets = sizes.map((_, i) =>
      pieces
        .flatMap((piece) => (piece.page === i + 1 ? piece.letters : []))
        .join('')
        .replace(/\s/g, ''),
    );
    // How many of some are on each sheet: ids with their sentences, which what answers a statement has not.
    const counts = (own: readonly Statement[]) =>
      sheets.map(
        (sheet) => own.filter(({ id, text }) => sheet.includes(id + text.replace(/\s/g, '').slice(0, 9))).length,
      );
    const { lists, namedIn } = roleSheet(handbook, role);
    const all = [...lists.map(({ list }) => list.statements), namedIn.map(({ statement }) => statement)];
    for (const own of all.filter(({ length }) => length > 0)) {
      expect(counts(own).reduce((sum, count) => sum + count)).toBe(own.length);
      if (own.length > 1) expect(counts(own)).not.toContain(1);
    }
    if (sheets.length > 1) expect(Math.min(...counts(all.flat()))).toBeGreaterThan(1);
  });
}

test('a note that several statements share stands on paper once, with its number at each', async ({ page }) => {
  await page.goto('/programs/studio-partner/');
  const [sheet = ''] = await wordsPrinted(page);
  expect(sheet.match(/(Note \d: )?Taken here so: pre-talk/g)).toEqual(['Note 1: Taken here so: pre-talk']);
  await page.emulateMedia({ media: 'print' });
  for (const id of ['SP-H-3', 'SP-M-4', 'SP-M-6', 'SP-I-2', 'SP-I-4']) {
    const text = page.locator(`li[id="${id}"] .text`);
    expect(await text.evaluate((one) => getComputedStyle(one, '::after').content)).toBe('"1"');
  }
});

test.describe('a program on paper', () => {
  // The width of a Letter page without its margins.
  test.use({ viewport: { width: 672, height: 900 } });

  test.beforeEach(async ({ page }) => {
    await page.goto('/programs/studio-partner/');
    await page.emulateMedia({ media: 'print' });
  });

  test('has no navigation: paper leads nowhere', async ({ page }) => {
    await expect(page.locator('nav')).not.toHaveCount(0);
    for (const navigation of await page.locator('nav').all()) await expect(navigation).toBeHidden();
    // The skip link is clipped to nothing, as it is on the screen.
    expect((await page.getByRole('link', { name: 'Skip to the text' }).boundingBox())?.height).toBeLessThanOrEqual(1);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('search')).toHaveCount(0);
  });

  test('has every statement with its id', async ({ page }) => {
    for (const { id, text } of handbook.programs.find((one) => one.id === 'studio-partner')?.statements ?? []) {
      const line = page.locator(`li[id="${id}"]`);
      await expect(line.locator('.head > a.id')).toBeVisible();
      await expect(line.locator('p.text')).toHaveText(text);
      await expect(line.locator('p.text')).toBeVisible();
    }
  });

  test('shows the editor’s notes, which are folded on the screen', async ({ page }) => {
    const note = page.locator('li[id="SP-H-3"]').locator('details.note').locator('p').first();
    await expect(note).toBeVisible();
    expect((await note.boundingBox())?.height).toBeGreaterThan(5);
    await page.emulateMedia({ media: 'screen' });
    await expect(note).toBeHidden();
  });

  test('says which page it is', async ({ page }) => {
    await expect(page.getByText('This page:')).toBeVisible();
    await expect(page.getByText('This page:')).toContainText('/programs/studio-partner/');
  });

  test('is black on white, in the dark too', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.evaluate(() => {
      const { color } = getComputedStyle(document.body);
      return { ink: color, paper: getComputedStyle(document.documentElement).backgroundColor };
    });
    expect(colours.paper).toBe('rgb(255, 255, 255)');
    expect(colours.ink).toMatch(/^rgb\(([0-4]?\d), ([0-4]?\d), ([0-4]?\d)\)$/);
  });
});

test('the source on paper keeps its lines in one column and what is noted of them in another', async ({ page }) => {
  await page.setViewportSize({ width: 672, height: 900 });
  await page.goto('/source/');
  await page.emulateMedia({ media: 'print' });
  const right = (of: readonly { readonly right: number }[]) => Math.max(...of.map((box) => box.right));
  const left = (of: readonly { readonly left: number }[]) => Math.min(...of.map((box) => box.left));
  const boxes = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  const lines = await boxes('.source-lines > li > div > a:first-child');
  const notes = await boxes('.source-lines .derived');
  expect(notes.length).toBeGreaterThan(10);
  expect(left(notes) - right(lines)).toBeGreaterThanOrEqual(10);
  // However much is noted of it, a line stands right below the one before.
  const rows = await boxes('.source-lines > li > div');
  const apart = rows.slice(1).map(({ top }, i) => top - (rows[i]?.bottom ?? 0));
  expect(Math.max(...apart)).toBeLessThanOrEqual(24);
});

test.describe('the list of what can be printed', () => {
  test('gives the reader a PDF', async ({ page, request }) => {
    await page.goto('/print/');
    const sheet = page.getByRole('main').getByRole('link', { name: 'Records Guide Duties' });
    const response = await request.get((await sheet.getAttribute('href')) ?? '');
    expect(response.headers()['content-type']).toBe('application/pdf');
  });

  test('shows every picture that it has to readers who come near', async ({ page }) => {
    await page.goto('/print/');
    for (const picture of await page.locator('main img').all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveJSProperty('complete', true);
      expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(320);
    }
  });

  test('can itself be printed, without navigation', async ({ page }) => {
    await page.goto('/print/');
    for (const size of await printed(page)) expect(size).toEqual([letter.short, letter.long]);
    await page.emulateMedia({ media: 'print' });
    for (const navigation of await page.locator('nav').all()) await expect(navigation).toBeHidden();
    await expect(page.getByRole('search')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Responsibility matrix' }).first()).toBeVisible();
  });
});
