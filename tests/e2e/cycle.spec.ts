import { expect, handbook, test } from './handbook.ts';

const placements = handbook.cycle.lanes.flatMap(({ cells }) => cells.flatMap(({ placements }) => placements));
const explicit = placements.filter(({ basis }) => basis === 'explicit').length;

for (const width of [360, 768, 1280]) {
  test(`what of the cycle is the editor’s is said at ${width} px, picture or not`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/cycle/');
    const main = page.getByRole('main');
    await expect(main.getByText('The order of the stations is the editor’s.')).toBeVisible();
    await expect(main).toContainText(
      `Of the ${placements.length} places, ${explicit} follow the statement’s own words and ` +
        `${placements.length - explicit} are the editor’s reading`,
    );
  });
}
