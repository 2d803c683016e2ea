import { expect, test } from 'vitest';
import type { Engine } from '../../../src/search/query/engine.ts';
import { listEngine } from '../../../src/search/query/list-engine.ts';
import { morePages, mustBeWhole } from '../../../src/search/query/more-pages.ts';
import { understandQuery } from '../../../src/search/query/understand-query.ts';
import type { ListedStatement, Vocabulary } from '../../../src/search/query/vocabulary.ts';
import { wordsOfVocabulary } from '../../../src/search/query/words.ts';

const line = (id: string, text: string, kind?: string): ListedStatement => ({
  id,
  page: '/',
  text,
  place: '',
  filters: kind === undefined ? {} : { kind: [kind] },
});
const statements = [line('A-1', 'Sets goals.'), line('A-2', 'Uses data.')];
const pages = [line('page', 'Goals of data', 'page'), line('other', 'Data', 'page')];
const vocabulary: Vocabulary = { groups: [], roles: [], codes: ['a'], contact: '', places: [], statements };
const list = listEngine(statements, []);
const more = async (index: Engine, query: string) => {
  const understood = understandQuery(query, vocabulary, wordsOfVocabulary(vocabulary));
  return (await morePages(index, list, understood)).map(({ id }) => id);
};

test('pages that have everything are found besides the statements', async () => {
  const index = listEngine([...statements, ...pages], []);
  expect(await more(index, 'data')).toEqual(['page', 'other']);
  expect(await more(index, 'goals data')).toEqual(['page']);
});

test('an index that lacks a part is known by what it does not find', async () => {
  await expect(more(listEngine([], []), 'data')).rejects.toThrow('The index lacks data.');
  await expect(more(listEngine(statements, []), 'data')).resolves.toEqual([]);
  // Of what the list does not have either, nothing can be said.
  await expect(more(listEngine([], []), 'pizza')).resolves.toEqual([]);
});

test('an index that no longer knows pages from statements is known by that', async () => {
  const whole = listEngine([...statements, ...pages], []);
  const index: Engine = {
    ...whole,
    search: (term, { filters }) =>
      (filters['kind'] === undefined ? whole : listEngine([], [])).search(term, { filters: {} }),
  };
  await expect(more(index, 'data')).rejects.toThrow('The index lacks a filter.');
});

test('an index that answers alone must have what the handbook has, but no other word', async () => {
  const ask = (index: Engine, query: string) =>
    mustBeWhole(index, understandQuery(query, vocabulary, wordsOfVocabulary(vocabulary)));
  await expect(ask(list, 'data pizza')).resolves.toBeUndefined();
  await expect(ask(listEngine([], []), 'pizza')).resolves.toBeUndefined();
  await expect(ask(listEngine([], []), 'pizza data')).rejects.toThrow('The index lacks data.');
});
