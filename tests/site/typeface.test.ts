import { describe, expect, test } from 'vitest';
import { faceStyle, facesFor, rangesOf } from '../../src/typeface.ts';
import { pages, testHandbook } from './pages.ts';

const faces = await facesFor(testHandbook());
const used = faces.at(-1);

describe('the typeface that comes with every page', () => {
  test('is less than half of the whole', () => {
    expect(used?.bytes.length).toBeLessThan((faces[1]?.bytes.length ?? 0) / 2);
  });

  test('has the letters of the words, and those that people type', () => {
    for (const letter of ['a', 'Z', '~', 'é', 'ñ', '’', '“', '–'])
      expect(used?.range.split(','), letter).toContainEqual(expect.stringMatching(holds(letter)));
  });

  test('leaves letters that the words lack to the other files', () => {
    expect(used?.range).not.toMatch(/U\+FE\b/);
    expect(faces.map(({ range }) => range)).toContain('U+100-1EFF');
  });

  test('is all that a page asks for: none has a letter, seen or not, that only the second file has', () => {
    const second = new Set((faces[1]?.range ?? '').split(',').flatMap(lettersIn));
    for (const { address, document } of pages.values()) {
      const text = [...(document.querySelector('body')?.textContent ?? '')];
      expect(text.filter((letter) => second.has(letter.codePointAt(0) ?? 0)).join(''), address).toBe('');
    }
  });

  test('shares no letter with another: a browser that gave up waiting for it asks for nothing else', () => {
    const letters = faces.flatMap(({ range }) => range.split(',').flatMap(lettersIn));
    expect(new Set(letters).size).toBe(letters.length);
  });

  test('has a name that changes with what is in it', () => {
    expect(new Set(faces.map(({ name }) => name)).size).toBe(3);
    expect(used?.name).toMatch(/^used\.[\w-]{8}\.woff2$/);
  });
});

describe('the styles', () => {
  test('ask for it before the others, which stand above it', () => {
    const style = faceStyle(faces, (name) => `/x/${name}`);
    expect(style.lastIndexOf('url(/x/used')).toBeGreaterThan(style.lastIndexOf('url(/x/latin'));
  });

  test.each([
    [[65], 'U+41'],
    [[65, 66, 67], 'U+41-43'],
    [[65, 67, 68], 'U+41,U+43-44'],
    [[], ''],
  ])('write %j as %s', (codes, range) => {
    expect(rangesOf(codes)).toBe(range);
  });
});

/** The code points of one range. */
function lettersIn(range: string): number[] {
  const [from = 0, to = from] = range
    .slice(2)
    .split('-')
    .map((hex) => Number.parseInt(hex, 16));
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** A pattern of the one range, of those that are written, in which a letter is. */
function holds(letter: string): RegExp {
  const code = letter.codePointAt(0) ?? 0;
  const own = used?.range.split(',').find((range) => lettersIn(range).includes(code));
  return new RegExp(`^${(own ?? 'none').replace('+', '\\+')}$`);
}
