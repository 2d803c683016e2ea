import { analysis, barriers, prepareAxe } from './axe.ts';
import { addressesIn, expect, kinds, stayOn, test, unfoldAll, type Page } from './handbook.ts';

for (const address of addressesIn()) {
  test(`${address} has no barrier that axe knows: light, dark, in forced colours, unfolded, on a phone, at 400 %`, async ({
    page,
  }) => {
    await stayOn(page, address);
    await page.goto(address);
    await prepareAxe(page);
    const look = async (name: string, media: Parameters<Page['emulateMedia']>[0]) => {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference', ...media });
      expect.soft(await barriers(page), name).toEqual([]);
    };
    await look('light', {});
    await look('dark', { colorScheme: 'dark' });
    await unfoldAll(page);
    await look('unfolded, light', {});
    await look('unfolded, in forced colours', { forcedColors: 'active' });
    await page.setViewportSize({ width: 360, height: 740 });
    await look('unfolded, on a phone, dark', { colorScheme: 'dark' });
    // A window of 1280 by 1024 pixels at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await look('unfolded, at 400 %, without motion', { reducedMotion: 'reduce' });
  });
}

test('axe looks at what these tests are about: contrast, target sizes, regions, headings', async ({ page }) => {
  await page.goto(kinds['a responsibility chart']);
  await prepareAxe(page);
  const looked = (await analysis(page)).passes.map(({ id }) => id);
  expect(looked).toEqual(expect.arrayContaining(['color-contrast', 'target-size', 'region', 'heading-order']));
});
