/** The map of the site against the site: what menus, the search, the sitemap and the gate believe is what was built. */
import { describe, expect, test } from 'vitest';
import { siteMap } from '../../src/site-map.ts';
import { testHandbook } from '../test-words.ts';
import { isRetired, pages, reads } from './pages.ts';

const map = siteMap(testHandbook());

test('every page that was built is in the map, and the other way round', () => {
  const built = [...pages.keys()].filter((address) => address !== '/404.html' && !isRetired(address));
  expect(built).toEqual([...map.keys()].sort());
});

describe.each([...map.values()].map((page) => [page.address, page] as const))('%s', (address, page) => {
  const document = pages.get(address)?.document;

  test('is headed and called what the map says', () => {
    expect(reads(document?.querySelector('h1'))).toBe(page.title);
    expect(reads(document?.querySelector('title'))).toContain(page.title);
    expect(document?.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(page.says);
  });

  test('has every place that links may lead to', () => {
    const ids = new Set(document?.querySelectorAll('[id]').map(({ id }) => id));
    expect(page.anchors().filter((anchor) => !ids.has(anchor))).toEqual([]);
  });
});

test('no two pages have one title', () => {
  const titles = [...map.values()].map(({ title }) => title);
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});
