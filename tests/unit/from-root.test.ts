import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fromRoot } from '../../src/from-root.ts';

test.each([
  ['content', 'content'],
  ['./content/', 'content'],
  ['content//programs/..', 'content'],
  [`${resolve('content')}/`, 'content'],
  ['.build/words', '.build/words'],
  ['..content', '..content'],
])('%s lies below the root, and is named from there', (folder, name) => {
  expect(fromRoot(folder)).toBe(name);
});

test.each([
  ['/somewhere/else/', '/somewhere/else'],
  ['../beside', resolve('../beside')],
  ['.', resolve('.')],
])('%s lies elsewhere, and is named in full', (folder, name) => {
  expect(fromRoot(folder)).toBe(name);
});
