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
const vocabulary: Vocabulary = {
  groups: [{ words: ['privacy', 'trust'] }],
  roles: [],
  codes: ['a', 'b2'],
  contact: '',
  places: [],
  statements,
};
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

test('no more than twelve pages are looked at', async () => {
  const many = Array.from({ length: 14 }, (_one, i) => line(`page ${i}`, 'Data', 'page'));
  expect(await more(listEngine([...statements, ...many], []), 'data')).toEqual(many.slice(0, 12).map(({ id }) => id));
});

test('beside a word that the handbook does not have, nothing is said of the index', async () => {
  await expect(more(listEngine([], []), 'data pizza')).resolves.toEqual([]);
});

test.each(['A-1', '1', 'data 2', 'B2-CD-3', 's', 'data s'])(
  'the index may read “%s” in its own way: numbers, ids and single letters say nothing of it',
  async (query) => {
    const some = [...statements, line('B2-CD-3', 'Rests.')];
    const known = { ...vocabulary, statements: some };
    const understood = understandQuery(query, known, wordsOfVocabulary(known));
    await expect(morePages(listEngine([], []), listEngine(some, []), understood)).resolves.toEqual([]);
  },
);

test('an index that has no list beside it is asked for its pages alone', async () => {
  const understood = understandQuery('data', vocabulary, wordsOfVocabulary(vocabulary));
  const found = await morePages(listEngine(pages, []), undefined, understood);
  expect(found.map(({ id }) => id)).toEqual(['page', 'other']);
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
  await expect(ask(listEngine([], []), 'privacy')).resolves.toBeUndefined();
  await expect(ask(listEngine([], []), 'pizza data')).rejects.toThrow('The index lacks data.');
});
