/**
 * `npm run bench search`: how fast the search is and what it weighs, beside Pagefind's own user interface on the same
 * index, in the same run. Needs a built site in dist/ and a browser; makes a handbook of 1,000 programs in .build/.
 */
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
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
  name: 'this handbook',
  path: (query) => `search/${query === '' ? '' : `?q=${query}`}`,
  field: 'search-page input[type="search"]',
  result: 'search-page .found .hits li',
};
const theirs: Subject = {
  name: "Pagefind's UI",
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

/** Notes when the first result stands in the page, counted from when the page began to open. */
async function watched(context: BrowserContext, result: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((selector) => {
    new MutationObserver(() => {
      if (document.querySelector(selector) !== null) (window as never as { shown: number }).shown ??= performance.now();
    }).observe(document, { childList: true, subtree: true });
  }, result);
  return page;
}

const shownAt = async (page: Page) => {
  await page.waitForFunction(() => 'shown' in window, undefined, { polling: 10, timeout: 60_000 });
  return page.evaluate(() => (window as never as { shown: number }).shown);
};

/** Milliseconds from opening an address that asks something to its first result. */
async function pasted(browser: Browser, address: string, { path, result }: Subject, query: string, throttled: boolean) {
  const context = await browser.newContext();
  const page = await watched(context, result);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  if (throttled) await session.send('Network.emulateNetworkConditions', slow);
  await page.goto(address + path(query), { waitUntil: 'commit' });
  const time = await shownAt(page);
  await context.close();
  return { time, bytes };
}

/** Milliseconds from a key to the first result, the search not yet loaded; then from a later key, everything loaded. */
async function typed(browser: Browser, address: string, { path, field, result }: Subject, word: string) {
  const context = await browser.newContext();
  const page = await watched(context, result);
  await page.goto(address + path(''), { waitUntil: 'load' });
  await page.waitForSelector(field);
  const cold = await keyToResult(page, field, result, word);
  await page.waitForTimeout(300);
  const warm = await keyToResult(page, field, result, `${word.slice(0, -2)}`);
  await context.close();
  return { cold, warm };
}

function keyToResult(page: Page, field: string, result: string, word: string): Promise<number> {
  return page.evaluate(
    ([field, result, word]) =>
      new Promise<number>((resolve) => {
        const input = document.querySelector<HTMLInputElement>(field);
        if (input === null) throw new Error('no field');
        const started = performance.now();
        const before = [...document.querySelectorAll(result)];
        const observer = new MutationObserver(() => {
          const now = [...document.querySelectorAll(result)];
          if (now.length === 0 || now.every((one) => before.includes(one))) return;
          observer.disconnect();
          resolve(performance.now() - started);
        });
        observer.observe(document, { childList: true, subtree: true });
        input.focus();
        input.value = word;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    [field, result, word] as const,
  );
}

const median = (all: readonly number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;

async function repeat<Result>(run: () => Promise<Result>): Promise<Result[]> {
  const all: Result[] = [];
  for (let i = 0; i < runs; i++) all.push(await run());
  return all;
}

async function measure(browser: Browser, folder: string, word: string): Promise<void> {
  const { address, close } = await serveGzipped(folder);
  for (const subject of [ours, theirs]) {
    const keys = await repeat(() => typed(browser, address, subject, word));
    const fast = await repeat(() => pasted(browser, address, subject, word, false));
    const throttled = await repeat(() => pasted(browser, address, subject, word, true));
    console.log(
      `${subject.name.padEnd(15)}` +
        ` warm ${median(keys.map(({ warm }) => warm)).toFixed(0)} ms,` +
        ` cold ${median(keys.map(({ cold }) => cold)).toFixed(0)} ms,` +
        ` pasted ${median(fast.map(({ time }) => time)).toFixed(0)} ms,` +
        ` pasted on a slow line ${median(throttled.map(({ time }) => time)).toFixed(0)} ms,` +
        ` ${(median(fast.map(({ bytes }) => bytes)) / 1000).toFixed(0)} kB in all to the first result`,
    );
  }
  close();
}

const executablePath = chooseBrowser(thisMachine(chromium.executablePath()));
const browser = await chromium.launch({ executablePath, args: [...browserArgs(process.getuid?.() === 0)] });
const folder = '.build/bench-search';

console.log(`The handbook (medians of ${runs}; the page and the typeface are in the kB, 48 of them):`);
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
