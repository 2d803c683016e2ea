import { describe, expect, test } from 'vitest';
import MarkedText from '../../src/components/statement/MarkedText.astro';
import { only, render } from './render.ts';

const text = 'PSP coach is matched to a teacher, or "an <administrator>" & more.';

describe('a statement with some of its words marked', () => {
  test.each([
    ['at the start', 'PSP coach'],
    ['in the middle', 'a teacher'],
    ['with signs in them', '"an <administrator>" &'],
    ['inside a word', 'match'],
    ['at the end', 'more.'],
    ['from end to end', text],
  ])('marks words %s and changes no letter of the text', async (_, words) => {
    const marked = await render(MarkedText, { text, words });
    expect(only(marked, 'mark').text).toBe(words);
    expect(marked.text).toBe(text);
  });

  test('marks them where they come first, where they come twice', async () => {
    const marked = await render(MarkedText, { text: 'coach and coach', words: 'coach' });
    expect(marked.innerHTML).toBe('<mark>coach</mark> and coach');
  });

  test('is the text as it stands where it does not have the words', async () => {
    const marked = await render(MarkedText, { text, words: 'principal' });
    expect(marked.querySelector('mark')).toBeNull();
    expect(marked.text.trim()).toBe(text);
  });
});
