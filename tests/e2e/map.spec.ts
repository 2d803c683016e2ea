import { devices } from '@playwright/test';
import { expect, handbook, test, type Page } from './handbook.ts';

const { pairs } = handbook;
const pair = pairs.find(({ kind, evidence }) => kind === 'counterpart' && evidence !== undefined);
if (pair === undefined) throw new Error('Some pair is explicit.');
const [chosen, answer] = pair.between;

/** The mark of a statement, by the address that it leads to. */
const markOf = (page: Page, id: string) => page.locator(`.map li:has(a[href$="#${id}"])`);
const sentence = (page: Page, id: string) => markOf(page, id).locator('.line');

test.describe('the map on the home page', () => {
  test('shows the sentence of the mark that is pointed at, whole and in sight, and rings what answers it', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(sentence(page, chosen.id)).toHaveCSS('clip-path', 'inset(50%)');
    await markOf(page, chosen.id).hover();
    await expect(sentence(page, chosen.id)).toHaveText(new RegExp(`${chosen.id}\\s+`));
    await expect(sentence(page, chosen.id)).toHaveCSS('clip-path', 'none');
    await expect(sentence(page, chosen.id)).toBeInViewport({ ratio: 1 });
    await expect(markOf(page, answer.id)).toHaveCSS('outline-style', 'solid');
  });

  for (const width of [1280, 390])
    test(`at ${width} pixels has columns of one width, with more room between them than within one`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/');
      const cells = page.locator('.map tbody tr').first().locator('td');
      const starts = await cells.evaluateAll((all) =>
        all.map((cell) => [...cell.querySelectorAll('li')].map((mark) => mark.getBoundingClientRect().x)),
      );
      const [left = 0, next = 0] = starts[0] ?? [];
      for (const [i, marks] of starts.entries()) {
        if (i === 0) continue;
        const step = (marks[0] ?? 0) - (starts[i - 1]?.[0] ?? 0);
        expect(step).toBeCloseTo((starts[1]?.[0] ?? 0) - left, 0);
        expect((marks[0] ?? 0) - Math.max(...(starts[i - 1] ?? []))).toBeGreaterThanOrEqual(next - left + 14);
      }
    });

  for (const width of [1280, 768, 390])
    test(`at ${width} pixels no name of a role or a program in its heads parts within a word`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/');
      const parted = await page.locator('.map th a').evaluateAll((all) =>
        all.flatMap((link) => {
          const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          while (texts.nextNode()) {
            const { currentNode } = texts;
            for (const { 0: word, index } of (currentNode.textContent ?? '').matchAll(/[^\s-]+/g)) {
              const range = new Range();
              range.setStart(currentNode, index);
              range.setEnd(currentNode, index + word.length);
              if (range.getClientRects().length > 1) found.push(word);
            }
          }
          return found;
        }),
      );
      expect(parted).toEqual([]);
    });

  test('does the same by keyboard, and Enter leads to the statement', async ({ page }) => {
    await page.goto('/');
    await markOf(page, chosen.id).locator('a').focus();
    await expect(sentence(page, chosen.id)).toHaveCSS('clip-path', 'none');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${chosen.id}$`));
  });
});

test.describe('on a phone', () => {
  const { viewport, userAgent, deviceScaleFactor } = devices['Pixel 7'];
  test.use({ viewport, userAgent, deviceScaleFactor, isMobile: true, hasTouch: true, javaScriptEnabled: false });

  test('a first tap shows the sentence, a second leads to it, without any script', async ({ page }) => {
    await page.goto('/');
    const mark = markOf(page, chosen.id);
    // Where its row is the first in sight, as after scrolling, the sentence is in sight all the same.
    await mark.evaluate((one) => one.scrollIntoView({ block: 'start' }));
    await mark.tap();
    await expect(sentence(page, chosen.id)).toHaveCSS('clip-path', 'none');
    await expect(sentence(page, chosen.id)).toBeInViewport({ ratio: 1 });
    await expect(page).toHaveURL(/\/$/);
    await mark.tap();
    await expect(page).toHaveURL(new RegExp(`#${chosen.id}$`));
  });
});

test('the menu opens without a script, holds every page, and closes by Escape', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/programs/');
  const menu = page.locator('#menu');
  await expect(menu).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(menu.getByRole('link', { name: 'Questions' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
});

test('on a phone the magnifier opens the search over the page, and closing it leads back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/programs/');
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(/\/programs\/$/);
});
