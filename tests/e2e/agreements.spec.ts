import { readPdf } from '../print/read-pdf.ts';
import { expect, handbook, test, tooWide, type Page } from './handbook.ts';

const address = '/agreements/mentor-instructor-round/';
const goals = (page: Page) => page.getByLabel('Our goals');
const tick = (page: Page, id: string) => page.getByRole('checkbox', { name: new RegExp(`^${id} `) });
const keep = (page: Page) => page.getByRole('checkbox', { name: /^Keep what I write/ });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const said = (page: Page) => page.locator('#said');

/** Writes a goal and ticks a statement. */
async function fill(page: Page): Promise<void> {
  await page.getByLabel('Name (Mentor)').fill('A. Núñez & "B"');
  await goals(page).fill('Read more.\nWrite more = better.');
  await tick(page, 'RG-M-3').check();
}

/** What is written is kept once the script has come; nobody leaves a page sooner than that. */
async function expectKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('tick=RG-M-3');
}

async function expectFilled(page: Page): Promise<void> {
  await expect(page.getByLabel('Name (Mentor)')).toHaveValue('A. Núñez & "B"');
  await expect(goals(page)).toHaveValue('Read more.\nWrite more = better.');
  await expect(tick(page, 'RG-M-3')).toBeChecked();
  await expect(tick(page, 'RG-M-2')).not.toBeChecked();
}

test.beforeEach(async ({ page }) => {
  await page.goto(address);
});

test('asks for nothing and loads no script until somebody writes', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.reload();
  await page.waitForTimeout(200);
  expect(requests.filter((url) => url.endsWith('.js'))).toEqual([]);
  await goals(page).focus();
  await expect.poll(() => requests.filter((url) => url.endsWith('.js'))).toHaveLength(1);
});

test('shows both sides word for word, and the board’s lines beside', async ({ page }) => {
  const agreement = handbook.agreements.find(({ id }) => id === 'mentor-instructor-round');
  const all = agreement?.sides.flatMap(({ statements, optional }) => [...statements, ...optional]) ?? [];
  expect(all.length).toBeGreaterThan(20);
  for (const { id, text } of [...all, ...(agreement?.beside.flatMap(({ statements }) => statements) ?? [])]) {
    await expect(page.locator('.side').getByRole('listitem').filter({ hasText: id }).locator('.text')).toHaveText(text);
  }
});

test('what both may tick begins at one height', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const tops = await page
    .getByText('Tick what else you want')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops).toHaveLength(2);
  expect(new Set(tops).size).toBe(1);
});

/** What this tab has of it, apart from the browser. */
const inTab = (page: Page) => page.evaluate(() => JSON.stringify(sessionStorage));

test('what was written in this tab is there again after a link and Back, and in no other tab', async ({
  page,
  context,
}) => {
  await fill(page);
  await expect.poll(() => inTab(page)).toContain('tick=RG-M-3');
  await page.getByRole('contentinfo').getByRole('link').first().click();
  await expect(page).not.toHaveURL(new RegExp(address));
  await page.goBack();
  await expectFilled(page);
  await expect(keep(page)).not.toBeChecked();
  await page.reload();
  await expectFilled(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  const other = await context.newPage();
  await other.goto(address);
  await goals(other).focus();
  await expect(other.locator('kept-form:defined')).toHaveCount(1);
  await expect(goals(other)).toHaveValue('');
});

test('what was emptied is not there again', async ({ page }) => {
  await fill(page);
  await expect.poll(() => inTab(page)).toContain('tick=RG-M-3');
  await button(page, 'Empty the form').click();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.reload();
  await goals(page).focus();
  await expect(page.locator('kept-form:defined')).toHaveCount(1);
  await expect(goals(page)).toHaveValue('');
  await expect(tick(page, 'RG-M-3')).not.toBeChecked();
  await expect(button(page, 'Bring back what was there')).toBeHidden();
});

test('keeps it in this browser when asked, over a reload, each agreement for itself', async ({ page }) => {
  await keep(page).check();
  await fill(page);
  await expectKept(page);
  await page.goto('/agreements/mor-instructor/');
  await expect(goals(page)).toHaveValue('');
  await page.goto(address);
  await expectFilled(page);
  await expect(keep(page)).toBeChecked();
  await keep(page).uncheck();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('is emptied, and brought back', async ({ page }) => {
  await keep(page).check();
  await fill(page);
  await button(page, 'Empty the form').click();
  await expect(goals(page)).toHaveValue('');
  await expect(said(page)).toHaveText('The form is empty.');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await button(page, 'Bring back what was there').click();
  await expectFilled(page);
});

test('is brought back though it was emptied twice', async ({ page }) => {
  await fill(page);
  await button(page, 'Empty the form').dblclick();
  await expect(goals(page)).toHaveValue('');
  await button(page, 'Bring back what was there').click();
  await expectFilled(page);
});

test('what was written in another tab is not overwritten by what stood here before', async ({ page, context }) => {
  await keep(page).check();
  await goals(page).fill('Old');
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('goals=Old');
  const other = await context.newPage();
  await other.goto(address);
  await expect(goals(other)).toHaveValue('Old');
  await goals(other).fill('Newer');
  await expect(goals(page)).toHaveValue('Newer');
  await page.getByLabel('Name (Mentor)').fill('Ann');
  await page.goto('/agreements/');
  await page.goBack();
  await expect(goals(page)).toHaveValue('Newer');
  await expect(page.getByLabel('Name (Mentor)')).toHaveValue('Ann');
});

const writtenHere = (page: Page) => page.evaluate(() => JSON.stringify(sessionStorage) + JSON.stringify(localStorage));
const back = (page: Page) => button(page, 'Bring back what was there');

/** The same form in another tab of the same browser. */
async function otherTab(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(address);
  return other;
}

async function write(page: Page, words: string): Promise<void> {
  await goals(page).fill(words);
  await expect.poll(() => writtenHere(page)).toContain(`goals=${words}`);
}

test.describe('in two tabs', () => {
  test('what is kept from the one takes nothing from the other without a word and a way back', async ({ page }) => {
    await write(page, 'A1');
    const other = await otherTab(page);
    await write(other, 'B1');
    await keep(page).check();
    await expect(goals(other)).toHaveValue('B1');
    await keep(other).check();
    await expect(said(other)).toContainText('This browser kept something else');
    await expect(goals(page)).toHaveValue('B1');
    await expect(said(page)).toContainText('another tab');
    await back(page).click();
    await expect(goals(page)).toHaveValue('A1');
    // Both show what the browser keeps.
    await expect(goals(other)).toHaveValue('A1');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('goals=A1');
    await back(other).click();
    await expect(goals(other)).toHaveValue('B1');
    await expect(goals(page)).toHaveValue('B1');
    await page.reload();
    await expect(goals(page)).toHaveValue('B1');
    await expect(keep(page)).toBeChecked();
  });

  test('typed in by turns, nobody is told of what is not lost', async ({ page }) => {
    await keep(page).check();
    await write(page, 'Ours');
    const other = await otherTab(page);
    await expect(goals(other)).toHaveValue('Ours');
    await other.getByLabel('Name (Mentor)').fill('Ann');
    await expect(page.getByLabel('Name (Mentor)')).toHaveValue('Ann');
    await expect(said(page)).toHaveText('');
    await expect(back(page)).toBeHidden();
  });

  test('what is emptied in the one is empty in the other, and does not come back', async ({ page }) => {
    await keep(page).check();
    await write(page, 'Secret');
    const other = await otherTab(page);
    await expect(goals(other)).toHaveValue('Secret');
    await button(other, 'Empty the form').click();
    await expect(goals(page)).toHaveValue('');
    await expect(said(page)).toContainText('emptied in another tab');
    await expect(back(page)).toBeHidden();
    await page.getByLabel('Name (Mentor)').fill('Z');
    await expect.poll(() => writtenHere(page)).toContain('name-1=Z');
    expect(await writtenHere(page)).not.toContain('Secret');
    await page.reload();
    await expect(page.getByLabel('Name (Mentor)')).toHaveValue('Z');
    await expect(goals(page)).toHaveValue('');
    await expect(back(page)).toBeHidden();
  });

  test('emptied in the one, it can’t be brought back in the other that had opened a link', async ({ page }) => {
    await keep(page).check();
    await write(page, 'Secret');
    const other = await page.context().newPage();
    await other.goto(`${address}#goals=Theirs`);
    await expect(back(other)).toBeVisible();
    await button(page, 'Empty the form').click();
    await expect(back(other)).toBeHidden();
    await expect(goals(other)).toHaveValue('Theirs');
    expect(await writtenHere(other)).not.toContain('Secret');
  });

  test('what the one keeps no more, the other has in its tab alone', async ({ page }) => {
    await keep(page).check();
    await write(page, 'Ours');
    const other = await otherTab(page);
    await expect(goals(other)).toHaveValue('Ours');
    await keep(other).uncheck();
    await expect(keep(page)).not.toBeChecked();
    await expect(goals(page)).toHaveValue('Ours');
    await page.getByLabel('Name (Mentor)').fill('Z');
    await expect.poll(() => inTab(page)).toContain('name-1=Z');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test('of a blank that is full it is said that it holds no more', async ({ page }) => {
  const name = page.getByLabel('Name (Mentor)');
  await name.fill('x'.repeat(599));
  await expect(page.locator('kept-form:defined')).toHaveCount(1);
  await expect(said(page)).toHaveText('');
  await name.press('End');
  await page.keyboard.insertText('and much more');
  await expect(said(page)).toContainText('This blank is full: it holds 600 characters.');
});

test('a language that is written from the right stands at the right', async ({ page }) => {
  await goals(page).fill('نقرأ أكثر');
  await page.emulateMedia({ media: 'print' });
  expect(await goals(page).evaluate((field) => getComputedStyle(field).direction)).toBe('rtl');
});

test.describe('while the script is on its way, as on a slow line', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/_astro/kept-form*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.reload();
  });

  test('what is written is kept all the same', async ({ page }) => {
    await keep(page).check();
    await fill(page);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await expectKept(page);
    await page.reload();
    await expectFilled(page);
  });

  test('what was kept before fills the blanks that have not been written in', async ({ page }) => {
    await page.evaluate(() =>
      localStorage.setItem('handbook.agreement.mentor-instructor-round', 'goals=Old&name-1=Ann'),
    );
    await page.reload();
    await goals(page).fill('New');
    await expect(page.getByLabel('Name (Mentor)')).toHaveValue('Ann');
    await expect(goals(page)).toHaveValue('New');
  });

  test('a button that is pressed does its work when it can', async ({ page }) => {
    await goals(page).fill('Too much');
    await button(page, 'Empty the form').click();
    await expect(goals(page)).toHaveValue('');
  });
});

test('says so where its script cannot be loaded, and can still be filled in', async ({ page }) => {
  await page.route('**/_astro/kept-form*.js', (route) => route.abort());
  await page.reload();
  await goals(page).fill('By hand');
  await expect(said(page)).toContainText('could not be loaded');
  await expect(goals(page)).toHaveValue('By hand');
  // With the network back, the next touch brings it.
  await page.unrouteAll();
  await keep(page).check();
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('goals=By+hand');
  await expect(said(page)).toHaveText('');
});

test('what could not be loaded is said for a while, not for good', async ({ page }) => {
  await page.clock.install();
  await page.route('**/_astro/kept-form*.js', (route) => route.abort());
  await page.reload();
  await goals(page).fill('By hand');
  await expect(said(page)).toContainText('could not be loaded');
  await page.clock.fastForward('00:30');
  await expect(said(page)).toHaveText('');
});

test.describe('carried in a link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('behind the #, which no server sees; it fills the form of whoever opens it', async ({
    page,
    browser,
    baseURL,
  }) => {
    await fill(page);
    await button(page, 'Copy a link with what you wrote').click();
    await expect(said(page)).toHaveText('Copied a link with what you wrote.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${baseURL}agreements/mentor-instructor-round/#`)).toBe(true);

    const other = await browser.newContext();
    const theirs = await other.newPage();
    await theirs.goto(link);
    await expectFilled(theirs);
    await expect(theirs).toHaveURL(`${baseURL}agreements/mentor-instructor-round/`);
    expect(await theirs.evaluate(() => localStorage.length)).toBe(0);
    await other.close();
  });

  test('does not lose what was kept here before', async ({ page }) => {
    await keep(page).check();
    await fill(page);
    await expectKept(page);
    await page.goto('about:blank');
    await page.goto(`${address}#goals=Another`);
    await expect(goals(page)).toHaveValue('Another');
    await button(page, 'Bring back what was there').click();
    await expectFilled(page);
  });

  test('empties nothing where the address says something of another kind', async ({ page }) => {
    await fill(page);
    await page.evaluate(() => (location.hash = '#utm_source=mail'));
    await button(page, 'Copy a link with what you wrote').click();
    await expect(said(page)).toHaveText('Copied a link with what you wrote.');
    await expectFilled(page);
  });

  test('that was cut on its way is told from one that is whole, and so is one from before there was a sum', async ({
    page,
  }) => {
    await fill(page);
    await button(page, 'Copy a link with what you wrote').click();
    await expect(said(page)).toHaveText('Copied a link with what you wrote.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await button(page, 'Empty the form').click();
    const open = async (address: string) => {
      await page.goto('about:blank');
      await page.goto(address);
    };
    await open(link);
    await expectFilled(page);
    await expect(said(page)).toHaveText('What stands here came with the link.');
    for (const cut of [link.slice(0, -1), link.slice(0, -12)]) {
      await open(cut);
      await expect(said(page), cut).toContainText('Part of the link is missing');
    }
    await open(link.replace(/whole=[^&]*&/, ''));
    await expectFilled(page);
    await expect(said(page)).toContainText('What stands here came with the link.');
    await open(`${address}#name-1=${'x'.repeat(700)}`);
    await expect(said(page)).toContainText('Part of the link is missing');
  });

  test('over what one wrote and did not keep, both are there after a reload', async ({ page }) => {
    await write(page, 'Mine');
    await page.evaluate(() => (location.hash = '#goals=Theirs'));
    await expect(goals(page)).toHaveValue('Theirs');
    await page.reload();
    await expect(goals(page)).toHaveValue('Theirs');
    await goals(page).fill('Theirs!');
    await expect.poll(() => inTab(page)).toContain('Theirs%21');
    await page.reload();
    await expect(goals(page)).toHaveValue('Theirs!');
    await back(page).click();
    await expect(goals(page)).toHaveValue('Mine');
    await back(page).click();
    await expect(goals(page)).toHaveValue('Theirs!');
  });

  test('after another, nothing is lost of what stood here first', async ({ page }) => {
    await write(page, 'Mine');
    for (const one of ['One', 'Two']) {
      await page.evaluate((words) => (location.hash = `#goals=${words}`), one);
      await expect(goals(page)).toHaveValue(one);
    }
    for (const one of ['One', 'Mine', 'Two']) {
      await back(page).click();
      await expect(goals(page)).toHaveValue(one);
    }
  });

  test('and that holds nothing the form has a place for changes nothing, and it is said', async ({ page }) => {
    await write(page, 'Mine');
    await page.evaluate(() => (location.hash = '#tick=XX-99'));
    await expect(said(page)).toHaveText('This link holds nothing that this form has a place for.');
    await expect(goals(page)).toHaveValue('Mine');
    await expect(back(page)).toBeHidden();
  });

  test('is there again after a link and Back', async ({ page }) => {
    await page.goto('about:blank');
    await page.goto(`${address}#goals=Theirs`);
    await expect(goals(page)).toHaveValue('Theirs');
    await page.getByRole('contentinfo').getByRole('link').first().click();
    await page.goBack();
    await expect(goals(page)).toHaveValue('Theirs');
  });

  test('and written in, it takes no place of what was kept here', async ({ page }) => {
    await keep(page).check();
    await fill(page);
    await expectKept(page);
    await page.goto('about:blank');
    await page.goto(`${address}#goals=Another`);
    await expect(goals(page)).toHaveValue('Another');
    await expect(keep(page)).not.toBeChecked();
    await goals(page).fill('Another one');
    await expectKept(page);
    await page.reload();
    await expect(goals(page)).toHaveValue('Another one');
    await button(page, 'Bring back what was there').click();
    await expectFilled(page);
    await expect(keep(page)).toBeChecked();
    await page.reload();
    await expectFilled(page);
  });
});

test('what comes with a link is only ever text', async ({ page }) => {
  let asked = false;
  page.on('dialog', (dialog) => {
    asked = true;
    void dialog.dismiss();
  });
  const bad = '<img src=x onerror=alert(1)>"><script>alert(2)</script>';
  await page.goto('about:blank');
  await page.goto(`${address}#goals=${encodeURIComponent(bad)}&nonsense=1&tick=XX-9&name-1=${'x'.repeat(9999)}`);
  await expect(goals(page)).toHaveValue(bad);
  expect((await page.getByLabel('Name (Mentor)').inputValue()).length).toBe(600);
  expect(asked).toBe(false);
});

test('a browser that keeps nothing for good says so, and promises nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(address);
  await keep(page).click();
  await expect(said(page)).toContainText('This browser keeps nothing.');
  await expect(keep(page)).not.toBeChecked();
  await goals(page).fill('Ours');
  await expect.poll(() => inTab(page)).toContain('goals=Ours');
  await page.reload();
  await expect(goals(page)).toHaveValue('Ours');
});

test('where copying is not allowed, the link is there to be copied by hand, also where no address is seen', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.goto(address);
  await goals(page).fill('Ours');
  await button(page, 'Copy a link with what you wrote').click();
  await expect(said(page)).toContainText('did not allow copying');
  const link = page.getByRole('textbox', { name: 'The link' });
  await expect(link).toBeFocused();
  await expect(link).toHaveValue(/#.*goals=Ours$/);
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/goals=Ours$/);
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('what is said covers no button', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 700 });
  await fill(page);
  await button(page, 'Empty the form').click();
  await expect(said(page)).not.toBeEmpty();
  const place = await said(page).boundingBox();
  const tools = await button(page, 'Empty the form').boundingBox();
  expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(tools?.y ?? 0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

  test('what can be done with the form stands in one row, in sight from the first word on', async ({ page }) => {
    const names = ['Print', 'Copy a link with what you wrote', 'Empty the form'];
    // Before, there is nothing to do with it, and it covers nothing of the form.
    await expect(button(page, 'Print')).not.toBeInViewport();
    await page.getByLabel('Name (Mentor)').fill('A');
    await page.getByRole('heading', { level: 1 }).tap();
    await page.evaluate(() => scrollTo(0, 0));
    const places = await Promise.all(names.map((name) => button(page, name).boundingBox()));
    expect(new Set(places.map((place) => place?.y)).size).toBe(1);
    for (const place of places) expect((place?.y ?? 740) + (place?.height ?? 0)).toBeLessThanOrEqual(740);
    await fill(page);
    await button(page, 'Empty the form').tap();
    await expect(goals(page)).toHaveValue('');
  });

  test('the first tick, however low on the screen, moves nothing', async ({ page }) => {
    const box = tick(page, 'RG-M-3');
    await box.evaluate((one) => scrollBy(0, (one.closest('label')?.getBoundingClientRect().bottom ?? 0) - innerHeight));
    const before = await page.evaluate(() => scrollY);
    await page.locator('label', { has: box }).tap();
    await expect(box).toBeChecked();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});

test.describe('on paper', () => {
  test('what is not ticked is left out, what is ticked and written is there, and lines to sign', async ({ page }) => {
    await fill(page);
    await page.emulateMedia({ media: 'print' });
    const line = (id: string) => page.locator('.side').getByRole('listitem').filter({ hasText: id });
    await expect(line('RG-M-3')).toBeVisible();
    await expect(line('RG-M-2')).toBeHidden();
    await expect(line('SP-M-3')).toBeVisible();
    await expect(page.getByText('Signature (Instructor)')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('a long name is there to its end', async ({ page }) => {
    const name = page.getByLabel('Name (Mentor)');
    await name.fill('Ana María Núñez Hernández, Mentor of the North Workshop and of the Evening Workshop');
    await page.emulateMedia({ media: 'print' });
    expect(
      await name.evaluate((field) => [field.scrollWidth - field.clientWidth, field.scrollHeight - field.clientHeight]),
    ).toEqual([0, 0]);
  });

  test('the lines to sign are never alone on a page nor without the names, whatever is ticked', async ({ page }) => {
    await page.getByLabel('Name (Mentor)').fill('Noor Salas');
    for (const box of await page.getByRole('group').getByRole('checkbox').all()) {
      await box.check();
      const file = await page.pdf({ preferCSSPageSize: true, tagged: true });
      const { pieces, sizes } = await readPdf(file);
      const last = pieces
        .filter((piece) => piece.page === sizes.length)
        .map((piece) => piece.letters)
        .join('');
      expect(last).toContain('Signature');
      expect(last.replace(/\s/g, '')).toContain('Signature(Mentor)NoorSalas');
      expect(last).toContain('How and when we review this agreement');
    }
  });

  for (const { id } of handbook.agreements) {
    test(`${id} takes one page blank`, async ({ page }) => {
      await page.goto(`/agreements/${id}/`);
      const bytes = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(bytes.split(/\/Type\s*\/Page\b(?!s)/).length - 1).toBe(1);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is a form to fill in and print, without buttons that would do nothing', async ({ page }) => {
    await goals(page).fill('By hand');
    await expect(goals(page)).toHaveValue('By hand');
    await expect(button(page, 'Empty the form')).toBeHidden();
  });
});

test('can be filled with the keyboard alone', async ({ page }) => {
  await page.getByLabel('Name (Mentor)').focus();
  await page.keyboard.type('Ann');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ben');
  await expect(page.getByLabel('Name (Instructor)')).toHaveValue('Ben');
  await tick(page, 'RG-M-2').focus();
  await page.keyboard.press('Space');
  await expect(tick(page, 'RG-M-2')).toBeChecked();
});

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('a long word is broken and widens nothing', async ({ page }) => {
    const word = 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(3);
    for (const field of await page.locator('.write-in :is(input, textarea)').all()) await field.fill(word);
    expect(await tooWide(page)).toBe(0);
  });
});
