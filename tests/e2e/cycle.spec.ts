import { expect, test } from './handbook.ts';

for (const width of [360, 768, 1280]) {
  test(`what of the cycle is the editor’s is said at ${width} px, picture or not`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/cycle/');
    const main = page.getByRole('main');
    await expect(main.getByText('The order of the stations is the editor’s.')).toBeVisible();
    await expect(main).toContainText(
      'Of the 16 places, 13 are what the statements themselves say and 3 are as the editor reads them',
    );
  });
}
