/**
 * `npm run bench search`: how fast the search is and what it weighs, beside Pagefind's own user interface on the same
 * index, in the same run. Needs a built site in dist/ and a browser; makes a handbook of 1,000 programs in .build/.
 *
 * The first result is the first one that stands in the page, whatever found it. Settled is the last change: the index
 * has answered, pages and open questions stand there with their words, and every choice has its count.
 */
import { chromium, type Browser, type BrowserContext, type Page, type Request } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createIndex } from 'pagefind';
import { browserArgs, chooseBrowser, thisMachine } from '../tests/e2e/browser.ts';
import { makeWords } from './make-words.ts';
import { serveGzipped } from './gzip-server.ts';

const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const runs = 5;

/** A page with a search: where it is, its field, and what a result is. */
interface Subject {
  readonly name: string;
  readonly path: (query: string) => string;
  readonly field: string;
  readonly result: string;
}

const ours: Subject = {
  name: 'this handbook, its search page',
  path: (query) => `search/${query === '' ? '' : `?q=${query}`}`,
  field: 'search-page input[type="search"]',
  result: 'search-page .found .hits li',
};
const elsewhere: Subject = {
  name: 'this handbook, the box on its other pages',
  path: () => 'matrix/',
  field: 'search-box input[type="search"]',
  result: 'search-box .found .hits li',
};
const theirs: Subject = {
  name: "Pagefind's own interface",
  path: (query) => `theirs/${query === '' ? '' : `?q=${query}`}`,
  field: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result-title',
};

/** Adds a page with Pagefind's own user interface over the index of a built site. */
async function addTheirs(folder: string): Promise<void> {
  const { index } = await createIndex({});
  const { files } = (await index?.getFiles()) ?? { files: [] };
  mkdirSync(`${folder}/theirs`, { recursive: true });
  // Their script comes from the same release; it must lie beside the index that it searches.
  for (const { path, content } of files) {
    if (/^(pagefind-ui\.(js|css)|pagefind-worker\.js)$/.test(path))
      writeFileSync(`${folder}/pagefind/${path}`, content);
  }
  writeFileSync(
    `${folder}/theirs/index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Theirs</title>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script>
<div id="search"></div><script>
const ui = new PagefindUI({ element: '#search', showSubResults: false });
const query = new URLSearchParams(location.search).get('q');
if (query) ui.triggerSearch(query);
</script>`,
  );
}

/** When the first new result stood in the page, and when the page last changed: milliseconds since it was opened. */
interface Watched {
  first: number | undefined;
  last: number;
  before: Element[];
}

/** What a page and its workers have asked for and got, without the page itself and its typeface. */
const arrived = new Map<Page, Request[]>();

/** A page that notes what happens to its results, from its opening on. */
async function watched(context: BrowserContext, result: string, throttled: boolean): Promise<Page> {
  const page = await context.newPage();
  const requests: Request[] = [];
  arrived.set(page, requests);
  page.on('requestfinished', (request) => {
    if (!request.isNavigationRequest() && !/woff2|favicon/.test(request.url())) requests.push(request);
  });
  if (throttled) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow);
  }
  await page.addInitScript((selector) => {
    const noted: Watched = { first: undefined, last: 0, before: [] };
    (window as never as { noted: Watched }).noted = noted;
    new MutationObserver(() => {
      noted.last = performance.now();
      const now = [...document.querySelectorAll(selector)];
      if (now.some((one) => !noted.before.includes(one))) noted.first ??= noted.last;
    }).observe(document, { childList: true, characterData: true, subtree: true });
  }, result);
  return page;
}

/** Milliseconds and bytes, the page itself and its typeface apart. */
interface Moment {
  readonly time: number;
  readonly bytes: number;
}

/** The first result and the last change, both since `start`. Waits until nothing has changed for `quiet` ms. */
async function moments(page: Page, start: number, quiet: number): Promise<{ first: Moment; settled: Moment }> {
  await page.waitForFunction(
    (quiet) => {
      const { first, last } = (window as never as { noted: Watched }).noted;
      return first !== undefined && performance.now() - last > quiet;
    },
    quiet,
    { polling: 50, timeout: 60_000 },
  );
  const { first, last, origin } = await page.evaluate(() => {
    const { first = NaN, last } = (window as never as { noted: Watched }).noted;
    return { first, last, origin: performance.timeOrigin };
  });
  const files = await Promise.all(
    (arrived.get(page) ?? []).map(async (request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      const { startTime, responseEnd } = request.timing();
      return { end: startTime + responseEnd - origin, bytes: responseBodySize + responseHeadersSize };
    }),
  );
  const until = (time: number) => ({
    time: time - start,
    bytes: files.filter(({ end }) => end <= time).reduce((sum, { bytes }) => sum + bytes, 0),
  });
  return { first: until(first), settled: until(last) };
}

/** From opening an address that asks something. */
async function pasted(browser: Browser, address: string, { path, result }: Subject, query: string, throttled: boolean) {
  const context = await browser.newContext();
  const page = await watched(context, result, throttled);
  await page.goto(address + path(query), { waitUntil: 'commit' });
  const found = await moments(page, 0, throttled ? 2500 : 700);
  await context.close();
  return found;
}

/** From a key, the search not yet loaded; then from a later key, everything loaded. */
async function typed(browser: Browser, address: string, { path, field, result }: Subject, word: string) {
  const context = await browser.newContext();
  const page = await watched(context, result, false);
  await page.goto(address + path(''), { waitUntil: 'load' });
  await page.waitForSelector(field);
  const cold = await moments(page, await type(page, field, result, word), 700);
  const warm = await moments(page, await type(page, field, result, word.slice(0, -2)), 300);
  await context.close();
  return { cold, warm };
}

/** Types a word at once; gives the moment. */
function type(page: Page, field: string, result: string, word: string): Promise<number> {
  return page.evaluate(
    ([field, result, word]) => {
      const input = document.querySelector<HTMLInputElement>(field);
      if (input === null) throw new Error('no field');
      const { noted } = window as never as { noted: Watched };
      Object.assign(noted, { first: undefined, before: [...document.querySelectorAll(result)] });
      const start = performance.now();
      input.focus();
      input.value = word;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return start;
    },
    [field, result, word] as const,
  );
}

const median = (all: readonly number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;

/** The medians of several runs, as words. */
async function medians(run: () => Promise<{ first: Moment; settled: Moment }>): Promise<string> {
  const all: { first: Moment; settled: Moment }[] = [];
  for (let i = 0; i < runs; i++) all.push(await run());
  const middle = (of: 'first' | 'settled', what: keyof Moment) => median(all.map((one) => one[of][what]));
  const words = (of: 'first' | 'settled') =>
    `${middle(of, 'time').toFixed(0).padStart(5)} ms, ${(middle(of, 'bytes') / 1000).toFixed(1).padStart(5)} kB`;
  return `first result ${words('first')}; settled ${words('settled')}`;
}

async function measure(browser: Browser, folder: string, word: string): Promise<void> {
  const { address, close } = await serveGzipped(folder);
  for (const subject of [ours, elsewhere, theirs]) {
    console.log(`  ${subject.name}`);
    const warm: { first: Moment; settled: Moment }[] = [];
    const cold = await medians(async () => {
      const keys = await typed(browser, address, subject, word);
      warm.push(keys.warm);
      return keys.cold;
    });
    const soon = (of: 'first' | 'settled') =>
      median(warm.map((one) => one[of].time))
        .toFixed(0)
        .padStart(5);
    console.log(`    typed, warm            first result ${soon('first')} ms; settled ${soon('settled')} ms`);
    console.log(`    typed, cold            ${cold}`);
    // The box of the other pages is not asked by an address.
    if (subject === elsewhere) continue;
    console.log(`    pasted                 ${await medians(() => pasted(browser, address, subject, word, false))}`);
    console.log(`    pasted on a slow line  ${await medians(() => pasted(browser, address, subject, word, true))}`);
  }
  close();
}

const executablePath = chooseBrowser(thisMachine(chromium.executablePath()));
const browser = await chromium.launch({ executablePath, args: [...browserArgs(process.getuid?.() === 0)] });
const folder = '.build/bench-search';

console.log(`The handbook (medians of ${runs}; kB besides the page and its typeface):`);
rmSync(folder, { recursive: true, force: true });
cpSync('dist', folder, { recursive: true });
await addTheirs(folder);
await measure(browser, folder, 'partnership');

const { statements } = makeWords('.build/words-1000', 1000);
console.log(`1,000 programs, ${statements} statements:`);
const env = { ...process.env, HANDBOOK_CONTENT: '.build/words-1000', HANDBOOK_OUT: '.build/site-1000' };
execFileSync('node', ['src/commands/build.ts'], { env });
await addTheirs('.build/site-1000');
await measure(browser, '.build/site-1000', 'protocols');

const { gzipSync } = await import('node:zlib');
const script = execFileSync('ls', ['dist/_astro'])
  .toString()
  .split('\n')
  .find((name) => name.startsWith('search.client'));
const own = gzipSync(readFileSync(`dist/_astro/${script ?? ''}`)).length;
console.log(`Our own JavaScript: ${(own / 1000).toFixed(1)} kB gzip.`);
await browser.close();
process.exit(0);
