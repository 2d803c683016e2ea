import { expect, handbook, test, tooWide, type Page } from './handbook.ts';

const address = '/programs/studio-partner/';
const id = 'SP-H-3';
const found = handbook.glossary.find((one) => one.id === 'pre-talk');
if (found === undefined) throw new Error('The glossary has no pre-talk.');
const entry = found;

const term = (page: Page) => page.locator(`li[id="${id}"]`).getByRole('link', { name: 'pre-talks', exact: true });
const meaning = (page: Page) => page.getByRole('dialog', { name: `Meaning of ${entry.term}` });

/** That the meaning is open, whole and to the letter, within the window. */
async function expectOpen(page: Page): Promise<void> {
  await expect(meaning(page)).toBeVisible();
  await expect(meaning(page).getByText(entry.meaning, { exact: true })).toBeVisible();
  await expect(meaning(page)).toContainText(`How sure: ${entry.standing}. ${entry.caution ?? ''}`);
  await expect(meaning(page)).toBeInViewport({ ratio: 1 });
  await expect(term(page)).toHaveAttribute('aria-expanded', 'true');
}

test.describe('a term in a statement', () => {
  test('opens its meaning by mouse, beside the word, and closes by a second click', async ({ page }) => {
    await page.goto(address);
    await term(page).click();
    await expectOpen(page);
    const [word, box] = [await term(page).boundingBox(), await meaning(page).boundingBox()];
    const gap = Math.max(
      (box?.y ?? 0) - (word?.y ?? 0) - (word?.height ?? 0),
      (word?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0),
    );
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(30);
    await term(page).click();
    await expect(meaning(page)).toBeHidden();
    await expect(term(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });

  test('closes by a click beside it, and another term opens in its place', async ({ page }) => {
    await page.goto(address);
    await term(page).click();
    await expectOpen(page);
    await page.locator(`li[id="${id}"]`).getByRole('link', { name: 'review talks' }).click();
    await expect(page.getByRole('dialog', { name: /^Meaning of Revisit/ })).toBeVisible();
    await expect(meaning(page)).toBeHidden();
    await page.locator('h1').click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('opens by keyboard, leads on to the glossary, and Escape gives the word back', async ({ page }) => {
    await page.goto(address);
    await term(page).focus();
    await page.keyboard.press('Enter');
    await expectOpen(page);
    await expect(meaning(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(meaning(page)).toBeHidden();
    await expect(term(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(meaning(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(meaning(page).getByRole('link')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/glossary\/#pre-talk$/);
    await expect(page.locator('.entry[id="pre-talk"]')).toBeInViewport();
  });

  test('asks for nothing before somebody comes near a term, and then twice', async ({ page }) => {
    const asked: string[] = [];
    await page.goto(address);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname !== '/favicon.svg') asked.push(pathname.replace(/-[\w-]+\.js$/, ''));
    });
    await page.mouse.wheel(0, 300);
    await page.mouse.move(5, 5);
    expect(asked).toEqual([]);
    await term(page).hover();
    await expect.poll(() => asked).toEqual(['/_astro/term-meaning.client', '/glossary/']);
    await term(page).click();
    await expectOpen(page);
    expect(asked).toHaveLength(2);
  });

  test('is copied with the sentence, to the letter, however it is selected', async ({ page }) => {
    await page.goto(address);
    await term(page).click();
    await expectOpen(page);
    const copied = await page.locator(`li[id="${id}"] p.text`).evaluate((text) => {
      getSelection()?.selectAllChildren(text);
      return getSelection()?.toString();
    });
    expect(copied).toBe(handbook.byId.get(id)?.text);
    expect(await page.locator(`li[id="${id}"] p.text`).evaluate((text) => text.textContent)).toBe(copied);
  });

  for (const [what, pattern] of Object.entries({ 'the glossary': '**/glossary/', 'the script': '**/_astro/term-*' })) {
    test(`leads to the glossary where ${what} cannot be loaded`, async ({ page }) => {
      await page.goto(address);
      await page.route(pattern, (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
      await term(page).click();
      await expect(page).toHaveURL(/\/glossary\/#pre-talk$/);
    });
  }

  test('on paper it is plain text, and an open meaning is not printed', async ({ page }) => {
    await page.goto(address);
    await term(page).click();
    await expectOpen(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await term(page).evaluate((word) => getComputedStyle(word).textDecorationLine)).toBe('none');
    const editor = page.locator('.prose a.term').first();
    expect(await editor.evaluate((word) => getComputedStyle(word, '::after').content)).toBe('none');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test('a term opens by touch, at the foot of the window, and closes by a touch beside it', async ({ page }) => {
    await page.goto(address);
    await term(page).tap();
    await expectOpen(page);
    const box = await meaning(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(640, -1);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await page.touchscreen.tap(20, 20);
    await expect(meaning(page)).toBeHidden();
  });

  test('what opens covers neither the word nor its sentence, wherever they stood, and its button closes it', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await term(page).evaluate((word) => scrollBy(0, word.getBoundingClientRect().bottom - innerHeight + 8));
    await term(page).tap();
    await expectOpen(page);
    const [words, box] = [await page.locator(`li[id="${id}"] p.text`).boundingBox(), await meaning(page).boundingBox()];
    expect(words?.y).toBeGreaterThanOrEqual(0);
    expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
    const close = meaning(page).getByRole('button', { name: 'Close' });
    const target = await close.boundingBox();
    expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await close.tap();
    await expect(meaning(page)).toBeHidden();
    await expect(term(page)).toBeFocused();
  });

  test('every meaning fits', async ({ page }) => {
    await page.goto('/programs/welcome-tutoring/');
    const words = page.locator('a.term');
    expect(await words.count()).toBeGreaterThan(4);
    for (const word of await words.all()) {
      await word.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
    }
  });
});

test('without JavaScript a term leads to its entry', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(address);
  await term(page).click();
  await expect(page).toHaveURL(/\/glossary\/#pre-talk$/);
  await expect(page.locator('.entry[id="pre-talk"]')).toBeInViewport();
  await context.close();
});

test('the glossary on paper has every source with its address', async ({ page }) => {
  await page.goto('/glossary/');
  await page.emulateMedia({ media: 'print' });
  const link = page.locator('.reference a').first();
  expect(await link.evaluate((one) => getComputedStyle(one, '::after').content)).toContain('https://');
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
});

test('the letters lead to their places', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/glossary/');
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'S', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'S', exact: true })).toBeInViewport();
});
