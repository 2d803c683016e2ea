import { describe, expect, test } from 'vitest';
import BlankSpace from '../../src/components/blank/BlankSpace.astro';
import { heard, only, render } from './render.ts';

const calendar = { id: 'calendar', label: 'The coaching calendar', answer: '' };

describe('something that only the district can say', () => {
  test('is a visible blank until it has', async () => {
    const blank = await render(BlankSpace, { blank: calendar });
    expect(heard(only(blank, '.blank'))).toBe('Your district has yet to add: The coaching calendar');
  });

  test('is the district’s words when it has, and says whose they are', async () => {
    const answer = 'Every other "Tuesday" & <Friday>';
    const words = await render(BlankSpace, { blank: { ...calendar, answer } });
    expect(heard(words)).toBe(`The coaching calendar (from the district): ${answer}`);
    expect(words.querySelector('.blank')).toBeNull();
  });

  test('says who has answered and when, in paragraphs, with links to its addresses', async () => {
    const answer = 'Write to ana@example.org.\n\nThe form is at https://www.example.org/form.';
    const blank = {
      ...calendar,
      answer,
      by: 'Office of Instruction',
      on: { day: '2027-08-01', inWords: 'August 1, 2027' },
    };
    const words = await render(BlankSpace, { blank });
    expect(words.querySelectorAll('p').map(heard)).toEqual([
      'The coaching calendar (from Office of Instruction, August 1, 2027): Write to ana@example.org.',
      'The form is at https://www.example.org/form.',
    ]);
    expect(words.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
      'mailto:ana@example.org',
      'https://www.example.org/form',
    ]);
  });
});
