import { describe, expect, test } from 'vitest';
import type { Vocabulary } from '../../../src/search/query/vocabulary.ts';
import { wordsOf, wordsOfVocabulary } from '../../../src/search/query/words.ts';

const listed: Vocabulary = {
  groups: [{ words: ['post-conference', 'debrief'] }],
  roles: [],
  codes: ['cs'],
  contact: '',
  places: [
    { url: '/q', title: 'Is it voluntary?', kind: 'question', label: 'Open question', also: 'mandatory' },
    { url: '/t', title: 'Tiers', kind: 'page', label: 'Page' },
  ],
  statements: [{ id: 'CS-C-4', page: '', text: 'Upholds pre-talks in Tier 1.', place: 'Coach', filters: {} }],
};

test('the words of a text are its own, and those that a hyphen joins as one', () => {
  expect(wordsOf('Pre-talks, (now)')).toEqual(['pre', 'talks', 'pretalks', 'now']);
});

describe('where the statements are listed', () => {
  const words = wordsOfVocabulary(listed);

  test('a word is known that one of them has: in its text, its place or its id, with whatever ending', () => {
    for (const word of ['upholding', 'pretalk', 'coaches', 'csc4', '1', 'uphol']) {
      expect(words.isKnown(word, false), word).toBe(true);
    }
    for (const word of ['voluntary', 'mandatory', 'post', 'debrief', 'csc5']) {
      expect(words.isKnown(word, false), word).toBe(false);
    }
  });

  test('a short word is the beginning of another only while it is being typed', () => {
    expect(words.isKnown('up', false)).toBe(false);
    expect(words.isKnown('up', true)).toBe(true);
  });

  test('what a slip may have meant is any word of questions and synonyms too, but no number', () => {
    const ofLines = ['c', 'coach', 'cs', 'in', 'pre', 'pretalks', 'talks', 'tier', 'upholds'];
    const ofPlaces = ['is', 'it', 'mandatory', 'tiers', 'voluntary'];
    expect(words.all).toEqual([...ofLines, ...ofPlaces, 'conference', 'debrief', 'post'].sort());
    expect(words.begins('volunt')).toBe(true);
    expect(words.begins('mandatories')).toBe(true);
    expect(words.begins('pizza')).toBe(false);
  });
});

test('where they are too many for a list, the words of the index are known, and ids are the index’s matter', () => {
  const { statements, ...others } = listed;
  const words = wordsOfVocabulary({ ...others, words: ['talks', 'upholds'] });
  expect(statements).toHaveLength(1);
  expect(['talk', 'cs99', '7', 'coach'].map((word) => words.isKnown(word, false))).toEqual([true, true, true, false]);
});
