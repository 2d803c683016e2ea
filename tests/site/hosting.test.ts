import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { parse } from 'node-html-parser';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fromFiles } from '../../src/hosting/from-files.ts';
import type { Pack } from '../../src/offline/pack.ts';
import { addressesIn, only, pages, testHandbook, siteFolder } from './pages.ts';

const everyPage = [...pages.values()].map((page) => ({ address: page.address, page }));
const text = (name: string) => readFileSync(join(siteFolder, name), 'utf8');
const hash = (of: string) => `'sha256-${createHash('sha256').update(of).digest('base64')}'`;
const { redirects } = testHandbook();

describe.each(everyPage)('$address', ({ page: { document, html } }) => {
  const metas = document.querySelectorAll('meta[http-equiv="content-security-policy"]');
  const policy = new Map(
    (metas[0]?.getAttribute('content') ?? '').split(';').map((one) => {
      const [name = '', ...values] = one.trim().split(' ');
      return [name, values] as const;
    }),
  );

  test('has one policy, first in its head after the charset', () => {
    expect(metas).toHaveLength(1);
    expect(html).toMatch(/<head><meta charset="utf-8"\s*\/?><meta http-equiv="content-security-policy"/);
  });

  test.each(['script', 'style'])('allows each %s that stands in it, and no other', (tag) => {
    const inline = document.querySelectorAll(tag).filter((one) => one.getAttribute('src') === undefined);
    const allowed = (policy.get(`${tag}-src`) ?? []).filter((one) => one.startsWith("'sha256-"));
    expect(inline.length).toBeGreaterThan(0);
    expect([...allowed].sort()).toEqual([...new Set(inline.map((one) => hash(one.innerHTML)))].sort());
    expect(policy.get(`${tag}-src`)).toContain("'self'");
    expect(policy.get(`${tag}-src`)?.join(' ')).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  test('has no code and no style inside its tags, and nothing else that a strict policy would refuse', () => {
    const all = document.querySelectorAll('*');
    const inTags = all.flatMap((one) => Object.keys(one.attributes).filter((name) => /^(on|style$)/i.test(name)));
    expect(inTags).toEqual([]);
    expect(document.querySelectorAll('base, object, embed, [srcdoc]').map(String)).toEqual([]);
    const led = all.flatMap((one) => ['href', 'src', 'action', 'formaction'].map((name) => one.getAttribute(name)));
    expect(led.filter((to) => /^\s*(javascript|data|vbscript|blob):/i.test(to ?? ''))).toEqual([]);
    const sentTo = document
      .querySelectorAll('form[action], [formaction]')
      .map((one) => one.getAttribute('action') ?? '//');
    expect(sentTo.filter((to) => /^([a-z]+:)?\/\//i.test(to))).toEqual([]);
  });
});

test('opened from a folder, without a server, every page leads to files that are there', () => {
  for (const { file, address, html } of pages.values()) {
    const document = parse(fromFiles(html, address.slice(1), '/'));
    const led = document
      .querySelectorAll('[href], [src]')
      .map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '');
    const paths = led.filter((to) => !/^(#|\w+:)/.test(to)).map((to) => to.replace(/[?#].*$/, ''));
    expect(paths.length).toBeGreaterThan(3);
    expect(
      paths.filter((to) => to.startsWith('/') || !existsSync(join(dirname(file), to))),
      address,
    ).toEqual([]);
  }
});

describe('for servers', () => {
  test('_headers, nginx.conf and _redirects lie in the site', () => {
    expect(text('_headers')).toMatch(/^\/\*\n {2}Content-Security-Policy: frame-ancestors 'none'\n/);
    expect(text('nginx.conf')).toContain('location / {');
    expect(text('_redirects').split('\n').filter(Boolean)).toHaveLength(
      redirects.filter(({ from }) => !from.includes('#')).length,
    );
  });
});

describe('the pack for when there is no network', () => {
  const packed = text('offline.json');
  const { parts, files } = JSON.parse(packed) as Pack;
  const names = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(siteFolder, name)).isFile())
    .map((name) => name.split(sep).join('/'));
  const fileOf = (address: string) => (address === '' || address.endsWith('/') ? `${address}index.html` : address);

  test('travels in 400,000 bytes at most', () => {
    expect(gzipSync(packed).length).toBeLessThanOrEqual(400_000);
  });

  test('holds every page', () => {
    const kept = Object.keys(files).map((address) => `/${address}`);
    expect(addressesIn().filter((address) => !kept.includes(address))).toEqual([]);
  });

  test('holds each file byte for byte as it lies in the site', () => {
    for (const [address, file] of Object.entries(files)) {
      const bytes =
        'base64' in file ? Buffer.from(file.base64, 'base64') : Buffer.from(file.text.map((i) => parts[i]).join(''));
      expect(bytes.equals(readFileSync(join(siteFolder, fileOf(address)))), address).toBe(true);
    }
  });

  test('holds the search, its words, the scripts, the typeface and the icon', () => {
    const needed = names.filter((name) =>
      /^pagefind\/|^_astro\/(.*\.js|used\..*)$|^search\/|^favicon\.svg$/.test(name),
    );
    expect(needed.filter((name) => name.endsWith('.woff2'))).toHaveLength(1);
    expect(needed.filter((name) => name.startsWith('pagefind/')).length).toBeGreaterThan(5);
    const kept = new Set(Object.keys(files).map(fileOf));
    expect(needed.filter((name) => !kept.has(name))).toEqual([]);
  });

  test('holds no paper and no download', () => {
    expect(existsSync(join(siteFolder, 'data/statements.csv'))).toBe(true);
    expect(Object.keys(files).filter((address) => /^(pdf|data)\/|\.(pdf|webp|csv)$/.test(address))).toEqual([]);
  });

  test('is named by its worker: version, root, checksum, and the version that pages search under', () => {
    const worker = text('service-worker.js');
    expect(worker).not.toMatch(/%[a-zA-Z]+%/);
    expect(worker).toMatch(/^const version = "[0-9a-f]{12}";$/m);
    expect(worker).toContain('const root = "/";');
    expect(worker).toContain(`const packSum = "${createHash('sha256').update(packed).digest('hex')}";`);
    const home = pages.get('/');
    const box = home && only(home.document, 'search-box').getAttribute('data-version');
    expect(box).toMatch(/./);
    expect(worker).toContain(`const searchVersion = "${box}";`);
  });
});
