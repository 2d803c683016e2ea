import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { siteMap } from '../../src/site-map.ts';
import { letters, only, pageAt, reads, sentence, siteFolder, testHandbook } from './pages.ts';

const bytes = readFileSync(join(siteFolder, 'handbook.html'));
const html = bytes.toString('utf8');
const document = parse(html);
const handbook = testHandbook();
const ids = document.querySelectorAll('[id]').map(({ id }) => id);
const links = document.querySelectorAll('[href]').map((one) => one.getAttribute('href') ?? '');
const has = new Set(ids);

describe('the handbook in one file', () => {
  test('has every statement, to the letter, at its id', () => {
    expect(handbook.statements.length).toBeGreaterThan(70);
    for (const { id, text } of handbook.statements) expect(sentence(document, id)).toBe(text);
  });

  test('has every page but the comparisons, with its heading and all of its words', () => {
    for (const { address } of siteMap(handbook).values()) {
      if (address.startsWith('/compare/')) expect(has.has(address), address).toBe(false);
      else if (address !== '/print/') {
        const main = parse(only(pageAt(address).document, 'main').outerHTML);
        for (const script of main.querySelectorAll('script')) script.remove();
        expect(reads(only(document, `[id="${address}"]`)), address).toBe(reads(main));
      }
    }
  });

  test('has each id once, and each of its links and labels leads to one', () => {
    expect(ids.length).toBeGreaterThan(500);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const inside = links.filter((to) => to.startsWith('#')).map((to) => to.slice(1));
    const labels = ['for', 'aria-labelledby', 'aria-describedby', 'popovertarget'].flatMap((name) =>
      document.querySelectorAll(`[${name}]`).flatMap((one) => one.getAttribute(name)?.split(' ') ?? []),
    );
    expect(inside.length).toBeGreaterThan(500);
    expect([...inside, ...labels].filter((id) => !has.has(id))).toEqual([]);
  });

  test('asks nobody for anything, and leads outside only where the words do', () => {
    const loaded = document
      .querySelectorAll('[src], link')
      .map((one) => one.getAttribute('src') ?? one.getAttribute('href'));
    expect(loaded.filter((to) => !to?.startsWith('data:'))).toEqual([]);
    expect(html.match(/url\((?!data:).{20}|@import.{20}/g)).toBeNull();
    const outside = links.filter((to) => !/^(#|\?|data:)/.test(to));
    const site = [...siteMap(handbook).keys()].map((address) => pageAt(address).html).join();
    expect(
      outside.filter(
        (to) =>
          !/^(https:|mailto:)/.test(to) ||
          (!site.includes(`href="${to.replaceAll('&', '&amp;')}"`) && !site.includes(`href="${to}"`)),
      ),
    ).toEqual([]);
  });

  test('is 1.5 MB at most', () => {
    expect(bytes.length).toBeLessThanOrEqual(1_500_000);
  });

  test('may run what it has in it and nothing else', () => {
    const policy = only(document, 'meta[http-equiv="content-security-policy"]').getAttribute('content') ?? '';
    expect(policy).toMatch(/^default-src data:;script-src( 'sha256-[^']+')+;style-src( 'sha256-[^']+')+;/);
    expect(document.querySelectorAll('script[type="module"], script[src]').map(String)).toEqual([]);
  });

  test('is offered where readers find what to print, with its size and its date', () => {
    const offer = reads(only(pageAt('/print/').document, 'li:has(a[href="/handbook.html"])'));
    expect(offer).toContain('The whole handbook in one file');
    expect(offer).toContain(`${(bytes.length / 1e6).toFixed(1)} MB`);
    expect(offer).toContain('March 8, 2025');
  });

  test('is not kept for when there is no network', () => {
    expect(
      Object.keys((JSON.parse(readFileSync(join(siteFolder, 'offline.json'), 'utf8')) as { files: object }).files),
    ).not.toContain('handbook.html');
    expect(letters(document.querySelector('title'))).toBe(handbook.title);
  });
});
