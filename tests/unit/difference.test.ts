import { describe, expect, test } from 'vitest';
import { difference } from '../../src/domain/difference.ts';

describe('what differs between two texts is shown in whole words', () => {
  test.each([
    ['a letter more', 'Leads the rounds.', 'Leads the round.', 'Here: "rounds."; in the source: "round."'],
    ['a word more', 'Leads all the rounds.', 'Leads the rounds.', 'Here: "all"; in the source: nothing'],
    ['a word at the end', 'Leads the rounds', 'Leads the', 'Here: "rounds"; in the source: nothing'],
    ['another word', 'Leads my rounds.', 'Leads the rounds.', 'Here: "my"; in the source: "the"'],
    [
      'several words, from the first to the last',
      'A cat sat.',
      'A dog ran.',
      'Here: "cat sat."; in the source: "dog ran."',
    ],
  ])('%s', (_, here, there, says) => {
    expect(difference(here, there)).toBe(`${says}.`);
  });

  test.each([
    [
      'a curly apostrophe',
      'teachers’ goals',
      "teachers' goals",
      '"teachers’" (a curly apostrophe)',
      '"teachers\'" (a straight apostrophe)',
    ],
    ['two spaces', 'It meets  daily', 'It meets daily', '"meets  daily" (a space more)', '"meets daily"'],
    [
      'a space that does not break',
      'Meets\u00A0daily',
      'Meets daily',
      '"Meets\u00A0daily" (a space that does not break)',
      '"Meets daily" (a space)',
    ],
    ['a dash', 'co–teach', 'co-teach', '"co–teach" (a dash)', '"co-teach" (a hyphen)'],
  ])('and named where it can’t be seen: %s', (_, here, there, own, other) => {
    expect(difference(here, there)).toBe(`Here: ${own}; in the source: ${other}.`);
  });
});
