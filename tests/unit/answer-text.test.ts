import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerText } from '../../src/domain/answer-text.ts';

/** An answer with its links written as `[words](address)`. */
const shown = (answer: string) =>
  answerText(answer).map((paragraph) =>
    paragraph.map((line) => line.map(({ text, href }) => (href ? `[${text}](${href})` : text)).join('')),
  );

describe('what a district has answered', () => {
  test('is none where it is blank', () => {
    expect(shown('')).toEqual([]);
    expect(shown(' \n\n ')).toEqual([]);
  });

  test('stands in the paragraphs and lines in which it was written', () => {
    expect(shown('Write to us.\n\nOffice of Instruction\n12 Main Street\n \n\nOr call.')).toEqual([
      ['Write to us.'],
      ['Office of Instruction', '12 Main Street'],
      ['Or call.'],
    ]);
  });

  test.each([
    [
      'See https://www.example.org/ask?a=b#c.',
      'See [https://www.example.org/ask?a=b#c](https://www.example.org/ask?a=b#c).',
    ],
    ['(http://example.org/)', '([http://example.org/](http://example.org/))'],
    [
      'Write to ana.nunez@example.org, or call.',
      'Write to [ana.nunez@example.org](mailto:ana.nunez@example.org), or call.',
    ],
    ['https://a.org and b@c.org', '[https://a.org](https://a.org) and [b@c.org](mailto:b@c.org)'],
  ])('leads to its addresses of the web and of e-mail, and not to what ends the sentence: %s', (answer, links) => {
    expect(shown(answer)).toEqual([[links]]);
  });

  test.each([
    '555-0100, until 2027-08-01',
    'javascript:alert(1)',
    'ftp://example.org',
    'at noon @ the office',
    'https:// is no address',
  ])('holds no other link: %s', (answer) => {
    expect(shown(answer)).toEqual([[answer]]);
  });

  test('keeps every letter, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '.', '@', '/', ':', 'https://', '(', ')', '1') }),
        (answer) => {
          const kept = answerText(answer)
            .flat(2)
            .map(({ text }) => text);
          expect(kept.join('')).toBe(answer.trim());
        },
      ),
    );
  });
});
