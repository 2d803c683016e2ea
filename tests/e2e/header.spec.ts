/** What stays at the top of a page, in a browser that shows its scroll bars, as those on desks do. */
import { browserArgs } from './browser.ts';
import { expect, test } from './handbook.ts';

test.use({
  launchOptions: [
    async ({ chosen }, use) =>
      use({
        executablePath: chosen,
        args: [...browserArgs(process.getuid?.() === 0)],
        ignoreDefaultArgs: ['--hide-scrollbars'],
      }),
    { scope: 'worker' },
  ],
});

for (const width of [1200, 1280, 1680]) {
  test(`on a desk of ${width} pixels, its scroll bar among them, name, menu and search stand in one row`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/programs/studio-partner/');
    expect(await page.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBeGreaterThan(0);
    const header = page.locator('.site-header');
    const parts = [
      header.locator('.name'),
      header.getByRole('button', { name: 'More' }),
      header.getByRole('searchbox'),
    ];
    const middles = await Promise.all(
      parts.map(async (part) => {
        const box = await part.boundingBox();
        return (box?.y ?? 0) + (box?.height ?? 0) / 2;
      }),
    );
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(4);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('nothing that scrolls below the row of a page’s parts shows through it, to its very end', async ({ page }) => {
    await page.goto('/programs/studio-partner/');
    const row = page.getByRole('navigation', { name: 'On this page' });
    const first = await page
      .locator('.statement')
      .first()
      .evaluate((line) => line.getBoundingClientRect().top + scrollY);
    const ends = new Set<string>();
    for (let down = 0; down < 200; down += 25) {
      await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), first + down);
      const box = await row.boundingBox();
      const clip = { x: 390 - 48, y: (box?.y ?? 0) + 1, width: 48, height: (box?.height ?? 0) - 3 };
      ends.add((await page.screenshot({ clip })).toString('base64'));
    }
    expect(ends.size).toBe(1);
  });

  test('the menu goes from edge to edge, marks where one is, and Escape gives the focus back', async ({ page }) => {
    await page.goto('/matrix/');
    const button = page.getByRole('button', { name: 'Menu' });
    await button.tap();
    const menu = page.locator('#menu');
    const box = await menu.boundingBox();
    expect([box?.x, (box?.x ?? 0) + (box?.width ?? 0)]).toEqual([16, 374]);
    const [first, last] = [menu.getByRole('link').first(), menu.getByRole('link').last()];
    expect((await last.boundingBox())?.x).toBeGreaterThan(((await first.boundingBox())?.x ?? 0) + 100);
    await expect(last).toBeInViewport({ ratio: 1 });
    await expect(menu.locator('[aria-current]')).toHaveText('Matrix');
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
  });
});
