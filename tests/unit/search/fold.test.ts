import { expect, test } from 'vitest';
import { findPhrase, foldWords, stem } from '../../../src/search/query/fold.ts';

test('words are compared without capitals, accents, apostrophes and hyphens', () => {
  expect(foldWords("The District's Pre-Conversations, in Café–style")).toEqual([
    'the',
    'districts',
    'pre',
    'conversations',
    'in',
    'cafe',
    'style',
  ]);
});

test('signs, markup and emoji are no words', () => {
  expect(foldWords('( * ) <b> 🙂 \u0000 $&')).toEqual(['b']);
});

test.each([
  ['agreements', 'agreement'],
  ['reflecting', 'reflection'],
  ['reflects', 'reflected'],
  ['observes', 'observations'],
  ['policies', 'policy'],
  ['planning', 'plan'],
  ['meets', 'meeting'],
  ['identified', 'identify'],
  ['modelling', 'modeling'],
])('%s and %s are one word with different endings', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

test.each([
  ['data', 'date'],
  ['coach', 'couch'],
  ['goal', 'goat'],
  ['time', 'tier'],
])('%s and %s stay two words', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});

test('a phrase is found in a row only', () => {
  const words = foldWords('Makes time for reflection conversations.');
  expect(findPhrase(words, foldWords('reflection conversation'))).toBe(3);
  expect(findPhrase(words, foldWords('time conversations'))).toBe(-1);
  expect(findPhrase(words, [])).toBe(-1);
});
