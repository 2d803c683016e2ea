import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../../src/search/index/records.ts';
import { vocabulary, wordGroups } from '../../../src/search/index/vocabulary.ts';
import { rankPlaces } from '../../../src/search/query/places.ts';
import { understandQuery } from '../../../src/search/query/understand-query.ts';
import { wordsOfVocabulary } from '../../../src/search/query/words.ts';
import { makeUrls } from '../../../src/urls.ts';
import { testHandbook } from '../../test-words.ts';

const at = makeUrls('/');
const handbook = testHandbook();
const words = vocabulary(handbook, searchRecords(handbook, wordGroups(handbook), at), at);

/** What a statement said before, as a search for some words shows it. */
function old(query: string) {
  const understood = understandQuery(query, words, wordsOfVocabulary(words));
  return rankPlaces(understood, words).flatMap(({ place: { title, label, url, says, old } }) =>
    old ? [{ title, label, url, says }] : [],
  );
}

describe('words that the handbook has lost', () => {
  test('lead to the statement that has others now, and it is said what became of them', () => {
    expect(old('elders')).toEqual([
      {
        title: 'What WT-1 said before',
        label: 'Reworded for 2023-24',
        url: '/programs/welcome-tutoring/#WT-1',
        says: 'Mentoring is carried out by elders.',
      },
    ]);
  });

  test('of a statement that is withdrawn lead to why', () => {
    expect(old('desk')).toMatchObject([{ label: 'Withdrawn for 2024-25', url: '/changes/2024-25/#DG-1' }]);
  });

  test('are not shown for words that the statement still has', () => {
    expect(old('mentoring rounds')).toEqual([]);
    expect(old('pre-talks')).toEqual([]);
  });
});
