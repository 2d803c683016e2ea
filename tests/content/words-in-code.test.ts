import { expect, test } from 'vitest';
import { wordsInCode } from '../words-in-code.ts';
import { handbook } from './words.ts';

test('the code knows nothing of this handbook: no role, program, term, id, title or sentence', () => {
  expect(wordsInCode(handbook)).toEqual([]);
});
