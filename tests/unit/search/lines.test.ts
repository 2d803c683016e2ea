import { expect, test } from 'vitest';
import { hasIt, inOrder, linesOf, scoreOf } from '../../../src/search/query/lines.ts';
import { listEngine } from '../../../src/search/query/list-engine.ts';
import { termsIn } from '../../../src/search/query/terms.ts';
import type { ListedStatement, Vocabulary } from '../../../src/search/query/vocabulary.ts';

const line = (id: string, text: string, place = ''): ListedStatement => ({ id, page: '', text, place, filters: {} });
const statements = [
  line('A', 'Signs agreements on data.'),
  line('B', 'Keeps a contract.'),
  line('C', 'Reads data, and writes.', 'Agreements'),
  line('D', 'Deals with data.'),
  line('E', 'Rests.'),
];
const groups = [
  { words: ['coach'], role: true as const },
  { words: ['agreement', 'contract'], near: ['deal', 'write down'] },
];
const vocabulary: Vocabulary = {
  groups,
  roles: [{ id: 'coach', name: 'Coach', hasList: true }],
  codes: [],
  contact: '',
  places: [{ url: '', title: 'Data and more', kind: 'page', label: '' }],
  statements,
};
const engine = listEngine(statements, groups);
const lines = async (query: string, known = true) => {
  const [term] = termsIn(query.split(' '), vocabulary, () => known);
  if (term === undefined) throw new Error(`Nothing is asked by “${query}”.`);
  return linesOf(engine, term, vocabulary);
};
const grades = async (query: string, known?: boolean) => Object.fromEntries((await lines(query, known)).grades);

test('a line has the word itself, a word for the same thing, or has it only where it stands', async () => {
  expect(await grades('agreement')).toEqual({ A: 1, B: 0.6, C: 0.6 });
  expect(await grades('contract')).toEqual({ A: 0.6, B: 1, C: 0.6 });
  expect(await grades('data')).toEqual({ A: 1, C: 1, D: 1 });
});

test('what only comes near is no hit, but the word itself is, wherever it stands', async () => {
  const deal = await lines('deal');
  expect(Object.fromEntries(deal.grades)).toEqual({ A: 0.5, B: 0.5, C: 0.5, D: 1 });
  expect(deal.results.map(({ id }) => id).toSorted()).toEqual(['A', 'B', 'C', 'D']);
  expect(['A', 'D', 'E'].map((id) => hasIt(deal, id))).toEqual([false, true, false]);
  expect(await grades('write down')).toEqual({ A: 0.5, B: 0.5, C: 0.5 });
});

test('a phrase itself counts for more than a word for the same thing', async () => {
  const both = [{ words: ['learning plan', 'portfolio'] }];
  const some = [line('A', 'Keeps a learning plan.'), line('B', 'Keeps a portfolio.'), line('C', 'Plans the learning.')];
  const words = { ...vocabulary, groups: both, roles: [], statements: some };
  const [plan, ...others] = termsIn(['learning', 'plan'], words, () => true);
  if (plan === undefined) throw new Error('“learning plan” is a term.');
  expect(others).toEqual([]);
  expect(Object.fromEntries((await linesOf(listEngine(some, both), plan, words)).grades)).toEqual({ A: 1, B: 0.6 });
});

test('what comes near to several things brings them all near', async () => {
  const both = [...groups, { words: ['data', 'numbers'], near: ['deal'] }];
  const words = { ...vocabulary, groups: both };
  const found = termsIn(['deal'], words, () => false).map((term) => linesOf(listEngine(statements, both), term, words));
  expect((await Promise.all(found)).map(({ grades: { size } }) => size)).toEqual([4]);
});

test('two things that come near tell more than one word that few lines have', async () => {
  const asked = await Promise.all(['agreement', 'data', 'rests'].map((one) => lines(one)));
  expect(scoreOf('C', asked)).toBeGreaterThan(2 * scoreOf('E', asked));
});

test('what the handbook does not have is not asked for', async () => {
  expect(await grades('data', false)).toEqual({});
});

test('a word tells much where few lines have it and the handbook speaks of it, little where English does', async () => {
  const weight = async (query: string) => (await lines(query)).weight;
  const rare = (having: number) => 0.4 + (0.6 * Math.log(6 / (having + 1))) / Math.log(7);
  expect(await weight('rests')).toBeCloseTo(rare(1));
  expect(await weight('data')).toBeCloseTo(1.5 * rare(3));
  expect(await weight('agreement')).toBeCloseTo(1.5 * rare(3));
  expect(await weight('with')).toBeCloseTo(rare(1));
  expect(await weight('keep')).toBeCloseTo(0.15 * rare(1));
  expect(await weight('coach')).toBeCloseTo(0.5 * rare(0));
});

test('alone it brings a line near where it tells something and not too many have it', async () => {
  const isTelling = async (query: string) => (await lines(query)).isTelling;
  expect(await isTelling('data')).toBe(true);
  expect(await isTelling('deal')).toBe(false);
  expect(await isTelling('keep')).toBe(false);
});

test('where the lines are not listed, words say how large the handbook is', async () => {
  const [term] = termsIn(['rests'], vocabulary, () => true);
  if (term === undefined) throw new Error('“rests” is a term.');
  const words = Array.from({ length: 20 }, (_one, i) => `word${i}`);
  const others = { ...vocabulary, words };
  delete others.statements;
  const { weight } = await linesOf(engine, term, others);
  expect(weight).toBeCloseTo(0.4 + (0.6 * Math.log(21 / 2)) / Math.log(22));
});

test('the best first: what has the words themselves, and of two alike the shorter', async () => {
  const had = [await lines('agreement'), await lines('data')];
  const all = (await engine.search(null, { filters: {} })).results;
  expect(scoreOf('A', had)).toBeGreaterThan(scoreOf('C', had));
  expect(scoreOf('E', had)).toBe(0);
  expect(inOrder(all, had).map(({ id }) => id)).toEqual(['A', 'C', 'D', 'B', 'E']);
  const data = (await engine.search('data', { filters: {} })).results;
  expect(inOrder(data, [await lines('data')]).map(({ id }) => id)).toEqual(['D', 'A', 'C']);
});
