import type { HTMLElement } from 'node-html-parser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pages, siteFolder, type Page } from './pages.ts';

/** Bytes, as sent. The first fits into one round trip of a new connection; the second is DESIGN's bar for a first load. */
const limits = { html: 14_600, everything: 30_000 };
const everyPage = [...pages.values()].map((page) => ({ address: page.address, page }));

/**
 * Every file that a page asks for when it opens: what its tags name, and what its styles name. Pictures are not among
 * them: they are asked for when a reader comes near (and a test below sees to it that each says so).
 */
function filesOf({ html, document }: Page): readonly string[] {
  const named = document
    .querySelectorAll('link[href], script[src], source[src], iframe[src], use[href]')
    .filter((one) => !['canonical', 'alternate', 'prev', 'next'].includes(one.getAttribute('rel') ?? ''))
    .map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '');
  const styled = [...html.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url = '']) => url);
  // Faces that come only where a page has one of their rarer letters (tests/site/typeface.test.ts).
  const rare = styled.filter((url) => url.endsWith('.woff2') && !named.includes(url));
  return [...new Set([...named, ...styled])].filter((url) => !/^(data:|#)/.test(url) && !rare.includes(url));
}

/** How many bytes of a file travel; fonts are compressed already. */
function sent(file: string): number {
  const bytes = readFileSync(join(siteFolder, file));
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}

describe.each(everyPage)('$address', ({ page }) => {
  const { document, html } = page;
  const all = (selector: string): HTMLElement[] => document.querySelectorAll(selector);

  test('comes in one round trip', () => {
    expect(gzipSync(html).length).toBeLessThanOrEqual(limits.html);
  });

  test('is light with everything that it asks for', () => {
    const weight = filesOf(page).reduce((sum, file) => sum + sent(file), gzipSync(html).length);
    expect(weight).toBeLessThanOrEqual(limits.everything);
  });

  test('asks for a picture only when a reader comes near it, and has kept the place for it', () => {
    for (const picture of all('img')) {
      expect(picture.getAttribute('loading'), String(picture)).toBe('lazy');
      expect(picture.getAttribute('width'), String(picture)).toMatch(/^\d+$/);
      expect(picture.getAttribute('height'), String(picture)).toMatch(/^\d+$/);
    }
  });

  test('asks for no script and no style sheet', () => {
    expect(all('script[src], link[rel="stylesheet"], link[rel="modulepreload"]').map(String)).toEqual([]);
    expect(html).not.toContain('@import');
  });

  test('asks nobody else for anything', () => {
    const loaded = all('script, link, img, source, iframe, video, audio, object, embed');
    const addresses = loaded.flatMap((one) => [one.getAttribute('src'), one.getAttribute('href')]);
    const named = [...addresses.filter((one) => one !== undefined), ...filesOf(page)];
    expect(named.filter((one) => /^([a-z]+:)?\/\//i.test(one))).toEqual([]);
  });
});
