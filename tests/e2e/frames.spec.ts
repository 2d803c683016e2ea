import { readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { filesOf } from '../../src/commands/serve-site.ts';
import { folderOf, smallWords } from '../small-words.ts';
import { buildWords } from '../site/build-words.ts';
import { expect, test as base, type Page } from './handbook.ts';

const roles = [
  { id: 'gardener', title: 'Gardener', code: 'G', mark: 'circle' },
  { id: 'helper', title: 'Helper', code: 'H', mark: 'square' },
];

/** Answers at a free port until the tests have ended. */
const listen = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });

/** A handbook that one host may frame, served with the headers that lie in the site; and hosts that try to. */
const test = base.extend<object, { hosts: { intranet: string; other: string; handbook: string } }>({
  hosts: [
    async ({}, use) => {
      // Each page of theirs frames what its address says.
      const framing = createServer(({ url = '/' }, response) => {
        const inside = new URL(url, 'http://x').searchParams.get('of') ?? '';
        response.setHeader('content-type', 'text/html');
        response.end(`<!doctype html><title>A site</title><iframe src="${inside}" width="900" height="600"></iframe>`);
      });
      const port = await listen(framing);
      const intranet = `http://intranet.localhost:${port}`;
      const words = folderOf({
        ...smallWords(roles),
        'handbook.yaml': `title: Garden Book\nsource:\n  title: Garden Work\n  file: source/garden.txt\nframes: ["${intranet}"]\n`,
      });
      const out = `${words}-site`;
      const { status, output } = buildWords(words, out);
      if (status !== 0) throw new Error(output);
      const [, always = ''] = readFileSync(join(out, '_headers'), 'utf8').split(/^\S.*\n/m);
      const headers = [...always.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value]);
      const files = filesOf(out);
      const site = createServer((request, response) => {
        for (const [name = '', value = ''] of headers) response.setHeader(name, value);
        files(request, response);
      });
      const handbook = `http://localhost:${await listen(site)}/`;
      await use({ intranet, other: `http://other.localhost:${port}`, handbook });
      for (const server of [framing, site]) {
        server.close();
        server.closeAllConnections();
      }
      for (const folder of [words, out]) rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

// One after the other: each worker would build a handbook of its own.
test.describe.configure({ mode: 'default' });

const framedBy = (host: string, address: string) => `${host}/?of=${encodeURIComponent(address)}`;
const insideOf = (page: Page) => page.frameLocator('iframe');

test('a site that is named may show the handbook in a frame', async ({ page, hosts }) => {
  await page.goto(framedBy(hosts.intranet, hosts.handbook));
  await expect(insideOf(page).getByRole('heading', { level: 1 })).toBeVisible();
  await expect(insideOf(page).getByRole('banner')).toBeVisible();
});

test('no other site may, and none that frames the one that may', async ({ page, hosts }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/frame-ancestors/.test(message.text())) refused.push(message.text());
  });
  await page.goto(framedBy(hosts.other, hosts.handbook));
  await expect.poll(() => refused.length).toBe(1);
  await expect(insideOf(page).getByRole('heading')).toHaveCount(0);
  await page.goto(framedBy(hosts.other, framedBy(hosts.intranet, hosts.handbook)));
  await expect.poll(() => refused.length).toBe(2);
  await expect(insideOf(page).frameLocator('iframe').getByRole('heading')).toHaveCount(0);
});

test('“?frame” leaves out header and footer, and so do the pages that one goes on to', async ({ page, hosts }) => {
  await page.goto(framedBy(hosts.intranet, `${hosts.handbook}?frame`));
  const inside = insideOf(page);
  const bare = async () => {
    await expect(inside.getByRole('main')).toBeVisible();
    await expect(inside.getByRole('banner')).toBeHidden();
    await expect(inside.getByRole('contentinfo')).toBeHidden();
  };
  await bare();
  await inside.getByRole('main').getByRole('link', { name: 'Garden Duties' }).first().click();
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText('Garden Duties');
  await bare();
  await inside.getByRole('navigation', { name: 'You are here' }).getByRole('link', { name: 'Home' }).click();
  await inside.getByRole('search').getByRole('searchbox').fill('waters');
  await inside.getByRole('search').getByRole('button').click();
  await expect(inside.getByRole('main')).toContainText('2 statements');
  await bare();
});

test('without a frame, too; whoever opens the handbook anew has all of it', async ({ page, hosts }) => {
  await page.goto(`${hosts.handbook}programs/?frame`);
  await expect(page.getByRole('banner')).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: 'Garden Duties' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Garden Duties');
  await expect(page.getByRole('banner')).toBeHidden();
  await page.goto(`${hosts.handbook}programs/`);
  await expect(page.getByRole('banner')).toBeVisible();
});

test('the page of what can be printed has the lines to paste', async ({ page, hosts }) => {
  await page.goto(`${hosts.handbook}print/`);
  const section = page.getByRole('region', { name: 'In another site' });
  await expect(section).toContainText(hosts.intranet);
  await expect(section.locator('pre')).toContainText('?frame" title="Garden Book"');
});
