import { rmSync } from 'node:fs';
import { serveSite } from '../../src/commands/serve-site.ts';
import { buildBelowAPath, root } from '../site/below-a-path.ts';
import { expect, test } from './handbook.ts';

test.use({ keepsOffline: true });

test('a handbook below a path: from home to a program, a search, and all of it without a server', async ({ page }) => {
  test.setTimeout(180_000);
  const folder = `.build/e2e-below-a-path-${process.pid}`;
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 || !pathname.startsWith(root)) complaints.push(`${response.status()} ${pathname}`);
  });
  const { address, close } = await serveSite(buildBelowAPath(folder), 0, root);
  try {
    await page.goto(address);
    await page.getByRole('main').getByRole('link', { name: 'Records Guide Duties' }).first().click();
    await expect(page).toHaveURL(`${address}programs/records-guide/`);
    const search = async (words: string, found: string) => {
      await page.locator('search-box input').fill(words);
      await expect(page.locator('search-box .found')).toContainText(found);
    };
    await search('revisit', 'review talk');
    await page.locator('search-box input').fill('SP-M-4');
    await page.locator('search-box .found').getByRole('link').filter({ hasText: 'SP-M-4' }).first().click();
    await expect(page).toHaveURL(`${address}programs/studio-partner/#SP-M-4`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(address);
    expect(complaints).toEqual([]);

    close();
    await page.goto(`${address}matrix/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await search('revisit', 'review talk');
    await page.goto(`${address}search/?q=SP-M-4`);
    await expect(page.locator('search-page .found')).toContainText('SP-M-4');
  } finally {
    close();
    rmSync(folder, { recursive: true, force: true });
  }
});
