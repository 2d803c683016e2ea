import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { urls } from '../../src/urls.ts';
import { isRetired, letters, only, pageAt, pages, reads, testHandbook } from './pages.ts';

const { programs, roles, families, themes } = testHandbook();
const everyPage = [...pages.values()].map((page) => ({ address: page.address, page }));
const hrefs = (within: HTMLElement) => within.querySelectorAll('a').map((link) => link.getAttribute('href'));

describe.each(everyPage)('$address', ({ address, page: { document } }) => {
  test('its first link skips to the text', () => {
    const [first] = document.querySelectorAll('a');
    expect(reads(first)).toMatch(/^Skip to/);
    expect(first?.getAttribute('href')).toBe('#main');
    expect(only(document, '#main').tagName).toBe('MAIN');
  });

  test('leads to every part of the handbook, and marks the part that it is in', () => {
    const menus = ['Handbook', 'More of the handbook'].map((name) => only(document, `nav[aria-label="${name}"]`));
    const all = menus.flatMap(hrefs);
    const parts = [urls.programs, urls.roles, urls.matrix, urls.cycle, urls.onboarding, urls.agreements, urls.glossary];
    const more = [urls.themes, urls.compare, urls.choosing, urls.questions, urls.source, urls.print];
    expect(all).toEqual(expect.arrayContaining([...parts, ...more]));
    const marked = menus.flatMap((menu) =>
      menu.querySelectorAll('[aria-current]').map((link) => link.getAttribute('href')),
    );
    expect(marked).toEqual(all.filter((part) => address.startsWith(part ?? '')));
  });

  test('says where it is, with a way up, where another page than home is above it', () => {
    const folders = address.split('/').filter(Boolean).slice(0, -1);
    // A page that has moved or was withdrawn is at home nowhere.
    const above = (isRetired(address) ? [] : folders).map((_, depth) => `/${folders.slice(0, depth + 1).join('/')}/`);
    if (above.length === 0) return expect(document.querySelector('nav[aria-label="You are here"]')).toBeNull();
    const trail = only(document, 'nav[aria-label="You are here"]');
    // What two roles have to agree on lies below their comparison; there is no page of all of it.
    const up = above.map((one) => (one === '/together/' ? urls.compare : one));
    expect(hrefs(trail)).toEqual([urls.home, ...up]);
    expect(letters(document.querySelector('head title'))).toContain(letters(only(trail, '[aria-current="page"]')));
  });
});

describe('from the home page it is one click', () => {
  const home = hrefs(only(pageAt(urls.home).document, 'main'));

  test.each(programs.map(({ id, title }) => ({ id, title })))('to $title', ({ id }) => {
    expect(home).toContain(urls.program(id));
  });

  test.each(families.map(({ id, door }) => ({ id, door })))('to the page behind “$door”', ({ id, door }) => {
    const doors = only(pageAt(urls.home).document, 'main').querySelectorAll(`a[href="${urls.role(id)}"]`);
    expect(doors.map(reads).join()).toContain(door);
  });

  test('to the whole on one page, and to what the text leaves open', () => {
    expect(home).toContain(urls.matrix);
    expect(home).toContain(urls.questions);
  });
});

describe('a list of pages leads to each of them', () => {
  test.each([
    ['programs', urls.programs, programs.map(({ id }) => urls.program(id))],
    ['roles', urls.roles, roles.map(({ id }) => urls.role(id))],
    ['themes', urls.themes, themes.map(({ id }) => urls.theme(id))],
  ])('%s', (_, address, all) => {
    const listed = hrefs(only(pageAt(address).document, 'main'));
    for (const one of all) expect(listed).toContain(one);
  });
});

describe('previous and next', () => {
  const neighbour = (address: string, rel: 'prev' | 'next') =>
    pageAt(address).document.querySelector(`main a[rel="${rel}"]`)?.getAttribute('href');

  test.each([
    ['programs', programs.map(({ id }) => urls.program(id))],
    ['roles', roles.map(({ id }) => urls.role(id))],
    ['themes', themes.map(({ id }) => urls.theme(id))],
  ])('lead through all %s in their order, and back', (_, all) => {
    expect(all.map((address) => neighbour(address, 'next'))).toEqual([...all.slice(1), undefined]);
    expect(all.map((address) => neighbour(address, 'prev'))).toEqual([undefined, ...all.slice(0, -1)]);
  });
});

test('what stands on a page can be reached from its own list of parts', () => {
  for (const { page } of everyPage) {
    const parts = page.document.querySelector('nav[aria-labelledby="on-this-page"]');
    if (parts === null) continue;
    const anchors = hrefs(parts).map((href) => href?.slice(1));
    const headed = page.document
      .querySelectorAll('main section[aria-labelledby]')
      .map((section) => section.getAttribute('aria-labelledby'));
    expect(anchors, page.address).toEqual(headed);
  }
});
