import { describe, expect, test } from 'vitest';
import { fromFiles } from '../../../src/hosting/from-files.ts';

describe.each(['/', '/handbook/'])('a page of a site below %s, opened from a folder', (root) => {
  const seen = (html: string, address = 'programs/help/') => fromFiles(html, address, root);

  test.each([
    ['another page', `<a href="${root}roles/mentor/">`, '<a href="../../roles/mentor/index.html">'],
    ['a place on a page', `<a href="${root}roles/#x">`, '<a href="../../roles/index.html#x">'],
    ['a question to the search', `<form action="${root}search/?q=a">`, '<form action="../../search/index.html?q=a">'],
    ['the first page', `<a href="${root}">`, '<a href="../../index.html">'],
    ['a file', `<img src="${root}pdf/a.webp">`, '<img src="../../pdf/a.webp">'],
    ['a typeface', `src:url(${root}_astro/a.woff2)`, 'src:url(../../_astro/a.woff2)'],
    ['a page that leads on', `content="0;url=${root}a/"`, 'content="0;url=../../a/index.html"'],
  ])('leads to %s', (_, html, led) => {
    expect(seen(html)).toBe(led);
  });

  test('leads from the first page, and from one that is a file, too', () => {
    expect(seen(`<a href="${root}a/">`, '')).toBe('<a href="a/index.html">');
    expect(seen(`<a href="${root}a/">`, '404.html')).toBe('<a href="a/index.html">');
  });

  test.each(['<a href="#x">', '<a href="https://www.example.org/a/">', '<a href="//example.org/">', '<p>see /a/</p>'])(
    'keeps %s',
    (html) => {
      expect(seen(html)).toBe(html);
    },
  );

  test('has no policy that only a server could keep', () => {
    const policy = `<meta http-equiv="content-security-policy" content="default-src 'self'">`;
    expect(seen(`<head>${policy}<title>A</title>`)).toBe('<head><title>A</title>');
  });
});
