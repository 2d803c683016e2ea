import type { Vocabulary } from '../../src/search/query/vocabulary.ts';
import { wordsOf } from '../../src/search/query/words.ts';
import { expect, handbook, test, type Page } from './handbook.ts';
import type { Route } from '@playwright/test';

const field = (page: Page) => page.getByRole('searchbox').first();
const said = (page: Page) => page.getByRole('status').first();
/** The ids of the statements that are shown as found, from the first list on. */
const found = (page: Page) => page.locator('search-page .found ol .id').allTextContents();
const choice = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^${name.replaceAll(' ', '\\s')} \\d+$`) });
/** How many statements are asked of a role, in all or in one program. */
const askedOf = (role: string, program?: string) =>
  handbook.statements.filter((one) => one.list?.role.id === role && [one.program.id, undefined].includes(program))
    .length;
const countBeside = (page: Page, name: string) => page.locator('label', { has: choice(page, name) }).locator('.count');

/** A handbook of too many statements for a list: the words lack it, and the page shows none. */
async function withoutList(page: Page): Promise<void> {
  await page.route('**/search/words.json*', async (route) => {
    const response = await route.fetch();
    const { statements, ...others } = (await response.json()) as Vocabulary;
    const words = [...new Set(statements?.flatMap(({ id, text, place }) => wordsOf(`${id} ${text} ${place}`)))];
    await route.fulfill({ response, json: { ...others, words } });
  });
  await page.route('**/search/?*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(' data-program=', ' data-not-listed=') });
  });
}

test.describe('the job: “office discreet”, Head', () => {
  test('no statement of the head mentions discretion, and the Board’s are shown', async ({ page }) => {
    await page.goto('/search/');
    // The role first: with these words it would find nothing, and is not offered.
    await choice(page, 'Head / School Office').check();
    await field(page).fill('office discreet');
    await expect(said(page)).toHaveText('Nothing under Head matches. 2 statements elsewhere.');
    expect(await found(page)).toEqual(['MS-B-2', 'SP-B-1']);
    await expect(page.getByRole('heading', { name: 'Under other roles, or under none' })).toBeVisible();
    await expect(countBeside(page, 'Board')).toHaveText('2');
    await expect(countBeside(page, 'Head / School Office')).toHaveText('0');
  });

  test('its address shows the same to somebody else', async ({ page }) => {
    await page.goto('/search/?q=office+discreet&role=head');
    await expect(said(page)).toHaveText(/^Nothing under Head/);
    expect(await found(page)).toEqual(['MS-B-2', 'SP-B-1']);
    await expect(choice(page, 'Head / School Office')).toBeChecked();
    await expect(field(page)).toHaveValue('office discreet');
  });
});

test.describe('what is found', () => {
  test('a sentence to the letter, with its words marked, leading to its line', async ({ page }) => {
    await page.goto('/search/?q=working+pacts&role=mentor');
    const first = page.locator('search-page .found ol > li').first();
    await expect(first.locator('.text')).toHaveText('Draws up working pacts with head and instructors.');
    await expect(first.locator('mark')).toHaveText(['working', 'pacts']);
    await first.getByRole('link').click();
    await expect(page).toHaveURL(/\/programs\/mor-scheme\/#MS-M-1$/);
  });

  test('words for the same thing are found and named', async ({ page }) => {
    await page.goto('/search/?q=revisit&role=head');
    await expect(page.locator('search-page .found')).toContainText('matched review talk for revisit');
  });

  test('a typing mistake is answered at once', async ({ page }) => {
    await page.goto('/search/?q=exhibtion');
    await expect(page.locator('.corrected')).toContainText('Did you mean exhibition?');
    expect((await found(page)).length).toBeGreaterThan(0);
  });

  test('with a role chosen, lines that only name it stand apart', async ({ page }) => {
    await page.goto('/search/?role=instructor');
    await expect(said(page)).toHaveText(
      `${askedOf('instructor')} statements of Instructor; 5 statements that only name the role.`,
    );
    const lists = page.locator('search-page .found ol');
    await expect(lists.nth(0).locator('li')).toHaveCount(askedOf('instructor'));
    await expect(lists.nth(1).locator('.id')).toHaveText(['WT-2', 'SK-2', 'SK-3', 'SK-4', 'BW-3']);
    await expect(page.getByRole('heading', { name: /^Also named in/ })).toBeVisible();
  });

  test('nothing found says so and leaves the choices in sight', async ({ page }) => {
    await page.goto('/search/?q=pizza&theme=meetings');
    await expect(said(page)).toHaveText('Nothing in the handbook has “pizza”.');
    await expect(choice(page, 'Time and conferring')).toBeVisible();
    await expect(page.locator('search-page .found').getByRole('link', { name: 'Working pacts' })).toBeVisible();
  });

  test('a choice that would find nothing stands in nobody’s way, unless it is taken', async ({ page }) => {
    await page.goto('/search/?q=pizza&theme=meetings');
    await expect(countBeside(page, 'Time and conferring')).toHaveText('0');
    await expect(choice(page, 'Time and conferring')).toBeVisible();
    await expect(choice(page, 'Mentor / MOR')).toBeHidden();
    await page.goto('/search/?q=targets');
    await expect(countBeside(page, 'Mentor / MOR')).toHaveText(/^[1-9]/);
    await expect(choice(page, 'Mentor / MOR')).toBeVisible();
  });

  test('more of one list goes on in that list, whatever other lists there are', async ({ page }) => {
    await withoutList(page);
    await page.goto('/search/?role=instructor');
    const lists = page.locator('search-page .found > ol');
    await expect(lists.nth(0).locator('li')).toHaveCount(10);
    await expect(lists.nth(1).locator('li')).toHaveCount(5);
    await page.getByRole('button', { name: '8 more' }).click();
    await expect(lists.nth(0).locator('li')).toHaveCount(18);
    await expect(lists.nth(0).locator('li').nth(10).locator('a')).toBeFocused();
  });

  test('the id of a statement goes to its line by Enter', async ({ page }) => {
    await page.goto('/search/');
    await field(page).fill('sp m 4');
    await expect(page.locator('search-page .found .id')).toHaveText(['SP-M-4']);
    await field(page).press('Enter');
    await expect(page).toHaveURL(/#SP-M-4$/);
  });
});

test.describe('the first answer', () => {
  /** Keeps the index from the page until it is let go. */
  async function holdIndex(page: Page): Promise<() => void> {
    let letGo = (): void => undefined;
    const gone = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/pagefind/**', async (route) => {
      await gone;
      await route.continue();
    });
    return letGo;
  }

  test('is there before the index, and the index only adds to it what the page does not list', async ({ page }) => {
    const letGo = await holdIndex(page);
    await page.goto('/search/?q=revisit');
    await expect(said(page)).toHaveText('4 statements.');
    const first = page.locator('search-page .found ol a').first();
    await first.focus();
    await page.evaluate(() => {
      const status = document.querySelector('[role="status"]');
      if (status === null) throw new Error('The search page has no status.');
      new MutationObserver(() => (document.title = 'said twice')).observe(status, { childList: true, subtree: true });
    });
    const before = await found(page);
    letGo();
    await expect(page.locator('.later').first()).toBeAttached();
    await expect(first).toBeFocused();
    expect(await found(page)).toEqual(before);
    await expect(page).not.toHaveTitle('said twice');
  });

  test('is there on every other page too, from the list of the search page', async ({ page }) => {
    const letGo = await holdIndex(page);
    await page.goto('/matrix/');
    await field(page).fill('discre');
    await expect(page.locator('search-box .found ol .id')).toHaveText(['MS-B-2', 'SP-B-1']);
    await expect(said(page)).toHaveText('2 statements.');
    await expect(page.locator('search-box .later')).toHaveCount(0);
    letGo();
    await expect(page.locator('search-box .later').first()).toBeAttached();
    await expect(page.locator('search-box .found ol .id')).toHaveText(['MS-B-2', 'SP-B-1']);
  });

  test('stays folded away when the index comes later', async ({ page }) => {
    const letGo = await holdIndex(page);
    await page.goto('/matrix/');
    await field(page).fill('discre');
    await expect(page.locator('search-box .found ol .id')).toHaveCount(2);
    await field(page).press('Escape');
    const answered = page.waitForResponse('**/*.pf_index');
    letGo();
    await answered;
    await page.waitForTimeout(500);
    await expect(page.locator('search-box .found')).toBeHidden();
  });

  test('is there from the index where a handbook has too many statements for a list', async ({ page }) => {
    await withoutList(page);
    await page.goto('/search/?q=discretion');
    await expect(said(page)).toHaveText('2 statements.');
    expect(await found(page)).toEqual(['MS-B-2', 'SP-B-1']);
  });

  test('is the same however one arrives: typed, pasted, by address, after other words, by Back', async ({ page }) => {
    for (const query of ['targets', 'what does my mentor tell my head', 'records', 'head and working pacts']) {
      const answer = async () => {
        await expect(page.locator('search-page .found li').first()).toBeVisible();
        await expect(said(page)).not.toBeEmpty();
        return page.locator('search-page .found > :not(.later)').allTextContents();
      };
      await page.goto(`/search/?q=${encodeURIComponent(query)}`);
      const byAddress = await answer();
      await page.goto('/search/');
      await field(page).pressSequentially(query);
      await expect.poll(answer, query).toEqual(byAddress);
      await field(page).fill('even-handed appraisal');
      await expect(said(page)).toHaveText('1 statement.');
      await field(page).fill(query);
      await expect.poll(answer, query).toEqual(byAddress);
      await page.locator('search-page .found a.hit').first().click();
      await page.goBack();
      await expect.poll(answer, query).toEqual(byAddress);
    }
  });

  test('waits for nothing but the script and the words', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/search/?q=records');
    await expect(said(page)).toHaveText(/statements\.$/);
    await expect.poll(() => asked.some((path) => path.includes('wasm.'))).toBe(true);
    const first = asked.findIndex((path) => path.startsWith('/pagefind/'));
    expect(asked.findIndex((path) => path.endsWith('words.json'))).toBeLessThan(first);
    expect(asked.findIndex((path) => path.includes('search.client'))).toBeLessThan(first);
  });
});

test.describe('choices', () => {
  test('true counts stand beside each, also beside those not taken', async ({ page }) => {
    await page.goto('/search/?role=head');
    await expect(said(page)).toHaveText(new RegExp(`^${askedOf('head')} statements of Head`));
    await expect(countBeside(page, 'Mentor / MOR')).toHaveText(String(askedOf('mentor')));
    await expect(countBeside(page, 'Records Guide')).toHaveText(String(askedOf('head', 'records-guide')));
    await choice(page, 'Records Guide').check();
    await expect(said(page)).toHaveText(new RegExp(`^${askedOf('head', 'records-guide')} statements of Head`));
    await expect(countBeside(page, 'Mentor / MOR')).toHaveText(String(askedOf('mentor', 'records-guide')));
  });

  test('the roles, and no role, add up to all that was found', async ({ page }) => {
    await page.goto('/search/?q=targets');
    await expect(said(page)).toHaveText(/^\d+ statements\.$/);
    const all = Number.parseInt((await said(page).textContent()) ?? '');
    const counts = page.locator('fieldset').filter({ hasText: 'In no role list' }).locator('.count');
    await expect
      .poll(async () => (await counts.allTextContents()).reduce((sum, count) => sum + Number(count), 0))
      .toBe(all);
    await choice(page, 'In no role list').check();
    await expect(said(page)).toHaveText(/of no role list\.$/);
  });

  test('of any kind that leave nothing say how many there are elsewhere', async ({ page }) => {
    for (const [chosen, name] of [
      ['program=welcome-tutoring', 'Welcome/Tutoring'],
      ['theme=balance', 'Balance and even-handedness'],
      ['program=records-guide&role=board', 'Board, Records Guide'],
    ]) {
      await page.goto(`/search/?q=discretion&${chosen}`);
      await expect(said(page)).toHaveText(`Nothing under ${name} matches. 2 statements elsewhere.`);
      expect(await found(page)).toEqual(['MS-B-2', 'SP-B-1']);
    }
  });

  test('back and forward go through them', async ({ page }) => {
    await page.goto('/search/');
    await choice(page, 'Board').check();
    await expect(said(page)).toHaveText(`${askedOf('board')} statements of Board.`);
    await choice(page, 'Balance and even-handedness').check();
    await expect(page).toHaveURL(/\?role=board&theme=balance$/);
    await page.goBack();
    await expect(said(page)).toHaveText(`${askedOf('board')} statements of Board.`);
    await expect(choice(page, 'Balance and even-handedness')).not.toBeChecked();
    await page.goBack();
    await expect(page.locator('.all li[data-program]').first()).toBeVisible();
    await page.goForward();
    await expect(said(page)).toHaveText(`${askedOf('board')} statements of Board.`);
  });

  test('what is not a choice, and markup in an address, are just text', async ({ page }) => {
    await page.goto('/search/?q=%3Cimg+src%3Dx+onerror%3D%22document.title%3D1%22%3E&role=janitor');
    await expect(said(page)).toHaveText(/^No statement has all of “img”, “src”, “x”, “onerror”/);
    await expect(page).toHaveTitle(/^Search/);
    expect(await page.locator('search-page .found img').count()).toBe(0);
  });
});

test.describe('from every page', () => {
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`${key} opens the search with the focus in its field, and Escape gives it back`, async ({ page }) => {
      await page.goto('/programs/records-guide/');
      await page.getByRole('link', { name: 'Matrix' }).focus();
      await page.keyboard.press(key);
      const dialog = page.getByRole('dialog', { name: 'Search the handbook' });
      await expect(dialog.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type('discre');
      await expect(dialog.locator('.found ol .id')).toHaveText(['MS-B-2', 'SP-B-1']);
      await expect(dialog.getByRole('status')).toHaveText('2 statements.');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('link', { name: 'Matrix' })).toBeFocused();
    });
  }

  test('before anything is typed it shows what somebody may search for, and again once the field is emptied', async ({
    page,
  }) => {
    const searches = [{ title: 'who meets whom?', url: '/search/?q=who%20meets%20whom%3F' }];
    await page.route('**/search/words.json*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...((await response.json()) as Vocabulary), searches } });
    });
    await page.goto('/programs/records-guide/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search the handbook' });
    const example = dialog.getByRole('link', { name: 'who meets whom?' });
    await expect(example).toBeVisible();
    await page.keyboard.type('discre');
    await expect(dialog.locator('.found ol .id')).toHaveText(['MS-B-2', 'SP-B-1']);
    await expect(example).toHaveCount(0);
    await dialog.getByRole('searchbox').fill('');
    await expect(example).toBeVisible();
    await page.keyboard.press('Escape');
    // Below the field of the page just so.
    await page.locator('.site-header').getByRole('searchbox').click();
    await page.locator('.site-header').getByRole('link', { name: 'who meets whom?' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=who%20meets%20whom%3F$/);
    // A word list that is still on its way is no fault of what was seen.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('the dialog takes the place of the header’s field, and however much it finds, the way to all of it is in view', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await page.goto('/matrix/');
    const covered = await page.locator('.site-header search-box').boundingBox();
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search the handbook' });
    await page.keyboard.type('records');
    const all = dialog.getByRole('link', { name: /^All \d+ on the search page$/ });
    await expect(all).toBeInViewport({ ratio: 1 });
    expect(await dialog.locator('.found').evaluate((one) => one.scrollHeight > one.clientHeight)).toBe(true);
    const [box, first] = [await dialog.boundingBox(), await dialog.locator('.found a').first().boundingBox()];
    if (!covered || !box || !first) throw new Error('What was looked for is not shown.');
    expect(box.x).toBeLessThanOrEqual(covered.x);
    expect(box.y).toBeLessThanOrEqual(covered.y);
    expect(Math.abs(box.x + box.width - covered.x - covered.width)).toBeLessThan(2);
    // No result that the arrows come to is below it.
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press('ArrowDown');
      const [at, edge] = [await dialog.locator('a:focus').boundingBox(), await all.boundingBox()];
      const isAll = await all.evaluate((one) => one === document.activeElement);
      if (!isAll) expect((at?.y ?? 0) + Math.min(at?.height ?? 0, 24)).toBeLessThanOrEqual(edge?.y ?? 0);
    }
  });

  for (const address of ['/', '/matrix/']) {
    test(`below the field of ${address} what is found is seen whole and covers nothing of the field`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(address);
      await field(page).click();
      const panel = page.locator('search-box .found');
      const below = async () => {
        await expect(panel.getByRole('link').first()).toBeVisible();
        const main = await page.locator('.site-header div.across').boundingBox();
        const [at, box] = [await field(page).boundingBox(), await panel.boundingBox()];
        if (!main || !at || !box) throw new Error('What was looked for is not shown.');
        expect(box.y).toBeGreaterThanOrEqual(at.y + at.height);
        expect(box.y).toBeLessThan(at.y + at.height + 16);
        expect(box.x).toBeGreaterThanOrEqual(main.x);
        expect(box.x + box.width).toBeLessThanOrEqual(main.x + main.width);
        expect(box.width).toBeLessThan(700);
      };
      await page.keyboard.type('discre');
      await expect(panel.locator('ol .id')).toHaveText(['MS-B-2', 'SP-B-1']);
      await below();
      await field(page).press('Escape');
      await expect(panel).toBeHidden();
      await expect(field(page)).toHaveValue('discre');
    });
  }

  test('a browser without dialogs goes to the field of the page', async ({ page }) => {
    await page.addInitScript('delete HTMLDialogElement.prototype.showModal');
    await page.goto('/programs/records-guide/');
    await page.getByRole('link', { name: 'Matrix' }).focus();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('discre');
    await expect(page.locator('search-box .found ol .id')).toHaveText(['MS-B-2', 'SP-B-1']);
  });

  test('a page that was scrolled down stays where it was, also the first time, and does not scroll behind', async ({
    page,
  }) => {
    for (const key of ['/', 'Control+k']) {
      await page.goto('/programs/records-guide/');
      await page.evaluate(() => scrollTo(0, 600));
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(600);
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(600);
      await page.mouse.move(5, 5);
      await page.mouse.wheel(0, 300);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      expect(await page.evaluate(() => scrollY)).toBe(600);
    }
  });

  test('arrows go through the results and back, Enter follows one', async ({ page }) => {
    await page.goto('/');
    await field(page).focus();
    await page.keyboard.type('review');
    const results = page.locator('search-box .found a');
    await expect(results.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(results.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const address = await results.first().getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${address ?? '-'}$`));
  });

  test('a slash that is typed into a field stays a slash', async ({ page }) => {
    await page.goto('/');
    await field(page).fill('');
    await field(page).press('/');
    await expect(field(page)).toHaveValue('/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('nothing of the search is asked for before somebody is about to search', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/matrix/');
    await page.mouse.wheel(0, 600);
    expect(asked.filter((path) => /pagefind|search|\.js$/.test(path))).toEqual([]);
    await field(page).focus();
    await expect.poll(() => asked.some((path) => path.endsWith('.wasm') || path.includes('wasm.'))).toBe(true);
  });
});

test('without a choice no more is asked of the index than which records are no statements', async ({ page }) => {
  const filters: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('.pf_filter')) filters.push(request.url());
  });
  await page.goto('/');
  await field(page).fill('review');
  await expect(page.locator('search-box .found ol a').first()).toBeVisible();
  expect(new Set(filters).size).toBe(1);
});

test('on a phone each program’s statements are folded under its name, but where no script could find in them', async ({
  page,
  browser,
  baseURL,
}) => {
  const [first] = handbook.programs[0]?.statements ?? [];
  const line = (of: Page) => of.locator('.all').getByText(first?.text ?? '', { exact: true });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/search/');
  await expect(line(page)).toBeHidden();
  await page.locator('.all summary').first().click();
  await expect(line(page)).toBeVisible();
  const without = await browser.newPage({
    javaScriptEnabled: false,
    viewport: page.viewportSize(),
    ...(baseURL && { baseURL }),
  });
  await without.goto('/search/');
  await expect(line(without)).toBeVisible();
  await without.close();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a role is chosen without unfolding anything, and what that finds is in view', async ({ page }) => {
    await page.goto('/search/');
    await choice(page, 'Mentor / MOR').check();
    await expect(said(page)).toHaveText(new RegExp(`^${askedOf('mentor')} statements of Mentor`));
    await expect(said(page)).toBeInViewport({ ratio: 1 });
    await expect(page.locator('search-page .found li').first()).toBeInViewport({ ratio: 1 });
    await expect(choice(page, 'Mentor / MOR')).toBeInViewport({ ratio: 1 });
  });

  test('below the other choices stands how many statements they find, and leads to them', async ({ page }) => {
    await page.goto('/search/');
    await page.getByText('Choose programs, themes').click();
    await choice(page, 'Records Guide').check();
    const count = handbook.programs.find(({ id }) => id === 'records-guide')?.statements.length ?? 0;
    const show = page.getByRole('button', { name: `Show ${count} statements` });
    await expect(show).toBeInViewport({ ratio: 1 });
    await show.click();
    await expect(show).toBeHidden();
    await expect(page.locator('search-page .choices summary')).toBeFocused();
    await expect(page.locator('search-page .found li').first()).toBeInViewport({ ratio: 1 });
  });

  test('a choice that the focus reaches is not below the bar', async ({ page }) => {
    await page.goto('/search/');
    await page.getByText('Choose programs, themes').click();
    const bar = page.locator('search-page .bar');
    for (const box of await page.locator('search-page .choices input').all()) {
      await box.focus();
      const [at, edge] = [await box.boundingBox(), await bar.boundingBox()];
      expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual(edge?.y ?? 0);
    }
  });

  test('the whole row of a program opens its statements', async ({ page }) => {
    await page.goto('/search/');
    const row = page.locator('.all section').first();
    const box = await row.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap((box?.x ?? 0) + 12, (box?.y ?? 0) + 24);
    await expect(row.locator('li').first()).toBeVisible();
  });
});

test.describe('where something is missing', () => {
  test('without JavaScript the search page is every statement, and the field of every page leads to it', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto('/roles/mentor/');
    await page.getByRole('searchbox').fill('records');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=records$/);
    const shown = await page.locator('.all li[data-program] p.text').allTextContents();
    expect(shown).toEqual(handbook.statements.map(({ text }) => text));
    // A browser whose scripts are merely kept from running keeps the words for readers without them to itself.
    expect(await page.content()).toContain('Without JavaScript the page does not choose for you');
    await context.close();
  });

  test('without the index statements are found all the same, and a sentence says what is missing', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/?q=office+discreet&role=head');
    const missing = 'Some pages may be missing here: they could not be loaded.';
    await expect(said(page)).toHaveText(`Nothing under Head matches. 2 statements elsewhere. ${missing}`);
    expect(await found(page)).toEqual(['MS-B-2', 'SP-B-1']);
    await expect(countBeside(page, 'Board')).toHaveText('2');
    await field(page).fill('records');
    await expect(said(page)).toHaveText(/^\d+ statements of Head.* could not be loaded\.$/);
    await expect(page.locator('search-page .found .hits li').first()).toBeVisible();
  });

  test('without the script the full list stays, with a sentence', async ({ page }) => {
    await page.route('**/_astro/search.client*', (route) => route.abort());
    await page.goto('/search/?q=records');
    await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
    await expect(page.locator('.all li[data-program]').first()).toBeVisible();
  });

  test('from another page, without the words, statements are found in the list of the search page', async ({
    page,
  }) => {
    await page.route('**/search/words.json*', (route) => route.abort());
    await page.goto('/matrix/');
    await field(page).fill('discretion');
    await expect(page.locator('search-box .found ol .id')).toHaveText(['MS-B-2', 'SP-B-1']);
    await expect(said(page)).toHaveText(/^2 statements\. Open questions, terms, pages .* could not be loaded\.$/);
  });
});

/** How a file may fail to come. */
const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is not there': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'is a broken server': (route) => route.fulfill({ status: 500, body: '' }),
  'is another page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' }),
  'is cut off': async (route) => {
    try {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    } catch {
      // What is still on its way when a test is over is nobody's any more.
    }
  },
  'is aborted': (route) => route.abort(),
  'never comes': () => new Promise(() => undefined),
};
/** What a search asks for, each by its address. */
const files = {
  'an index file': '**/pagefind/index/*.pf_index',
  'a filter': '**/pagefind/filter/*.pf_filter',
  'the directory of the index': '**/pagefind/*.pf_meta',
  'what a record says': '**/pagefind/fragment/*',
  'the engine of the index': '**/pagefind/wasm.*',
  'the script of the index': '**/pagefind/pagefind.js*',
  'the entry of the index': '**/pagefind/pagefind-entry.json*',
  'the words': '**/search/words.json*',
};

test.describe('whatever fails of the index', () => {
  for (const [what, pattern] of Object.entries(files)) {
    for (const [fault, answer] of Object.entries(faults)) {
      test(`${what} ${fault}: the lines on records are there all the same, and it is said what is missing`, async ({
        page,
      }) => {
        await page.route(pattern, answer);
        await page.goto('/search/?q=record+skills', { waitUntil: 'commit' });
        await expect
          .poll(async () => (await found(page)).sort(), { timeout: 3000 })
          .toEqual(['RG-B-3', 'RG-H-2', 'RG-M-1']);
        await expect(said(page)).toHaveText(/^3 statements\. .*could not be loaded\.$/);
      });
    }
  }
});

test.describe('what comes near to the words', () => {
  for (const [fault, answer] of Object.entries(faults)) {
    test(`${fault}: the lines on records are there all the same, and it is said that some may be missing`, async ({
      page,
    }) => {
      await page.route('**/search/near.json*', answer);
      await page.goto('/search/?q=record+skills+gossip', { waitUntil: 'commit' });
      await expect(said(page)).toHaveText(
        'No statement has all of “record”, “skills”, “gossip”. Shown is what comes near. ' +
          'Some lines may be missing here: they could not be loaded.',
        { timeout: 3000 },
      );
      expect(await found(page)).toEqual(expect.arrayContaining(['RG-B-3', 'RG-H-2', 'RG-M-1']));
    });
  }

  test('only comes late: then it brings the whole answer', async ({ page }) => {
    let letGo = (): void => undefined;
    const gone = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/search/near.json*', async (route) => {
      await gone;
      await route.continue();
    });
    await page.goto('/search/?q=gossip');
    await expect(said(page)).toHaveText(/^Nothing in the handbook has “gossip”\. Some lines may be missing here/);
    letGo();
    await expect(said(page)).toHaveText('No statement has “gossip”. Shown is what comes near.');
    expect(await found(page)).toEqual(['MS-B-2', 'SP-B-1']);
  });

  test('is not waited for, nor asked for, where the words have a full answer', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/search/?q=record+skills');
    await expect(said(page)).toHaveText('3 statements.');
    await expect.poll(() => asked.some((path) => path.includes('wasm.'))).toBe(true);
    expect(asked.filter((path) => path.endsWith('near.json'))).toEqual([]);
  });
});

test('words that only come late bring the whole answer', async ({ page }) => {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(files['the words'], async (route) => {
    await gone;
    await route.continue();
  });
  await page.goto('/search/?q=record+skills');
  await expect(said(page)).toHaveText(/^3 statements\. .*could not be loaded\.$/);
  letGo();
  await expect(said(page)).toHaveText('3 statements.');
});

test('of a handbook without a list, what fails of the index is never taken for nothing found', async ({ page }) => {
  await withoutList(page);
  await page.route(files['an index file'], faults['is not there'] ?? ((route) => route.abort()));
  await page.goto('/search/?q=record+skills');
  await expect(said(page)).toHaveText(/^The search could not be loaded\./);
});

test.describe('what is asked in a person’s words', () => {
  test('an open question stands before the lines that come near to it', async ({ page }) => {
    await page.goto('/search/?q=is+mentoring+obligatory+for+me');
    await expect(said(page)).toHaveText(
      /^The text leaves open: .+\? No statement has all of “mentoring”, “obligatory”\. Shown is what comes near\.$/,
    );
    const headings = page.locator('search-page .found h2');
    await expect(headings.nth(0)).toHaveText('What the text leaves open');
    await expect(headings.nth(1)).toHaveText('Near: for “Is mentoring a free choice?”');
    expect(await found(page)).toEqual(['SK-4']);
  });

  test('a term comes first, with its meaning', async ({ page }) => {
    await page.goto('/search/?q=what+is+a+PGP');
    await expect(page.locator('search-page .found h2').first()).toHaveText('What the word means');
    await expect(page.locator('search-page .found ul').first()).toContainText('(PGP) · glossary');
  });

  test('what a role does is its list, below its page, and lines of others come after it', async ({ page }) => {
    await page.goto('/search/?q=what+does+an+instructor+do+with+records');
    await expect(page.locator('search-page .found ul a').first()).toHaveText('Instructor');
    const own = handbook.statements.filter(({ list }) => list?.role.id === 'instructor').map(({ id }) => id);
    const [first = [], others = []] = await page
      .locator('search-page .found ol')
      .evaluateAll((lists) => lists.map((list) => [...list.querySelectorAll('.id')].map((id) => id.textContent)));
    expect(first.length).toBeGreaterThan(2);
    expect(first.filter((id) => !own.includes(id))).toEqual([]);
    expect(others.filter((id) => own.includes(id))).toEqual([]);
  });

  test('every line that is found says why it is there: by a marked word, or by what matched', async ({ page }) => {
    for (const query of [
      'confers',
      'targets',
      'head records',
      'PGP',
      'goes',
      'given often',
      'work',
      'rg-m-1',
      'h',
      'gossip',
      'keep it to oneself',
    ]) {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`);
      await expect(said(page)).not.toBeEmpty();
      const headings = await page
        .locator('search-page .found > ol')
        .evaluateAll((lists) =>
          lists
            .flatMap((list) =>
              list.previousElementSibling?.textContent.startsWith('Near: for') === true
                ? []
                : [...list.children].filter((line) => line.querySelector('mark, .reason') === null),
            )
            .map((line) => line.textContent),
        );
      expect(headings, query).toEqual([]);
    }
  });

  test('an id that no statement has is said to be none, and “day 1” is no id', async ({ page }) => {
    await page.goto('/search/?q=sp-m-99');
    await expect(said(page)).toHaveText('No statement has the id SP-M-99.');
    await page.goto('/search/?q=day+1');
    await expect(said(page)).toHaveText(/all of “day”, “1”/);
  });

  test('an id that is withdrawn or has another number now leads to the line that says so', async ({ page }) => {
    for (const [id, what, at] of [
      ['rg i 9', 'withdrawn as of March 1, 2025', '/programs/records-guide/#RG-I-9'],
      ['RG-M-9', 'now RG-M-4', '/programs/records-guide/#RG-M-9'],
      // Its whole program is gone.
      ['dg 1', 'withdrawn as of', '/programs/desk-guide/#DG-1'],
    ] as const) {
      await page.goto(`/search/?q=${encodeURIComponent(id)}`);
      await expect(said(page)).toHaveText(/^(RG.[IM].9|DG.1) is no statement any more.$/);
      await expect(page.locator('search-page .found li').first()).toContainText(what);
      await expect(page.locator('search-page .found a').first()).toHaveAttribute('href', at);
    }
  });

  test('signs alone are no question for everything', async ({ page }) => {
    for (const sign of ['*', '(', '?']) {
      await page.goto(`/search/?q=${encodeURIComponent(sign)}`);
      await expect(said(page)).toHaveText(`Nothing in the handbook has “${sign}”.`);
    }
  });

  test('a very long question makes no page wider than the window', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/search/?q=${'unbreakable'.repeat(18)}`);
    await expect(said(page)).toHaveText(/unbreakable/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test.describe('in forced colors', () => {
  test.use({ forcedColors: 'active', colorScheme: 'dark' });

  test('the words that were found have the color of the words around them', async ({ page }) => {
    await page.goto('/search/?q=targets');
    const colors = await page
      .locator('.found mark')
      .first()
      .evaluate((mark) => [mark, mark.parentElement ?? mark].map((one) => getComputedStyle(one).color));
    expect(colors[0]).toBe(colors[1]);
  });
});
