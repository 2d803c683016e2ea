import { describe, expect, test } from 'vitest';
import { ledInside } from '../../../src/one-file/led-inside.ts';
import { mergedStyle } from '../../../src/one-file/merged-style.ts';

describe('a page in the one file', () => {
  const pages = new Set(['/h/', '/h/roles/', '/h/programs/x/', '/h/search/']);
  const inside = (html: string, { page = '/h/roles/', site = '' } = {}) =>
    ledInside(
      html,
      page,
      { root: '/h/', site, pages, carried: (to) => (to.endsWith('.png') ? 'data:x' : '') },
      new Set(['m1']),
    );

  test.each([
    ['<a href="/h/roles/">a</a>', '<a href="#/roles/">a</a>'],
    ['<a href="/h/">a</a>', '<a href="#/">a</a>'],
    ['<a href="#top">a</a>', '<a href="#/roles/#top">a</a>'],
    ['<a href="/h/programs/x/#head">a</a>', '<a href="#/programs/x/#head">a</a>'],
    ['<a href="/h/programs/x/#AB-C-4">a</a>', '<a href="#AB-C-4">a</a>'],
    ['<a href="/h/roles/#AB-C-4">a</a>', '<a href="#/roles/#AB-C-4">a</a>'],
    ['<a href="/h/search/?q=goals">a</a>', '<a href="?q=goals">a</a>'],
    ['<a href="https://example.org/h/">a</a>', '<a href="https://example.org/h/">a</a>'],
    ['<a href="//example.org/">a</a>', '<a href="//example.org/">a</a>'],
  ])('leads %s as %s', (html, led) => expect(inside(html)).toBe(led));

  test('says in plain words what only the site has, or leads to the site', () => {
    const html = '<p><a class="quiet" href="/h/pdf/a.pdf" download>A <b>sheet</b></a></p>';
    expect(inside(html)).toBe('<p><span>A <b>sheet</b></span></p>');
    expect(inside(html, { site: 'https://example.org/h/' })).toBe(
      '<p><a class="quiet" href="https://example.org/h/pdf/a.pdf">A <b>sheet</b></a></p>',
    );
  });

  test('has ids that no other page has, but for statements and what its style names', () => {
    const html = '<li id="AB-C-4"><label for="a" aria-describedby="b c"></label><i id="m1"></i></li>';
    const own = '<label for="/roles/#a" aria-describedby="/roles/#b /roles/#c"></label><i id="m1"></i></li>';
    expect(inside(html)).toBe(`<li id="/roles/#AB-C-4">${own}`);
    expect(inside(html, { page: '/h/programs/x/' })).toBe(`<li id="AB-C-4">${own.replaceAll('roles', 'programs/x')}`);
  });

  test('carries its pictures, and goes without those of sheets, scripts and what only a site does', () => {
    expect(inside('<img src="/h/a.png" alt="A > B"><img src="/h/pdf/a.webp" alt=""><script>a("<a>")</script>')).toBe(
      '<img src="data:x" alt="A > B">',
    );
    expect(inside('<form action="/h/search/"><q cite="/h/roles/">a href="/h/"</q></form>')).toBe(
      '<form><q>a href="/h/"</q></form>',
    );
  });
});

test('styles of several pages are one, each rule once, in the layer that it has', () => {
  const first = '@layer a,b;@layer a{p{x:1}@media print{p{x:2}}}u{v:w}';
  const second = '@layer a,b;@layer a{p{x:1}q{x:3}}@layer b{p{x:1}}';
  expect(mergedStyle([first, second, first])).toBe(
    '@layer a,b;u{v:w}@layer a{p{x:1}@media print{p{x:2}}q{x:3}}@layer b{p{x:1}}',
  );
});
