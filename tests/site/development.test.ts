import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsFolder } from '../test-words.ts';

/** `npm run dev` with the words for tests, on whatever port is free. */
let server: ChildProcess;
let address = '';

beforeAll(async () => {
  server = spawn('node', ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4391'], {
    // Not the test runner's own settings: Astro serves differently under them.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], FORCE_COLOR: '0', HANDBOOK_CONTENT: wordsFolder },
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
});

describe('while somebody is editing', () => {
  test('the search page names its index, and the files of the index are there', async () => {
    const page = await (await fetch(`${address}/search/`)).text();
    const first = /data-first="([^"]*)"/.exec(page)?.[1]?.split(' ') ?? [];
    expect(first.length).toBeGreaterThan(2);
    for (const file of ['pagefind.js', 'pagefind-entry.json', ...first]) {
      expect((await fetch(`${address}/pagefind/${file}`)).status, file).toBe(200);
    }
    expect(await (await fetch(`${address}/search/words.json`)).json()).toHaveProperty('words');
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
