import { agendas } from '../../src/domain/agenda.ts';
import { readPdf } from '../print/read-pdf.ts';
import { expect, handbook, test, tooWide, type Page } from './handbook.ts';

const address = '/together/head-mentor/';
const agenda = agendas(handbook).find(({ id }) => id === 'head-mentor');
const pair = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const pacts = (page: Page) => pair(page, 'MS-H-4 and MS-M-1');
const spirit = (page: Page) => pair(page, 'MS-H-2 and MS-M-5');
const agreed = (at: ReturnType<typeof pair>) => at.getByRole('radio', { name: 'Agreed' });
const notYet = (at: ReturnType<typeof pair>) => at.getByRole('radio', { name: 'Not yet' });
const how = (at: ReturnType<typeof pair>) => at.getByRole('textbox', { name: /^How/ });
const keep = (page: Page) => page.getByRole('checkbox', { name: /^Keep what I write/ });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page) => page.locator('#said');
const view = (page: Page) => page.getByLabel('Show');
const standing = (page: Page) => page.locator('agenda-standing p');
const inBrowser = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));
const inTab = (page: Page) => page.evaluate(() => JSON.stringify(sessionStorage));

/** What the two have agreed in August: one thing, and one not yet. */
async function fill(page: Page): Promise<void> {
  await agreed(pacts(page)).check();
  await how(pacts(page)).fill('Each August & "as needed".\nMore = better.');
  await notYet(spirit(page)).check();
}

async function expectFilled(page: Page): Promise<void> {
  await expect(agreed(pacts(page))).toBeChecked();
  await expect(how(pacts(page))).toHaveValue('Each August & "as needed".\nMore = better.');
  await expect(notYet(spirit(page))).toBeChecked();
  await expect(agreed(spirit(page))).not.toBeChecked();
}

test.beforeEach(async ({ page }) => {
  await page.goto(address);
});

test('each pair is a group that is named, with its two sentences, its choice and its line', async ({ page }) => {
  const pairs = agenda?.pairs ?? [];
  expect(pairs).toHaveLength(13);
  for (const { statement, side } of pairs) {
    const at = pair(page, `${statement.id} and ${side.statement.id}`);
    for (const { text } of [statement, side.statement]) await expect(at).toContainText(text);
    await expect(at.getByRole('radio')).toHaveCount(2);
    await expect(how(at)).toBeVisible();
  }
});

test('asks for nothing until somebody marks something', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.url().endsWith('.js') && scripts.push(request.url()));
  await page.reload();
  expect(scripts).toEqual([]);
  await agreed(pacts(page)).check();
  await expect(standing(page)).toHaveText('1 of 13 agreed, 0 not yet');
});

test('what was marked in this tab is there again after a link and Back, and was kept nowhere else', async ({
  page,
}) => {
  await fill(page);
  await expect.poll(() => inTab(page)).toContain('Not+yet');
  await page.getByRole('contentinfo').getByRole('link').first().click();
  await page.goBack();
  await expectFilled(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('is kept in this browser when asked, each two roles for themselves, and emptied for good', async ({ page }) => {
  await keep(page).check();
  await fill(page);
  await expect.poll(() => inBrowser(page)).toContain('Not+yet');
  await page.goto('/together/mentor-instructor/');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.goto(address);
  await expectFilled(page);
  await button(page, 'Empty the form').click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(standing(page)).toHaveText('0 of 13 agreed, 0 not yet');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await button(page, 'Bring back what was there').click();
  await expectFilled(page);
});

test.describe('carried in a link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('behind the #, which no server sees, it fills the page of the other', async ({ page, browser, baseURL }) => {
    await fill(page);
    await button(page, 'Copy a link with what you wrote').click();
    await expect(said(page)).toHaveText('Copied a link with what you wrote.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${baseURL}together/head-mentor/#`)).toBe(true);
    const other = await browser.newContext();
    const theirs = await other.newPage();
    await theirs.goto(link);
    await expectFilled(theirs);
    await expect(standing(theirs)).toHaveText('1 of 13 agreed, 1 not yet');
    expect(await theirs.evaluate(() => localStorage.length)).toBe(0);
    await other.close();
  });
});

test('at mid-year only what is not agreed is shown, and nothing moves while it is marked', async ({ page }) => {
  await fill(page);
  await view(page).selectOption('not agreed');
  await expect(pacts(page)).toBeHidden();
  await expect(spirit(page)).toBeVisible();
  const top = () => spirit(page).evaluate((one) => one.getBoundingClientRect().top + scrollY);
  const width = () =>
    page
      .getByRole('textbox')
      .first()
      .evaluate((one) => one.clientWidth);
  const [before, wide] = [await top(), await width()];
  await agreed(spirit(page)).check();
  await expect(standing(page)).toHaveText(/^2 of 13 agreed, 0 not yet/);
  await expect(spirit(page)).toBeVisible();
  expect(await top()).toBe(before);
  expect(await width()).toBe(wide);
  await view(page).selectOption('all');
  await expect(pacts(page)).toBeVisible();
  await expect(standing(page)).toHaveText('2 of 13 agreed, 0 not yet');
});

test('“not yet” is a view of its own, which says what it shows, on paper too, and when nothing is left', async ({
  page,
}) => {
  await fill(page);
  const shown = page.getByRole('group').filter({ has: page.getByRole('radio'), visible: true });
  await expect(shown).toHaveCount(14);
  await view(page).selectOption('not yet');
  await expect(spirit(page)).toBeVisible();
  await expect(standing(page)).toHaveText('1 of 13 agreed, 1 not yet. Only 1 shown: “not yet”.');
  await expect(pair(page, 'MS-H-1 and MS-M-2').or(pacts(page)).filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(standing(page)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await agreed(spirit(page)).check();
  await view(page).selectOption('not yet');
  await expect(standing(page)).toHaveText('2 of 13 agreed, 0 not yet. Nothing left to show: “not yet”.');
  await view(page).selectOption('all');
  await page.emulateMedia({ media: 'print' });
  await expect(standing(page)).toBeHidden();
});

test('an answer can be taken back, for good', async ({ page }) => {
  await expect(button(page, 'Take back').filter({ visible: true })).toHaveCount(0);
  await fill(page);
  await expect(button(page, 'Take back').filter({ visible: true })).toHaveCount(2);
  await spirit(page).getByRole('button', { name: 'Take back' }).click();
  await expect(notYet(spirit(page))).not.toBeChecked();
  await expect(notYet(spirit(page))).toBeFocused();
  await expect(standing(page)).toHaveText('1 of 13 agreed, 0 not yet');
  await page.reload();
  await expect(agreed(pacts(page))).toBeChecked();
  await expect(notYet(spirit(page))).not.toBeChecked();
});

test('what is asked first, whether to keep it, stands before the pairs; so does who fills it in', async ({ page }) => {
  const top = (at: ReturnType<Page['locator']>) => at.evaluate((one) => one.getBoundingClientRect().top);
  const first = await top(page.locator('fieldset').first());
  expect(await top(keep(page))).toBeLessThan(first);
  expect(await top(page.getByLabel('Who we are, and when this was'))).toBeLessThan(first);
});

test('a program in which all is agreed is left out with its heading', async ({ page }) => {
  const names = agenda?.pairs
    .filter(({ statement }) => statement.program.id === 'records-guide')
    .map(({ statement, side }) => `${statement.id} and ${side.statement.id}`);
  expect(names?.length).toBeGreaterThan(1);
  for (const name of names ?? []) await agreed(pair(page, name)).check();
  const heading = page.getByRole('heading', { name: 'Records Guide Duties' });
  await expect(heading).toBeVisible();
  await view(page).selectOption('not agreed');
  await expect(heading).toBeHidden();
  await button(page, 'Empty the form').click();
  await expect(heading).toBeVisible();
});

test('a browser that keeps nothing says so, and the page works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  await page.goto(address);
  await agreed(pacts(page)).check();
  await expect(said(page)).toHaveText('This browser keeps nothing. What you write lasts as long as this page.');
  await expect(page.getByRole('main').getByText('lasts as long as this page')).toBeVisible();
  await expect(page.getByText('stays in this tab')).toHaveCount(0);
  await expect(agreed(pacts(page))).toBeChecked();
  await expect(standing(page)).toHaveText('1 of 13 agreed, 0 not yet');
});

test('can be marked with the keyboard alone', async ({ page }) => {
  await agreed(pacts(page)).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(notYet(pacts(page))).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Soon');
  await expect(how(pacts(page))).toHaveValue('Soon');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is whole, to be marked and printed, without buttons that would do nothing', async ({ page }) => {
    await expect(pacts(page)).toBeVisible();
    await notYet(pacts(page)).check();
    await how(pacts(page)).fill('By hand');
    await expect(view(page)).toBeHidden();
    await expect(button(page, 'Take back').filter({ visible: true })).toHaveCount(0);
    await expect(button(page, 'Empty the form')).toBeHidden();
    await expect(page.getByRole('link', { name: 'To fill in by hand (PDF)' })).toBeVisible();
  });
});

test.describe('on paper', () => {
  test('every sentence, every choice and what was written are there, and no button', async ({ page }) => {
    await fill(page);
    await page.emulateMedia({ media: 'print' });
    await expect(agreed(pacts(page))).toBeChecked();
    await expect(agreed(pacts(page))).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    const { pieces, sizes } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    const read = pieces.map(({ letters }) => letters).join('');
    const squeezed = read.replace(/\s/g, '');
    for (const { text } of agenda?.lines ?? []) expect(squeezed).toContain(text.replace(/\s/g, ''));
    expect(squeezed).toContain('EachAugust&"asneeded".');
    expect(sizes.length).toBeLessThanOrEqual(3);
  });
});

test('on a phone a line to write on comes with an answer, and nothing is too wide, whatever is written', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(how(pacts(page))).toBeHidden();
  // What prints and empties it covers nothing of it before there is something to print.
  await expect(button(page, 'Print')).not.toBeInViewport();
  await agreed(pacts(page)).check();
  await expect(button(page, 'Print')).toBeInViewport();
  await how(pacts(page)).fill('Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(3));
  expect(await tooWide(page)).toBeLessThanOrEqual(0);
});
