/**
 * `npm run bench scale`: builds handbooks of 100 and 1,000 programs without PDFs (`npm run bench scale 5000` for more),
 * and in the same run a bare Astro + Pagefind site of the same content: one page a program, no styles, indexed once by
 * statements, as the handbook is, and once by pages, which is less. Prints time, memory, size, and what a first search
 * costs, then what the pages weigh whose length grows with the handbook, and how soon they answer.
 */
import { chromium, type Browser } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { browserArgs, chooseBrowser, thisMachine } from '../tests/e2e/browser.ts';
import { makeBareSite } from './bare-site.ts';
import { serveGzipped } from './gzip-server.ts';
import { makeWords } from './make-words.ts';

const word = 'protocols';
const growing = ['matrix', 'roles/coach', 'search', 'source', 'compare', 'glossary', 'programs', 'themes/goals', '.'];

interface Build {
  readonly name: string;
  readonly site: string;
  readonly seconds: number;
  /** The most that the build's process held at once, in MB. */
  readonly memory: number;
}

/** Runs a build, its first one: what an earlier one has left is taken away. */
function build(name: string, site: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Build {
  rmSync(site, { recursive: true, force: true });
  const most = "process.on('exit', () => console.log('most:' + process.resourceUsage().maxRSS))";
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('node', ['--import', `data:text/javascript,${most}`, ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${name} was not built:\n${stdout}\n${stderr}`);
  return {
    name,
    site,
    seconds,
    memory: Math.max(...[...stdout.matchAll(/most:(\d+)/g)].map(([, most]) => Number(most))) / 1000,
  };
}

function builds(programs: number): readonly Build[] {
  const words = `.build/words-${programs}`;
  const { statements } = makeWords(words, programs);
  console.log(`\n${programs} programs, ${statements} statements`);
  const astro = 'node_modules/astro/bin/astro.mjs';
  const bare = (name: string, folder: string, index: Parameters<typeof makeBareSite>[2]) => {
    makeBareSite(folder, words, index);
    return build(name, `${folder}/dist`, [astro, 'build', '--root', folder, '--silent']);
  };
  rmSync(`.build/cache-${encodeURIComponent(words)}`, { recursive: true, force: true });
  return [
    build('this handbook', `.build/site-${programs}`, ['src/commands/build.ts'], {
      HANDBOOK_CONTENT: words,
      HANDBOOK_OUT: `.build/site-${programs}`,
    }),
    bare('bare, by statements', `.build/bare-statements-${programs}`, 'a record a statement'),
    bare('bare, by pages', `.build/bare-pages-${programs}`, 'its pages'),
  ];
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = all.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { files: all.length, bytes };
}

/** Bytes and milliseconds from asking, with nothing loaded, to the first ten results with their words. */
async function firstSearch(browser: Browser, { site, name }: Build): Promise<{ bytes: number; time: number }> {
  const { address, close } = await serveGzipped(site);
  // Workers that keep a site for later would be counted with it.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const arrived: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.isNavigationRequest() || /woff2|favicon/.test(request.url())) return;
    arrived.push(
      request.sizes().then(
        ({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
        // It came when the page was being closed.
        () => 0,
      ),
    );
  });
  let time: number;
  if (name === 'this handbook') {
    await page.goto(`${address}search/?q=${word}`, { waitUntil: 'commit' });
    await page.waitForSelector('search-page .found .hits li');
    time = await page.evaluate(() => performance.now());
    await page.waitForLoadState('networkidle');
  } else {
    await page.goto(address);
    time = await page.evaluate(async (asked) => {
      const started = performance.now();
      const script = '/pagefind/pagefind.js';
      const pagefind = (await import(script)) as {
        search(asked: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
      };
      const { results } = await pagefind.search(asked);
      await Promise.all(results.slice(0, 10).map((one) => one.data()));
      return performance.now() - started;
    }, word);
  }
  const bytes = (await Promise.all(arrived)).reduce((sum, one) => sum + one, 0);
  await context.close();
  close();
  return { bytes, time };
}

/**
 * From a key or a click to the next picture on the screen, as the browser itself takes it (Event Timing): the median
 * of five, and the longest that the page was busy at a stretch meanwhile. What loads at the first one is loaded.
 */
async function answers(browser: Browser, { site }: Build): Promise<readonly string[]> {
  const { address, close } = await serveGzipped(site);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const noted = { answers: [] as number[], busy: [] as number[] };
    Object.assign(window, { noted });
    const observe = (type: string, list: number[]) => {
      new PerformanceObserver((seen) => list.push(...seen.getEntries().map(({ duration }) => duration))).observe({
        type,
        durationThreshold: 16,
      } as PerformanceObserverInit);
    };
    observe('event', noted.answers);
    observe('longtask', noted.busy);
  });
  const measured = async (what: string, path: string, act: (i: number) => Promise<void>): Promise<string> => {
    await page.goto(address + path, { waitUntil: 'load' });
    await page.waitForTimeout(1000);
    const times: number[] = [];
    let busiest = 0;
    for (let i = 0; i < 6; i++) {
      await page.evaluate(() => {
        const { noted } = window as never as { noted: Record<string, number[]> };
        for (const list of Object.values(noted)) list.length = 0;
      });
      await act(i);
      await page.waitForTimeout(800);
      const { answers, busy } = await page.evaluate(
        () => (window as never as { noted: Record<'answers' | 'busy', number[]> }).noted,
      );
      if (i === 0) continue;
      // An event shorter than 16 ms is not told.
      times.push(Math.max(16, ...answers));
      busiest = Math.max(busiest, ...busy);
    }
    const median = [...times].sort((a, b) => a - b)[2] ?? NaN;
    return `${path} ${what}: ${median.toFixed(0)} ms; busy at a stretch ${busiest < 50 ? 'below 50' : busiest.toFixed(0)} ms`;
  };
  const said = [
    await measured('a cell opened', 'matrix/', (i) =>
      page.locator('main details:visible > summary').nth(i).click({ noWaitAfter: true }),
    ),
    await measured('a letter typed', 'search/', async (i) => {
      if (i === 0) await page.locator('main input[type="search"]').focus();
      await page.keyboard.press(word[i] ?? 'x');
    }),
  ];
  await context.close();
  close();
  return said;
}

const cell = (text: string) => text.padStart(13);
const asked = process.argv.slice(3).map(Number);
const sizes = asked.length > 0 ? asked : [100, 1000];
const browser = await chromium.launch({
  executablePath: chooseBrowser(thisMachine(chromium.executablePath())),
  args: [...browserArgs(process.getuid?.() === 0)],
});
for (const programs of sizes) {
  const all = builds(programs);
  const [ours] = all;
  console.log(`${''.padEnd(20)}${['build', 'memory', 'files', 'size', 'first search'].map(cell).join('')}`);
  for (const one of all) {
    const { files, bytes } = sizeOf(one.site);
    const search = await firstSearch(browser, one);
    const cells = [
      `${one.seconds.toFixed(1)} s`,
      `${one.memory.toFixed(0)} MB`,
      String(files),
      `${(bytes / 1e6).toFixed(1)} MB`,
      `${(search.bytes / 1000).toFixed(0)} kB`,
      `${search.time.toFixed(0)} ms`,
    ];
    const ratio =
      ours === undefined || one === ours ? '' : `   handbook ÷ this: ${(ours.seconds / one.seconds).toFixed(2)}`;
    console.log(one.name.padEnd(20) + cells.map(cell).join('') + ratio);
  }
  if (ours === undefined) continue;
  const weights = growing.map((path) => {
    const bytes = gzipSync(readFileSync(join(ours.site, path, 'index.html'))).length;
    return `${path === '.' ? 'home' : path} ${(bytes / 1000).toFixed(0)}`;
  });
  console.log(`Pages, kB gzip: ${weights.join(', ')}`);
  for (const line of await answers(browser, ours)) console.log(line);
}
await browser.close();
process.exit(0);
