import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyWords } from '../copied-words.ts';
import { ours, oursInOrder } from '../unit/mistakes/mistake.ts';

/** `npm run dev`, on whatever port is free, for words that may be changed. */
let server: ChildProcess;
let address = '';
const words = copyWords({ years: false });

beforeAll(async () => {
  server = spawn('node', ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4391'], {
    // Not the test runner's own settings: Astro serves differently under them.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], FORCE_COLOR: '0', HANDBOOK_CONTENT: words.folder },
  });
  address = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (words: Buffer) => {
      said += words.toString();
      const found = /http:\/\/localhost:\d+/.exec(said);
      if (found !== null) resolve(found[0]);
    });
    server.on('exit', () => {
      reject(new Error(said));
    });
  });
}, 60_000);

afterAll(() => {
  server.removeAllListeners('exit');
  server.kill();
  words.throwAway();
  rmSync(`.build/cache/${encodeURIComponent(words.folder)}`, { recursive: true, force: true });
});

describe('while somebody is editing', () => {
  test('the search page names its index, and the files of the index are there', async () => {
    const page = await (await fetch(`${address}/search/`)).text();
    const first = /data-first="([^"]*)"/.exec(page)?.[1]?.split(' ') ?? [];
    expect(first.length).toBeGreaterThan(2);
    for (const file of ['pagefind.js', 'pagefind-entry.json', ...first]) {
      expect((await fetch(`${address}/pagefind/${file}`)).status, file).toBe(200);
    }
    expect(await (await fetch(`${address}/search/words.json`)).json()).toHaveProperty('statements');
  });

  test('a program leads on to the next', async () => {
    const page = await (await fetch(`${address}/programs/records-guide/`)).text();
    expect(page).toContain('Craft Adviser Duties');
    expect(page).toMatch(/rel="next"/);
  });

  test('a sheet is there as a PDF with its picture, the same at every request', async () => {
    const sheet = `${address}/pdf/programs/records-guide`;
    const printed = async () => Buffer.from(await (await fetch(`${sheet}.pdf`)).arrayBuffer());
    const first = await printed();
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await printed()).equals(first)).toBe(true);
    expect((await fetch(`${sheet}.webp`)).headers.get('content-type')).toBe('image/webp');
  });
});

describe('when a file of the words changes', () => {
  /** An open page, which waits to be told something. */
  async function openPage() {
    const page = new WebSocket(address.replace('http', 'ws'), 'vite-hmr');
    const told = (words: string) =>
      new Promise<void>((resolve) => {
        page.addEventListener('message', ({ data }) => String(data).includes(words) && resolve());
      });
    await told('connected');
    return { told, close: () => page.close() };
  }
  async function changed(change: () => void): Promise<void> {
    const page = await openPage();
    const reload = page.told('full-reload');
    change();
    await reload;
    page.close();
  }
  const statusOf = async (path: string) => (await fetch(`${address}${path}`)).status;

  test('an open page shows itself again, with the new words', async () => {
    const [, first = ''] = /- id: (\S+)/.exec(words.read('themes.yaml')) ?? [];
    const page = async () => (await fetch(`${address}/themes/${first}/`)).text();
    expect(await page()).not.toContain('Hours and hours');
    await changed(() => words.edit('themes.yaml', /title: .*/, 'title: Hours and hours'));
    expect(await page()).toContain('Hours and hours');
  });

  test('a page of something new is there', async () => {
    expect(await statusOf('/programs/ours/')).toBe(404);
    await changed(() => words.write(ours, oursInOrder));
    expect(await statusOf('/programs/ours/')).toBe(200);
  });

  test('a page for which there are no words any more is gone, and what leads to it', async () => {
    expect(await statusOf('/which-coaching/')).toBe(200);
    await changed(() => words.remove('choosing.yaml'));
    expect(await statusOf('/which-coaching/')).toBe(404);
    expect(await (await fetch(`${address}/`)).text()).not.toContain('/which-coaching/');
  });

  test('an open page is told what is wrong with them, until it is mended', async () => {
    const inOrder = words.read('themes.yaml');
    await changed(() => words.edit('themes.yaml', /title: .*/, 'titel: Hours'));
    const page = await openPage();
    const report = page.told('There is no field \\"titel\\" here.');
    expect(await statusOf('/')).toBe(500);
    await report;
    page.close();
    await changed(() => words.write('themes.yaml', inOrder));
    expect(await statusOf('/')).toBe(200);
  });
});
