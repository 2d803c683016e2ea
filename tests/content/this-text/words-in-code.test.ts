import { expect, test } from 'vitest';
import { wordsInCode } from '../../words-in-code.ts';
import { handbook } from '../words.ts';
import { describeThisText } from './this-text.ts';

// Of this text only: another district may call a role "Editor", and that must not keep it from publishing.
describeThisText('the code', () => {
  test('knows nothing of this handbook: no role, program, term, id, title or sentence', () => {
    expect(wordsInCode(handbook)).toEqual([]);
  });
});
