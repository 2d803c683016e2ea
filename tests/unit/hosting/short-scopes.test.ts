import { expect, test } from 'vitest';
import { shortScopes } from '../../../src/hosting/short-scopes.ts';

const page = (...marks: string[]) =>
  marks.map((mark) => `<p data-astro-cid-${mark}>.a[data-astro-cid-${mark}]{}</p>`).join('');

test('the marks of styles get short names, the same on every page, whichever comes first', () => {
  const pages = [page('zzzzzzz1', 'aaaaaaa1'), page('aaaaaaa1', 'mmmmmmm1')];
  const shorten = shortScopes(pages);
  expect(pages.map(shorten)).toEqual([
    '<p data-2>.a[data-2]{}</p><p data-0>.a[data-0]{}</p>',
    '<p data-0>.a[data-0]{}</p><p data-1>.a[data-1]{}</p>',
  ]);
  expect(shortScopes(pages.toReversed())(page('zzzzzzz1'))).toBe('<p data-2>.a[data-2]{}</p>');
});

test('of the eleventh mark on, a name has letters too', () => {
  const marks = Array.from({ length: 37 }, (_, i) => `scope${String(i).padStart(3, '0')}`);
  const names = shortScopes([page(...marks)])(page('scope010', 'scope036'));
  expect(names).toBe('<p data-a>.a[data-a]{}</p><p data-10>.a[data-10]{}</p>');
});

test('a mark that no page had, and pages without any, stay as they are', () => {
  const shorten = shortScopes(['<p>Plain</p>']);
  expect(shorten('<p>Plain</p>')).toBe('<p>Plain</p>');
  expect(shorten(page('zzzzzzz1'))).toBe(page('zzzzzzz1'));
});
