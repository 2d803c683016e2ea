/** Who leaves a page and comes back, by the browser's Back, finds it as it was. */
import { expect, test, type Page } from './handbook.ts';

/** What somebody sees of a search. */
async function seen(page: Page): Promise<object> {
  return {
    address: page.url(),
    words: await page.getByRole('searchbox').inputValue(),
    chosen: await page
      .getByRole('checkbox', { checked: true })
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value'))),
    said: await page.getByRole('status').first().textContent(),
    found: await page.locator('search-page .found ol .id').allTextContents(),
    // In tens of pixels: lines are some pixels lower where the typeface came too late for the first visit.
    place: await page.evaluate(() => Math.round(scrollY / 10)),
  };
}

test('a search that began in the header and was narrowed is there again', async ({ page }) => {
  await page.goto('/matrix/');
  await page.getByRole('searchbox').fill('targets');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=targets');
  await page.locator('input[name="role"][value="mentor"]').check();
  await expect(page.getByRole('status').first()).toHaveText('3 statements of Mentor.');
  await expect(page).toHaveURL(/\/search\/\?q=targets&role=mentor$/);
  // Once the index has said what it knows, nothing moves any more.
  await expect(page.locator('.later').first()).toBeAttached();
  await page.evaluate(() => scrollTo(0, 150));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(150);
  const before = await seen(page);
  await page.locator('.found .hits a').nth(1).click();
  await expect(page).toHaveURL(/\/programs\//);
  await page.goBack();
  await expect(page.locator('.later').first()).toBeAttached();
  expect(await seen(page)).toEqual(before);
  // One more step back is the search before the last choice.
  await page.goBack();
  await expect(page).toHaveURL(/\/search\/\?q=targets$/);
  await expect(page.getByRole('searchbox')).toHaveValue('targets');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});
