import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../src/offline/pack.ts';
import { readPdf } from '../print/read-pdf.ts';
import { published, root, wordsBelowAPath } from './below-a-path.ts';
import { envFor } from './build-words.ts';
import { pagesIn, type Page } from './pages.ts';

/** A site that lives at https://www.example.org/handbook/, built and served by `npm start`. */
const folder = '.build/below-a-path';
const { words, site } = wordsBelowAPath(folder);
const text = (name: string) => readFileSync(join(site, name), 'utf8');
let server: ChildProcess;
let address = '';
let pages: readonly Page[] = [];

beforeAll(async () => {
  server = spawn(process.execPath, ['src/commands/start.ts'], { env: { ...envFor(words, site), PORT: '0' } });
  address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (words: Buffer) => {
      said += words.toString();
      const found = /The handbook is at (\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', () => reject(new Error(said)));
  });
  pages = pagesIn(site);
}, 120_000);

afterAll(() => {
  server.removeAllListeners('exit');
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** The attributes that name an address. */
const naming = ['href', 'src', 'srcset', 'action', 'cite', 'data-index', 'data-vocabulary', 'data-list', 'data-themes'];

function named({ document }: Page): string[] {
  return document
    .querySelectorAll('*')
    .flatMap((one) => naming.flatMap((name) => one.getAttribute(name) ?? []))
    .filter((url) => !/^([a-z]+:|#|\?|$)/.test(url));
}

describe('below a path', () => {
  test('every address that a page names begins there', () => {
    const wrong = pages.flatMap((page) => named(page).filter((url) => !url.startsWith(root)));
    expect(pages.length).toBeGreaterThan(40);
    expect([...new Set(wrong)]).toEqual([]);
    for (const { html } of pages) expect(html).not.toMatch(/url\(["']?\/(?!handbook\/)/);
  });

  test('no attribute at all and no script holds an address of the root', () => {
    const known =
      /["'(=\s](\/(programs|roles|themes|search|pagefind|_astro|pdf|data|onboarding|glossary|agreements)\/[^"')\s]*)/g;
    const found = pages.flatMap(({ html, address }) =>
      [...html.matchAll(known)].map(([, url = '']) => `${address}: ${url}`),
    );
    expect(found).toEqual([]);
  });

  test('every link leads to a file, and to a place in it', () => {
    const byAddress = new Map(pages.map((page) => [page.address, page]));
    const dead = pages.flatMap((page) =>
      named(page).filter((href) => {
        const { pathname, hash } = new URL(href, `${published}${page.address.slice(1)}`);
        const path = pathname.slice(root.length - 1);
        const there = byAddress.get(path);
        // The index is a folder, every other folder is a page.
        if (there === undefined) return !existsSync(join(site, path)) || (path.endsWith('/') && path !== '/pagefind/');
        const place = decodeURIComponent(hash.slice(1));
        return place !== '' && there.document.querySelector(`[id="${place}"]`) === null;
      }),
    );
    expect([...new Set(dead)]).toEqual([]);
  });

  test('a link in an editor’s text leads below it too, one to elsewhere and one to a place of the page as they are', () => {
    const page = pages.find(({ address }) => address === '/programs/studio-partner/');
    const links = page?.document.querySelectorAll('.prose a').map((one) => one.getAttribute('href'));
    expect(links).toContain('/handbook/programs/records-guide/#RG-M-1');
    expect(links).toContain('https://www.example.org/');
    expect(links).toContain('#SP-M-4');
  });

  test('the worker lives there, and keeps what lies there', () => {
    const worker = text('service-worker.js');
    expect(worker).toContain(`const root = "${root}";`);
    const { files } = JSON.parse(text('offline.json')) as Pack;
    expect(Object.keys(files).filter((one) => one.startsWith('/') || one.startsWith('handbook/'))).toEqual([]);
    expect(Object.keys(files)).toContain('programs/records-guide/');
    for (const { html, address } of pages) expect(html, address).toContain('/handbook/service-worker.js');
  });

  test('servers are told of that path', () => {
    expect(text('_headers')).toMatch(/^\/handbook\/\*\n/);
    expect(text('nginx.conf')).toContain('location /handbook/_astro/ {');
    expect(text('nginx.conf')).toContain('error_page 404 /handbook/404.html;');
    expect(text('_redirects')).toBe('/handbook/programs/bench-guide/ /handbook/programs/studio-partner/ 301\n');
  });

  test('what has moved leads on below it, a page and a place', () => {
    expect(text('programs/bench-guide/index.html')).toContain('content="0; url=/handbook/programs/studio-partner/"');
    const page = pages.find(({ address }) => address === '/programs/records-guide/');
    const place = page?.document.querySelector('[id="RG-M-9"] a')?.getAttribute('href');
    expect(place).toBe('/handbook/programs/records-guide/#RG-M-4');
  });

  test('paper carries the whole address', async () => {
    const { links } = await readPdf(readFileSync(join(site, 'pdf/programs/records-guide.pdf')));
    expect(JSON.stringify(links)).toContain(`${published}programs/records-guide/`);
    expect(JSON.stringify(links)).not.toMatch(/example\.org\/programs/);
  });
});

describe('npm start', () => {
  test('says the address below the path, and serves the site there', async () => {
    expect(address).toMatch(/^http:\/\/localhost:\d+\/handbook\/$/);
    const answer = await fetch(`${address}programs/records-guide/`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(text('programs/records-guide/index.html'));
  });

  test('has nothing beside it but the page that says so', async () => {
    for (const path of ['/programs/records-guide/', '/handbookprograms/', '/handbook/no-such-page/']) {
      const answer = await fetch(new URL(path, address));
      expect(answer.status, path).toBe(404);
      expect(await answer.text(), path).toBe(text('404.html'));
    }
  });
});
