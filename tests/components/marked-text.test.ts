import { describe, expect, test } from 'vitest';
import MarkedText from '../../src/components/statement/MarkedText.astro';
import { partsAround } from '../../src/components/statement/parts-around.ts';
import { markParts, termMarker } from '../../src/domain/mark-terms.ts';
import { only, render } from './render.ts';

const text = 'PSP coach is matched to a teacher, or "an <administrator>" & more.';

function marking(text: string, words: string) {
  const [parts = []] = markParts(termMarker([]), [partsAround(text, words)]);
  return render(MarkedText, { parts });
}

describe('a statement with some of its words marked', () => {
  test.each([
    ['at the start', 'PSP coach'],
    ['in the middle', 'a teacher'],
    ['with signs in them', '"an <administrator>" &'],
    ['inside a word', 'match'],
    ['at the end', 'more.'],
    ['from end to end', text],
  ])('marks words %s and changes no letter of the text', async (_, words) => {
    const marked = await marking(text, words);
    expect(only(marked, 'mark').text).toBe(words);
    expect(marked.text).toBe(text);
  });

  test('marks them where they come first, where they come twice', async () => {
    const marked = await marking('coach and coach', 'coach');
    expect(marked.innerHTML).toBe('<mark>coach</mark> and coach');
  });

  test('is the text as it stands where it does not have the words', async () => {
    const marked = await marking(text, 'principal');
    expect(marked.querySelector('mark')).toBeNull();
    expect(marked.text.trim()).toBe(text);
  });
});
