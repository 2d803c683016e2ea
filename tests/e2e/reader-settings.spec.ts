/** What readers set for themselves, and what this browser then keeps. */
import { keptNames } from '../../src/browser/keep.client.ts';
import { expect, kinds, test, tooWide, unfoldAll, type Page } from './handbook.ts';

/** The letters that cannot be seen because a box ends before they do, by the words that they are of. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => one.checkVisibility() && one.clientHeight > 1 && one.clientWidth > 1)
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const tall = hides(overflowY) && one.scrollHeight > one.clientHeight + 1;
        return tall || (hides(overflowX) && one.scrollWidth > one.clientWidth + 1);
      })
      .map((one) => `${one.tagName}.${one.className} “${one.innerText.slice(0, 60)}”`),
  );
}

for (const [kind, address] of Object.entries(kinds)) {
  test(`with the spacing that a reader sets for text, nothing is cut off and no page scrolls sideways: ${kind}`, async ({
    page,
  }) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(address);
      await unfoldAll(page);
      const before = await cutOff(page);
      // As WCAG 1.4.12 has it.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
        );
        document.adoptedStyleSheets.push(sheet);
      });
      expect.soft(await tooWide(page), `pixels too wide at ${width}`).toBeLessThanOrEqual(0);
      const cut = (await cutOff(page)).filter((one) => !before.includes(one));
      expect.soft(cut, `cut off at ${width}`).toEqual([]);
    }
  });
}

test('the key that is a single sign can be turned off, for good', async ({ page }) => {
  await page.goto('/accessibility/');
  const box = page.getByRole('checkbox', { name: /^The key \/ opens the search/ });
  await expect(box).toBeChecked();
  await box.uncheck();
  await page.goto('/matrix/');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  // Had the first key opened it, it would stand in the field.
  await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('');
  await page.keyboard.press('Escape');
  await page.goto('/accessibility/');
  await expect(box).not.toBeChecked();
  await box.check();
  await page.goto('/matrix/');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
});

test('what is kept in a browser is in the table of what is, and nothing else', async ({ page }) => {
  await page.goto('/roles/mentor/');
  await page.locator('[data-take-role]').first().click();
  // Each is kept once its script has come.
  await expect(page.locator('my-role')).toContainText('Your role');
  await page.goto('/onboarding/');
  await page.locator('onboarding-path').getByRole('checkbox').first().check();
  await expect(page.locator('.total')).toHaveText(/^1 of/);
  await page.goto('/accessibility/');
  await page.getByRole('checkbox', { name: /^The key/ }).uncheck();
  await page.goto('/search/?q=records&role=mentor');
  await expect(page.locator('search-page')).toContainText(/\d+ statements of Mentor/);
  await page.goto('/agreements/mentor-instructor-round/');
  await page.getByLabel('Our goals').fill('Read');
  const names = () => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort());
  await expect.poll(names).toHaveLength(4);
  const told = keptNames.map((name) => new RegExp(`^handbook\\.${name.replace('*', '[a-z-]+')}$`));
  expect((await names()).filter((name) => !told.some((one) => one.test(name)))).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
});
