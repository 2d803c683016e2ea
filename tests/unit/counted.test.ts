import { expect, test } from 'vitest';
import { counted } from '../../src/domain/counted.ts';

test.each([
  [0, '0 statements'],
  [1, '1 statement'],
  [2, '2 statements'],
])('%i', (count, text) => {
  expect(counted(count, 'statement')).toBe(text);
});
