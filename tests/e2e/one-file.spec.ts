import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { shownFor } from '../asked-questions.ts';
import { listSearch } from '../search-in-node.ts';
import { siteFolder } from '../site/pages.ts';
import { barriers } from './axe.ts';
import { expect, handbook, test, type Page } from './handbook.ts';

const file = pathToFileURL(resolve(siteFolder, 'handbook.html')).href;
const heading = (page: Page) => page.locator('article.shown h1');

/** What the browser asked for and what it complained of, since the file was opened. */
let told: string[];
test.beforeEach(({ page }) => {
  told = [];
  page.on('request', (request) => told.push(request.url()));
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', ({ message }) => told.push(message));
});
test.afterEach(() => {
  const own = (one: string) => one.startsWith('data:') || one.replace(/[?#].*/, '') === file;
  expect(told.filter((one) => !own(one))).toEqual([]);
});

test('opened by a double click, it is the handbook, one page at a time, without a barrier', async ({ page }) => {
  await page.goto(file);
  await expect(heading(page)).toHaveText(handbook.title);
  for (const address of [
    '/',
    '/programs/studio-partner/',
    '/matrix/',
    '/themes/records/',
    '/agreements/head-mor/',
    '/print/',
  ]) {
    await page.evaluate((to) => (location.hash = to), `#${address}`);
    await expect(page.locator('main > article:visible')).toHaveCount(1);
    await expect(page.locator('main > article:visible')).toHaveAttribute('id', address);
    // Once axe has seen all that is hidden, which takes it seconds, it need not see it again.
    if (address !== '/') {
      await page.evaluate(() => document.querySelectorAll('main > article:not(.shown)').forEach((one) => one.remove()));
    }
    expect(await barriers(page), address).toEqual([]);
    await page.reload();
  }
});

test('the address of a statement leads to its line, and Back to where one was', async ({ page }) => {
  await page.goto(`${file}#SP-M-4`);
  await expect(page.locator('li[id="SP-M-4"]')).toBeInViewport();
  await expect(page).toHaveTitle(/Studio Partner/);
  await page.locator('.site-header').getByRole('link', { name: 'Roles', exact: true }).click();
  await expect(heading(page)).toHaveText('Roles');
  await page.goBack();
  await expect(page.locator('li[id="SP-M-4"]')).toBeInViewport();
});

test('an address that leads nowhere is said to, at once and later, and one that was typed roughly is understood', async ({
  page,
}) => {
  for (const nowhere of ['#TP-P-99', '#%', '#%E0%A4%A', '#/compare/', '#no-such-place']) {
    await page.goto('about:blank');
    await page.goto(file + nowhere);
    await expect(heading(page), nowhere).toHaveText('There is no page here');
    await page.goto(`${file}#/roles/`);
    await expect(heading(page)).toHaveText('Roles');
    await page.evaluate((to) => (location.hash = to), nowhere);
    await expect(heading(page), nowhere).toHaveText('There is no page here');
  }
  expect(await barriers(page)).toEqual([]);
  for (const [rough, found] of [
    ['#sp-m-4', 'Studio Partner Duties'],
    ['#matrix', 'Responsibility matrix'],
    ['#/programs/studio-partner', 'Studio Partner Duties'],
    ['#/programs/studio-partner/#SP-M-99', 'Studio Partner Duties'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(file + rough);
    await expect(heading(page), rough).toHaveText(found, { ignoreCase: true });
  }
});

test('what was withdrawn or has moved is there at its old address, as on the site', async ({ page }) => {
  await page.goto(`${file}#DG-1`);
  await expect(page.locator('article.shown')).toContainText('DG-1 went with it.');
  await page.goto(`${file}#/programs/desk-guide/`);
  await expect(heading(page)).toHaveText('Withdrawn: desk-guide');
});

test('says nothing of links that carry what was written, as it has no button for them', async ({ page }) => {
  await page.goto(`${file}#/together/head-mentor/`);
  await expect(page.locator('article.shown').getByText('Keep what I write')).toBeVisible();
  await expect(page.locator('article.shown').getByText(/A link with what you wrote/)).toBeHidden();
});

test('fifty searches find first what the site finds first', async ({ page }) => {
  const search = listSearch(handbook);
  const asked = [
    'how do I ask for a mentor',
    'who inspects mentors',
    'sp-m-4',
    'discertion',
    'secrecy',
    'WPM',
    'clear records',
    'pizza',
    'what does a head do',
    'working pacts',
  ];
  // Two words of a statement, from its middle.
  const said = handbook.statements.map(({ text }) => text.split(' ').slice(3, 5).join(' '));
  const queries = [...asked, ...new Set(said.filter(Boolean))].slice(0, 50);
  expect(queries).toHaveLength(50);
  await page.goto(`${file}#/search/`);
  const field = page.locator('search-page input[type="search"]');
  const found = () =>
    page
      .locator('search-page')
      .evaluate((one) => [
        one.classList.contains('asked'),
        ...[...one.querySelectorAll('.found > ol .id')].slice(0, 3).map((id) => id.textContent),
      ]);
  for (const query of queries) {
    const { statements } = await shownFor(search, query);
    await field.fill(query);
    await expect.poll(found, query).toEqual([true, ...statements]);
  }
  await expect(page.locator('search-page [role="status"]')).not.toContainText('missing');
});

test('what is typed in the header is answered there, and Enter shows all of it', async ({ page }) => {
  await page.goto(`${file}#/roles/`);
  await page.keyboard.press('/');
  await page.keyboard.type('targets');
  await page.locator('dialog[open] .hits a').first().click();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page).toHaveURL(/#\S*MS-H-1$/);
  await page.locator('.site-header search-box input').fill('targets');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Search');
  await expect(page.locator('search-page [role="status"]')).toHaveText('7 statements.');
});

test('terms, roles, agreements and the check work in it', async ({ page }) => {
  await page.goto(`${file}#/programs/records-guide/`);
  await page.locator('article.shown a.term').first().click();
  await expect(page.locator('.term-meaning')).toContainText('collect, sort and read');
  await page.evaluate(() => (location.hash = '#/roles/head/'));
  await page.getByRole('button', { name: 'This is my role' }).click();
  await expect(page.locator('my-role')).toContainText('Your role: Head');
  await page.evaluate(() => (location.hash = '#/onboarding/#whose-is-this'));
  await page.locator('[data-do="begin"]').click();
  await expect(page.locator('whose-is-this .statement')).not.toBeEmpty();
  await page.evaluate(() => (location.hash = '#/agreements/head-mor/'));
  await page.locator('article.shown :is(textarea, input[type="text"])').first().fill('Ana and Ben');
  await page.reload();
  await expect(page.locator('article.shown :is(textarea, input[type="text"])').first()).toHaveValue('Ana and Ben');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is one document with a table of contents', async ({ page }) => {
    await page.goto(file);
    await expect(page.locator('main > article:visible')).toHaveCount(await page.locator('main > article').count());
    await page
      .getByRole('navigation', { name: 'What is in this file' })
      .getByRole('link', { name: 'Glossary' })
      .click();
    await expect(page.getByRole('heading', { name: 'Glossary', level: 1 })).toBeInViewport();
  });
});
