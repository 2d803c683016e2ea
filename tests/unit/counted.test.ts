import { expect, test } from 'vitest';
import { counted } from '../../src/domain/counted.ts';

test.each([
  [0, '0 statements'],
  [1, '1 statement'],
  [2, '2 statements'],
])('%i', (count, text) => {
  expect(counted(count, 'statement')).toBe(text);
});

test.each([
  ['opportunity', '2 opportunities'],
  ['day', '2 days'],
])('two of what is called %s', (noun, text) => {
  expect(counted(2, noun)).toBe(text);
});
