import { expect, test } from 'vitest';
import { foldWords, phraseAt, stem } from '../../../src/search/query/fold.ts';

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

test('a phrase stands in a row, but for two words that may be passed over', () => {
  const words = foldWords('Makes time for reflection conversations.').map(stem);
  const at = (place: number, phrase: string, mayPass?: (word: string) => boolean) =>
    phraseAt(words, place, foldWords(phrase).map(stem), mayPass);
  expect(at(3, 'reflection conversation')).toBe(2);
  expect(at(2, 'reflection conversation')).toBe(0);
  expect(at(4, 'conversation time')).toBe(0);
  expect(at(1, 'time conversation')).toBe(0);
  expect(at(1, 'time conversation', () => true)).toBe(4);
  expect(at(0, 'makes conversation', () => true)).toBe(0);
  expect(at(1, 'time conversation', (word) => word === 'for')).toBe(0);
  expect(at(0, 'time', () => true)).toBe(0);
  expect(at(0, '')).toBe(0);
});
