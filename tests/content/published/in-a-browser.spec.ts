import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteRoot } from '../../../src/hosting/site-address.ts';
import { siteFolder } from '../../../src/site-folder.ts';
import { barriers } from '../../e2e/axe.ts';
import { addressesIn, expect, test, tooWide, unfoldAll } from '../../e2e/handbook.ts';
import { handbook } from '../words.ts';

const root = siteRoot(handbook.paper.address);
const fileOf = (address: string) => readFileSync(join(siteFolder, address.replace(/\/$/, '/index.html')), 'utf8');

for (const address of addressesIn(siteFolder).filter((one) => !fileOf(one).includes('http-equiv="refresh"'))) {
  test(`the district’s ${address} has no barrier that axe knows: light, dark, unfolded, on a phone, at 400 %`, async ({
    page,
  }) => {
    await page.goto(root + address.slice(1));
    expect.soft(await barriers(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await barriers(page, 'of colours'), 'dark').toEqual([]);
    await unfoldAll(page);
    await page.setViewportSize({ width: 360, height: 740 });
    expect.soft(await barriers(page), 'unfolded, on a phone, dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 256 });
    expect.soft(await barriers(page), 'unfolded, at 400 %').toEqual([]);
    expect(await tooWide(page), 'pixels too wide').toBeLessThanOrEqual(0);
  });
}
