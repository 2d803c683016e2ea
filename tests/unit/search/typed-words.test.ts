import { expect, test } from 'vitest';
import { typedWords } from '../../../src/search/query/typed-words.ts';

const typed = (query: string, codes = ['ab', 'abc']) => typedWords(query, codes);

test.each(['AB-C-4', 'ab c 4', 'abc4', 'Ab.c_4', 'ab–c–4'])('“%s” is one id', (query) => {
  expect(typed(`see ${query}!`).words).toEqual(['see', 'abc4']);
});

test('an id is shown as it was written, in capitals', () => {
  expect([...typed('ab-c-4 and abc 12').ids]).toEqual([
    ['abc4', 'AB-C-4'],
    ['abc12', 'ABC 12'],
  ]);
});

test('a role may have two letters or none, and no more', () => {
  expect(typed('ab-cd-4').words).toEqual(['abcd4']);
  expect(typed('ab-4').words).toEqual(['ab4']);
  expect(typed('ab-cde-4').words).toEqual(['ab', 'cde', '4']);
});

test('where the code of one program begins another’s, the longer is read', () => {
  expect(typed('see a1-2', ['a', 'a1']).words).toEqual(['see', 'a12']);
});

test('letters and numbers are words apart, but in an id, and nothing in a longer word is one', () => {
  expect(typed('tier1 day 12').words).toEqual(['tier', '1', 'day', '12']);
  expect(typed('xab4').words).toEqual(['xab', '4']);
  expect(typed('ab4x').words).toEqual(['ab', '4', 'x']);
  expect(typed('ab4').ids.size).toBe(1);
  expect(typed('ab 4', []).words).toEqual(['ab', '4']);
});

test('what is pasted is cut after 24 words and 400 letters', () => {
  expect(typed('word '.repeat(30)).words).toHaveLength(24);
  expect(typed('x'.repeat(500)).words).toEqual(['x'.repeat(400)]);
});
