import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { serveSite, type ServedSite } from '../../src/commands/serve-site.ts';
import { finishSite } from '../../src/hosting/finish-site.ts';
import { siteFolder } from '../site/pages.ts';
import { addressesIn, expect, hasMoved, movedPages, test as base, type Page } from './handbook.ts';

/** The site on a server of its own, which can be closed, changed and opened again at the same address. */
interface OwnServer {
  readonly address: string;
  readonly folder: string;
  close(): void;
  /** Opens again, with another folder where one is named. */
  open(folder?: string): Promise<void>;
}

const test = base.extend<{ server: OwnServer }>({
  server: async ({}, use, info) => {
    const folder = `.build/offline-${process.pid}-${info.testId}`;
    mkdirSync(folder, { recursive: true });
    cpSync(siteFolder, folder, { recursive: true });
    let served: ServedSite | undefined = await serveSite(folder, 0);
    const { address } = served;
    const close = () => {
      served?.close();
      served = undefined;
    };
    await use({
      address,
      folder,
      close,
      open: async (other = folder) => {
        close();
        served = await serveSite(other, Number(new URL(address).port));
        expect(served.address).toBe(address);
      },
    });
    close();
    rmSync(folder, { recursive: true });
  },
});

test.use({ keepsOffline: true });

/** The names of the caches, and how much is in each. */
const caches = (page: Page) =>
  page.evaluate(async () => {
    const names = await window.caches.keys();
    return Promise.all(
      names.map(async (name) => ({ name, size: (await (await window.caches.open(name)).keys()).length })),
    );
  });

/** How many files a build keeps. */
const sizeOf = (folder: string) =>
  Object.keys((JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8')) as { files: object }).files).length;

/** Waits until a page has all it asks for: what is left half-way is a failed request to the browser. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Opens a page and waits until the handbook is kept. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    // It is in charge of the page that was there before it, too.
    while (navigator.serviceWorker.controller === null) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  await settled(page);
}

/** The next build: the same site with another sentence on its home page. */
function nextBuild(from: string, sentence: string): string {
  const folder = `${from}-next`;
  cpSync(from, folder, { recursive: true });
  for (const made of ['offline.json', 'service-worker.js', '_headers', '_redirects', 'nginx.conf'])
    rmSync(join(folder, made));
  for (const address of addressesIn(folder)) {
    const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
    const html = readFileSync(file, 'utf8').replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    writeFileSync(file, html.replace('</h1>', `</h1><p id="next">${sentence}</p>`));
  }
  const [, searchVersion = ''] = /data-version="([^"]+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
  finishSite(folder, '/', { redirects: [], frames: [] }, searchVersion);
  return folder;
}

test('after one visit every page opens without a server, in one cache that holds all', async ({ page, server }) => {
  test.slow();
  await visit(page, server.address);
  const kept = await caches(page);
  expect(kept).toHaveLength(1);
  expect(kept[0]?.size).toBe(sizeOf(server.folder));
  server.close();
  await expect(page.request.get(server.address)).rejects.toThrow();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
  for (const { from, to } of movedPages) {
    await page.goto(new URL(from, server.address).href);
    await expect(page).toHaveURL(new URL(to, server.address).href);
    await settled(page);
  }
  for (const address of addressesIn(server.folder).filter((one) => !hasMoved(one))) {
    const answer = await page.goto(new URL(address, server.address).href);
    expect.soft(answer?.fromServiceWorker(), address).toBe(true);
    await expect.soft(page.getByRole('heading', { level: 1 }), address).toBeVisible();
    const file = join(server.folder, address.endsWith('/') ? `${address}index.html` : address);
    expect.soft(await answer?.text(), address).toBe(readFileSync(file, 'utf8'));
    await settled(page);
  }
  // Pictures of paper are not kept; everything else is.
  expect(complaints.filter((one) => !/\.webp: |ERR_ABORTED/.test(one))).toEqual([]);
});

test('the search finds without a server: on its page, from the box of another, and where it was not loaded before', async ({
  page,
  server,
}) => {
  await visit(page, `${server.address}programs/records-guide/`);
  server.close();
  // The page of the first visit itself.
  await page.locator('search-box input').fill('SP-M-4');
  await expect(page.locator('search-box .found')).toContainText('SP-M-4');
  for (const [asked, found] of [
    ['revisit', 'review talk'],
    ['SP-M-4', 'SP-M-4'],
  ] as const) {
    await page.goto(`${server.address}search/?q=${asked}`);
    await expect(page.locator('search-page .found')).toContainText(found);
    await page.goto(`${server.address}matrix/`);
    await page.locator('search-box input').fill(asked);
    await expect(page.locator('search-box .found li').first()).toBeVisible();
    await expect(page.locator('search-box .found')).toContainText(found);
  }
});

test('an address without its slash, one that leads nowhere, and paper, without a server', async ({ page, server }) => {
  await visit(page, server.address);
  server.close();
  await page.goto(`${server.address}programs/records-guide?from=a+mail#RG-M-1`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Records Guide');
  const answer = await page.goto(`${server.address}programs/no-such-program/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  // It is not said to be missing: the browser says that there is no network.
  await expect(page.goto(`${server.address}pdf/matrix.pdf`)).rejects.toThrow(/ERR_FAILED/);
});

test('where the server answers that it fails, a page is shown as it was kept', async ({ page, server }) => {
  await visit(page, server.address);
  const port = Number(new URL(server.address).port);
  server.close();
  const failing = createServer((_, response) => response.writeHead(503).end('Down for repairs')).listen(port);
  await page.goto(`${server.address}matrix/`);
  await expect(page.locator('h1')).toHaveText('Responsibility matrix');
  failing.close();
  failing.closeAllConnections();
});

test('a new build: no reload, its words at once with a network, and without one when the old is closed', async ({
  page,
  context,
  server,
}) => {
  await visit(page, server.address);
  const [before] = await caches(page);
  await page.evaluate(() => ((window as { mark?: string }).mark = 'not reloaded'));
  const sentence = 'This stands in the next build.';
  const next = nextBuild(server.folder, sentence);
  await server.open(next);

  const second = await context.newPage();
  await second.goto(server.address);
  await expect(second.locator('#next')).toHaveText(sentence);
  // What a page asks another for is as fresh as the page itself.
  expect(await second.evaluate(async () => (await fetch('/glossary/')).text())).toContain(sentence);
  await expect.poll(async () => (await caches(second)).length).toBe(2);
  await second.evaluate(async () => {
    const found = await navigator.serviceWorker.getRegistration();
    while (!found?.waiting) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(await page.evaluate(() => (window as { mark?: string }).mark)).toBe('not reloaded');
  await expect(page.locator('#next')).toHaveCount(0);

  await page.close();
  await second.close();
  const third = await context.newPage();
  await third.waitForTimeout(500);
  server.close();
  await third.goto(`${server.address}glossary/`);
  await expect(third.locator('#next')).toHaveText(sentence);
  await expect.poll(async () => (await caches(third)).map(({ size }) => size)).toEqual([sizeOf(next)]);
  expect((await caches(third))[0]?.name).not.toBe(before?.name);
  rmSync(next, { recursive: true });
});

test('while a build is being uploaded, nothing of it is kept, and the old stays whole', async ({
  page,
  context,
  server,
}) => {
  await visit(page, server.address);
  const before = await caches(page);
  const next = nextBuild(server.folder, 'Half uploaded.');
  cpSync(join(server.folder, 'offline.json'), join(next, 'offline.json'));
  await server.open(next);
  const second = await context.newPage();
  const asked = second.context().waitForEvent('request', (request) => request.url().includes('offline.json'));
  await second.goto(server.address);
  await asked;
  await second.waitForTimeout(500);
  expect(await caches(second)).toEqual(before);
  server.close();
  await second.goto(`${server.address}matrix/`);
  await expect(second.getByRole('heading', { level: 1 })).toBeVisible();
  rmSync(next, { recursive: true });
});

test('another handbook on the same host loses nothing', async ({ page, server }) => {
  await page.goto(server.address);
  await page.evaluate(() => window.caches.open('handbook-/another/-0123'));
  await visit(page, server.address);
  const names = (await caches(page)).map(({ name }) => name);
  expect(names).toContain('handbook-/another/-0123');
  expect(names).toHaveLength(2);
});

test('where the browser has no room, the site works and nothing half full stays', async ({ page, context, server }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  const devtools = await context.newCDPSession(page);
  const origin = new URL(server.address).origin;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
  const asked = context.waitForEvent('request', (request) => request.url().includes('offline.json'));
  await page.goto(server.address);
  await asked;
  await expect
    .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.installing)))
    .toBe(false);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null)).toBeNull();
  await expect.poll(() => caches(page)).toEqual([]);
  await page.goto(`${server.address}search/?q=revisit`);
  await expect(page.locator('search-page .found mark').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test.describe('nothing is kept, and nothing said about it,', () => {
  async function expectNothing(page: Page, address: string): Promise<void> {
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => complaints.push(message.text()));
    page.context().on('request', (request) => requests.push(request.url()));
    await page.goto(address);
    await page.waitForTimeout(400);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => /offline\.json|service-worker/.test(url))).toEqual([]);
    expect(await caches(page)).toEqual([]);
  }

  test('where data is dear', async ({ page, server }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
    );
    await expectNothing(page, server.address);
  });

  test.describe('in a browser without service workers', () => {
    test.use({ keepsOffline: false });
    test('on any page', async ({ page, server }) => {
      await expectNothing(page, server.address);
      expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
    });
  });
});
