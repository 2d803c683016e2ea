import { expect, test } from 'vitest';
import { answerBy } from '../../../src/search/query/answer-by.ts';
import { listEngine } from '../../../src/search/query/list-engine.ts';
import { shelves, withNear, type ListedStatement, type Vocabulary } from '../../../src/search/query/vocabulary.ts';
import { wordsOfVocabulary } from '../../../src/search/query/words.ts';

const line = (id: string, text: string, role: string, more: Readonly<Record<string, string[]>> = {}) =>
  ({ id, page: '', text, place: '', filters: { role: [role], ...more } }) satisfies ListedStatement;
const statements = [
  line('A-1', 'Signs agreements.', 'coach'),
  line('A-2', 'Keeps a portfolio.', 'mentor'),
  line('A-3', 'Reads with the head.', 'none', { named: ['head'] }),
];
const vocabulary: Vocabulary = {
  groups: [
    { words: ['coach'], role: true },
    { words: ['agreement'], near: ['shake hands', 'deal'] },
    { words: ['portfolio'] },
  ],
  roles: [{ id: 'coach', name: 'Coach', hasList: true }],
  codes: ['a'],
  contact: '',
  places: [],
  statements,
};
/** The same where the lines are too many to be listed. */
const manyWords: Vocabulary = { ...vocabulary, words: ['signs', 'agreements', 'keeps', 'portfolio', 'reads', 'head'] };
delete (manyWords as { statements?: unknown }).statements;
const engine = listEngine(statements, vocabulary.groups);
const answer = async (query: string, known: Vocabulary, role: readonly string[] = [], by = engine) => {
  const shelf = { vocabulary: known, words: wordsOfVocabulary(known) };
  const { isWhole, found } = await answerBy(shelf, by, { query, facets: { role, program: [], theme: [] } });
  const ids = (['statements', 'elsewhere', 'named'] as const).map((list) => found[list].map(({ id }) => id));
  return { isWhole, ids, near: found.near.map((one) => one.statements.map(({ id }) => id)) };
};

test('an answer is whole where lines have what was typed: nothing need be looked for beside them', async () => {
  expect(await answer('portfolio', vocabulary)).toEqual({ isWhole: true, ids: [['A-2'], [], []], near: [] });
});

test('so it is where those lines are another role’s, or only name the role that was chosen', async () => {
  expect(await answer('portfolio', vocabulary, ['coach'])).toMatchObject({ isWhole: true, ids: [[], ['A-2'], []] });
  expect(await answer('reads', vocabulary, ['head'])).toMatchObject({ isWhole: true, ids: [[], [], ['A-3']] });
});

test('it is not whole where nothing has what was typed', async () => {
  expect(await answer('pizza', vocabulary)).toEqual({ isWhole: false, ids: [[], [], []], near: [] });
});

test('it is not whole where a word was taken for another: what comes near may be what was meant', async () => {
  expect(await answer('portfolois', vocabulary)).toMatchObject({ isWhole: false, ids: [['A-2'], [], []] });
});

test('an index that answers alone and lacks a word of the handbook is no answer', async () => {
  await expect(answer('portfolio', manyWords, [], listEngine([], []))).resolves.toMatchObject({ isWhole: false });
  await expect(answer('keeps', manyWords, [], listEngine([], []))).rejects.toThrow('The index lacks keep.');
  await expect(answer('keeps', manyWords)).resolves.toMatchObject({ isWhole: true });
});

test('where every line is listed, the list is believed', async () => {
  await expect(answer('keeps', vocabulary, [], listEngine([], []))).resolves.toMatchObject({ isWhole: false });
});

test('words that only come near lie on a shelf of their own, and bring the lines near once they are there', async () => {
  const [own, near] = shelves(vocabulary);
  expect(near).toEqual(['', 'deal\nshake hands', '']);
  expect((await answer('deal', own)).near).toEqual([]);
  expect((await answer('agreements', own)).ids[0]).toEqual(['A-1']);
  for (const query of ['deal', 'shake hands']) {
    expect((await answer(query, withNear(own, near))).near, query).toEqual([['A-1']]);
  }
  expect((await answer('agreements', withNear(own, near))).ids[0]).toEqual(['A-1']);
});

test('where the shelf of near words is shorter than the handbook, the others are still found', async () => {
  const [own] = shelves(vocabulary);
  expect((await answer('portfolio', withNear(own, []))).ids[0]).toEqual(['A-2']);
});
