import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { finishSite } from '../../../src/hosting/finish-site.ts';
import { pagePolicy } from '../../../src/hosting/page-policy.ts';
import type { Pack } from '../../../src/offline/pack.ts';

const folder = '.build/finish-site-test';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const page = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>T</title></head><body>${body}</body></html>`;
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const packed = () => JSON.parse(read('offline.json')) as Pack;
const worker = () => read('service-worker.js');
const sum = (text: string) => createHash('sha256').update(text).digest('hex');

/** A site of these files and a home page, finished for `/handbook/`. */
function finish(
  files: Record<string, string> = {},
  redirects: { from: string; to: string }[] = [],
  search = 'v1',
): void {
  for (const [name, text] of Object.entries({ 'index.html': page('Home'), ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  finishSite(folder, '/handbook/', { redirects, frames: [] }, search);
}

test('a site that fits a phone is kept for when there is no network', () => {
  finish({ 'large.js': 'x'.repeat(1000) });
  expect(worker()).not.toContain('unregister');
  expect(existsSync(join(folder, 'offline.json'))).toBe(true);
});

test('the most that is kept is twenty million bytes', () => {
  const home = page('Home');
  const policy = `<meta http-equiv="content-security-policy" content="${pagePolicy(home)}">`;
  const rest = 20_000_000 - home.length - policy.length;
  finish({ 'large.js': 'x'.repeat(rest) });
  expect(existsSync(join(folder, 'offline.json'))).toBe(true);
  rmSync(folder, { recursive: true });
  finish({ 'large.js': 'x'.repeat(rest + 1) });
  expect(existsSync(join(folder, 'offline.json'))).toBe(false);
});

test('one that does not fit has a worker that lets go of what an older one has kept, below its own path only', () => {
  finish({ 'large.js': 'x'.repeat(20_000_001) });
  expect(worker()).toContain('unregister');
  expect(worker()).toContain('const root = "/handbook/"');
  expect(worker()).not.toContain('%');
});

test('every page gets its policy and short names for its styles, also in folders', () => {
  finish({ 'roles/coach/index.html': page('<p data-astro-cid-abcdefgh>Coach</p>') });
  expect(read('roles/coach/index.html')).toContain('<p data-0>Coach</p>');
  for (const name of ['index.html', 'roles/coach/index.html']) {
    expect(read(name)).toContain(
      '<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src',
    );
  }
});

test('what is kept is pages by their addresses, the search and the typeface; no paper, no downloads, nothing else', () => {
  finish({
    'programs/data/index.html': page('Data'),
    'my-index.html': page('Not an index'),
    '404.html': page('Not here'),
    '_astro/a.js': 'a()',
    'search/words.json': '{}',
    'favicon.svg': '<svg/>',
    '_astro/a.woff2': 'font',
    'pagefind/a.pagefind': 'wasm',
    'pagefind/a.pf_fragment': 'fragment',
    'pagefind/a.pf_index': 'index',
    'pagefind/a.pf_meta': 'meta',
    'pagefind/a.pf_filter': 'filter',
    'manifest.webmanifest': '{}',
    'pdf/matrix.svg': '<svg/>',
    'data/handbook.json': '{}',
    'old-data/a.json': '{}',
    'a.css': 'a{}',
  });
  const types = Object.entries(packed().files).map(([address, { type }]) => [address, type]);
  const html = 'text/html; charset=utf-8';
  const index = 'application/octet-stream';
  expect(Object.fromEntries(types)).toEqual({
    '': html,
    'programs/data/': html,
    'my-index.html': html,
    '404.html': html,
    '_astro/a.js': 'text/javascript; charset=utf-8',
    'search/words.json': 'application/json',
    'favicon.svg': 'image/svg+xml',
    '_astro/a.woff2': 'font/woff2',
    'pagefind/a.pagefind': index,
    'pagefind/a.pf_fragment': index,
    'pagefind/a.pf_index': index,
    'pagefind/a.pf_meta': index,
    'pagefind/a.pf_filter': index,
    'manifest.webmanifest': 'application/manifest+json',
    'old-data/a.json': 'application/json',
  });
  expect(Object.keys(packed().files)).toEqual(
    ['404.html', '_astro/a.js', '_astro/a.woff2', 'favicon.svg', '', 'manifest.webmanifest', 'my-index.html']
      .concat(['old-data/a.json', 'pagefind/a.pagefind', 'pagefind/a.pf_filter', 'pagefind/a.pf_fragment'])
      .concat(['pagefind/a.pf_index', 'pagefind/a.pf_meta', 'programs/data/', 'search/words.json']),
  );
});

test('the worker knows its path, the search index, and which pack is its own; each pack has a worker of its own', () => {
  finish();
  const first = worker();
  expect(first).toContain('"/handbook/"');
  expect(first).toContain('"v1"');
  expect(first).toContain(JSON.stringify(sum(read('offline.json'))));
  const code = readFileSync('src/offline/service-worker.js', 'utf8');
  expect(first).toContain(JSON.stringify(sum(code + read('offline.json')).slice(0, 12)));
  expect(first).not.toMatch(/'%\w+%'/);
  finish({ 'index.html': page('Another home') });
  expect(worker()).not.toBe(first);
});

test('what has moved leads to where it is now, below the path of the site; a place on a page does not move it', () => {
  const redirects = [
    { from: '/programs/old/', to: '/programs/new/' },
    { from: '/programs/data/#DC-1', to: '/programs/data/#DC-2' },
  ];
  finish({}, redirects);
  expect(read('_redirects')).toBe('/handbook/programs/old/ /handbook/programs/new/ 301\n');
  expect(read('nginx.conf').match(/return 301 .*;/g)).toEqual(['return 301 /handbook/programs/new/;']);
  expect(read('_headers')).toMatch(/^\/handbook\/\*\n/);
});

test('nothing else is written', () => {
  finish();
  expect(readdirSync(folder).sort()).toEqual([
    'SHA256SUMS',
    '_headers',
    '_redirects',
    'index.html',
    'nginx.conf',
    'offline.json',
    'service-worker.js',
  ]);
});
