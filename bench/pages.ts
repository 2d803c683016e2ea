/**
 * `npm run bench pages`: how soon a phone on a slow network shows the main thing of each kind of page (LCP, the median of
 * five first visits), beside a bare page of the same words in the same run: no styles, no script, no typeface.
 */
import { chromium, type Browser } from '@playwright/test';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { siteFolder } from '../src/site-folder.ts';
import { browserArgs, chooseBrowser, thisMachine } from '../tests/e2e/browser.ts';
import { serveGzipped } from './gzip-server.ts';

const visits = 5;
const kinds = [
  '',
  'programs/',
  'roles/',
  'matrix/',
  'cycle/',
  'onboarding/',
  'glossary/',
  'questions/',
  'themes/',
  'search/',
];
/** A slow phone network and processor, as Lighthouse has them. */
const slow = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };

const folder = '.build/bench-pages';
rmSync(folder, { recursive: true, force: true });
cpSync(siteFolder, folder, { recursive: true });
const addresses = kinds.flatMap((kind) => {
  const first = /^(programs|roles|themes)\/$/.test(kind) ? firstBelow(kind) : [];
  return [kind, ...first];
});
for (const address of addresses) {
  const bare = join(folder, 'bare', address);
  mkdirSync(bare, { recursive: true });
  writeFileSync(join(bare, 'index.html'), bareOf(readFileSync(join(folder, address, 'index.html'), 'utf8')));
}

const site = await serveGzipped(folder);
const browser = await chromium.launch({
  executablePath: chooseBrowser(thisMachine(chromium.executablePath())),
  args: [...browserArgs(process.getuid?.() === 0)],
});
for (const address of addresses) {
  const own: number[] = [];
  const bare: number[] = [];
  for (let visit = 0; visit < visits; visit++) {
    own.push(await shown(browser, site.address + address));
    bare.push(await shown(browser, `${site.address}bare/${address}`));
  }
  const [ours, theirs] = [median(own), median(bare)];
  const ratio = (ours / theirs).toFixed(2);
  console.log(
    `/${address.padEnd(36)} ${ours.toFixed(0).padStart(6)} ms   bare ${theirs.toFixed(0).padStart(6)} ms   ${ratio}`,
  );
}
await browser.close();
site.close();

/** The address of the first page of a kind, as its list has them. */
function firstBelow(kind: string): string[] {
  const list = parse(readFileSync(join(folder, kind, 'index.html'), 'utf8'));
  const links = list.querySelectorAll(`main a[href*="/${kind}"]`).map((link) => link.getAttribute('href') ?? '');
  const [found] = links.map((href) => href.slice(href.indexOf(kind)).split('#')[0] ?? '').filter((one) => one !== kind);
  return found === undefined ? [] : [found];
}

/** The words of a page, in its elements, and nothing else. */
function bareOf(html: string): string {
  const page = parse(html);
  for (const element of page.querySelectorAll('style, script, svg, link, meta')) element.remove();
  const main = page.querySelector('main');
  for (const element of main?.querySelectorAll('*') ?? []) element.setAttributes(linkOf(element.getAttribute('href')));
  const title = page.querySelector('title')?.text ?? '';
  const width = '<meta name="viewport" content="width=device-width, initial-scale=1">';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${width}<title>${title}</title></head><body><main>${main?.innerHTML ?? ''}</main></body></html>`;
}

function linkOf(href: string | undefined): Record<string, string> {
  return href === undefined ? {} : { href };
}

/** When the largest thing of a page's first screen is painted, in milliseconds, on a first visit. */
async function shown(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'networkidle' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await page.close();
  return time;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
