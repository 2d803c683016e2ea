import { expect, test } from 'vitest';
import { asksMeaning, isFiller, isFillerStem, isSlight } from '../../../src/search/query/english.ts';
import { stem } from '../../../src/search/query/fold.ts';

test.each(['the', 'who', 'im', 'dont', 'isnt', 'cant', 'wont', 'wouldnt', 'what'])(
  'nothing is looked for by “%s”',
  (word) => {
    expect(isFiller(word)).toBe(true);
  },
);

test.each(['data', 'ant', 'want', 'wants', 'coach', 'dontcare', 'xisnt', ''])('“%s” may be looked for', (word) => {
  expect(isFiller(word)).toBe(false);
});

test('words of grammar are known without their endings too', () => {
  for (const word of ['does', 'the', 'getting', 'having']) expect(isFillerStem(stem(word)), word).toBe(true);
  for (const word of ['data', 'coach']) expect(isFillerStem(stem(word)), word).toBe(false);
});

test('words that tell little are known with any ending, and so are numbers', () => {
  for (const word of ['work', 'working', 'finds', 'weeks', '1', '2024']) expect(isSlight(word), word).toBe(true);
  for (const word of ['goal', 'coach', 'b2', '2b', '']) expect(isSlight(word), word).toBe(false);
});

test.each([
  ['what is psp', true],
  ['what are cohorts', true],
  ['whats psp', true],
  ['define goal', true],
  ['definition of goal', true],
  ['psp meaning', true],
  ['what does psp mean', true],
  ['what psp stands for', true],
  ['i know what is said', false],
  ['what does a coach do', false],
  ['redefine goals', false],
])('“%s” asks what a word means: %s', (query, asks) => {
  expect(asksMeaning(query.split(' '))).toBe(asks);
});
