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

test('a browser that keeps nothing says so, and the form works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(address);
  await keep(page).check();
  await goals(page).fill('Ours');
  await expect(said(page)).toContainText('This browser keeps nothing.');
  await expect(goals(page)).toHaveValue('Ours');
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

  test('the lines to sign are never alone on a page, whatever is ticked', async ({ page }) => {
    for (const box of await page.getByRole('group').getByRole('checkbox').all()) {
      await box.check();
      const file = await page.pdf({ preferCSSPageSize: true, tagged: true });
      const { pieces, sizes } = await readPdf(file);
      const last = pieces
        .filter((piece) => piece.page === sizes.length)
        .map((piece) => piece.letters)
        .join('');
      expect(last).toContain('Signature');
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
