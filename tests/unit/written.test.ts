import { describe, expect, test } from 'vitest';
import { loses, over, sumOf } from '../../src/components/form/written.client.ts';

describe('a link to what was written', () => {
  test('is known as whole in whatever order it speaks of the blanks', () => {
    expect(sumOf('goal=Read&day=Monday')).toBe(sumOf('day=Monday&goal=Read'));
  });

  test.each(['goal=Rea', 'goal=Read', 'goal=Read&day=Tuesday', 'goal=Monday&day=Read', ''])(
    'is known as another where it says “%s”',
    (words) => expect(sumOf(words)).not.toBe(sumOf('goal=Read&day=Monday')),
  );
});

describe('something written is lost', () => {
  test.each([
    ['where its blank is empty now', 'goal=Read', 'day=Monday', true],
    ['where its blank says something else', 'goal=Read', 'goal=Write', true],
    ['where one of several ticks is gone', 'tick=a&tick=b', 'tick=a', true],
    ['not where all of it stands there still', 'tick=a&goal=Read', 'goal=Read&tick=b&tick=a', false],
    ['not where nothing was written', '', 'goal=Read', false],
  ])('%s', (_, was, now, lost) => expect(loses(was, now)).toBe(lost));
});

describe('what was kept and what was written just now', () => {
  test.each([
    ['the newer words stand in a blank that both have', 'goal=Read', 'goal=Write', 'goal=Write'],
    ['blanks that only one of them has stand as they are', 'goal=Read', 'day=Monday', 'goal=Read&day=Monday'],
    ['the ticks of both stand', 'tick=a', 'tick=b', 'tick=a&tick=b'],
  ])('%s', (_, older, newer, both) => expect(over(older, newer)).toBe(both));
});
