import { describe, expect, test } from 'vitest';
import BlankSpace from '../../src/components/blank/BlankSpace.astro';
import { heard, only, render } from './render.ts';

const calendar = { id: 'calendar', label: 'The coaching calendar', answer: '' };

describe('something that only the district can say', () => {
  test('is a visible blank until it has', async () => {
    const blank = await render(BlankSpace, { blank: calendar });
    expect(heard(only(blank, '.blank'))).toBe('Your district adds this: The coaching calendar');
  });

  test('is the district’s words when it has, and says whose they are', async () => {
    const answer = 'Every other "Tuesday" & <Friday>';
    const words = await render(BlankSpace, { blank: { ...calendar, answer } });
    expect(heard(words)).toBe(`The coaching calendar (from the district): ${answer}`);
    expect(words.querySelector('.blank')).toBeNull();
  });
});
