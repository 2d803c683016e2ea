import { describe, expect, test } from 'vitest';
import type { Filters } from '../../../src/search/query/engine.ts';
import { listEngine } from '../../../src/search/query/list-engine.ts';
import { wordsOf } from '../../../src/search/query/words.ts';

const engine = listEngine(
  [
    {
      id: 'CS-P-3',
      page: '/programs/some/',
      text: 'Makes time for pre-conversations.',
      place: 'Principal',
      also: 'School Office',
      filters: { role: ['principal'], theme: ['time', 'trust'] },
    },
    {
      id: 'CS-T-9',
      page: '/programs/some/',
      text: 'Uses time.',
      place: 'Teachers',
      filters: { role: ['teacher'], theme: ['time'] },
    },
    {
      id: 'IN-1',
      page: '/programs/other/',
      text: 'Names a principal.',
      place: '',
      filters: { named: ['principal'], theme: [] },
    },
  ],
  [{ words: ['office', 'desk'] }],
);
const ask = (term: string | null, filters: Filters = {}) => engine.search(term, { filters });
const ids = async (term: string | null, filters?: Filters) => (await ask(term, filters)).results.map(({ id }) => id);

describe('by words', () => {
  test('every word must begin some word of the statement, of its id, its place or what else it is found by', async () => {
    expect(await ids('ti')).toEqual(['CS-P-3', 'CS-T-9']);
    expect(await ids('time conv')).toEqual(['CS-P-3']);
    expect(await ids('teach time')).toEqual(['CS-T-9']);
    expect(await ids('zq0000q')).toEqual(['CS-P-3']);
    expect(await ids('csp3')).toEqual(['CS-P-3']);
    expect(await ids('ime')).toEqual([]);
  });

  test('what hyphens join is found with them, without them and in parts', async () => {
    for (const term of ['pre', 'conversations', 'preconversations']) expect(await ids(term)).toEqual(['CS-P-3']);
    expect(wordsOf('Pre-conversations, (e.g.) now')).toEqual([
      'pre',
      'conversations',
      'preconversations',
      'e',
      'g',
      'eg',
      'now',
    ]);
  });

  test('a word that begins nothing finds nothing: nothing is guessed', async () => {
    expect(await ids('timer')).toEqual([]);
    expect(await ids('office')).toEqual([]);
  });

  test('only places in the sentence count as words of it', async () => {
    const { results } = await ask('principal');
    expect(results.map(({ id, words }) => [id, words])).toEqual([
      ['CS-P-3', []],
      ['IN-1', [2]],
    ]);
  });
});

test('every place in the sentence at which something was found is told', async () => {
  const { results } = await ask('time conv');
  expect(results.map(({ words }) => words)).toEqual([[1, 4]]);
});

test('a phrase does not run from the sentence into where it stands', async () => {
  const one = { id: 'A-1', page: '', text: 'Names a school', place: 'Office', filters: {} };
  const search = listEngine([one], [{ words: ['school office'] }, { words: ['school'] }]);
  const found = async (term: string) => (await search.search(term, { filters: {} })).results.length;
  expect([await found('zq0000q'), await found('zq0001q')]).toEqual([0, 1]);
});

test('a line that was found says its words, where they stand and whose they are, and leads to its page', async () => {
  const one = { id: 'A-1', page: '/programs/some/', text: 'Rests.', place: 'Coach', filters: {} };
  const search = listEngine([{ ...one, code: 'C', mark: 'square' }, one], []);
  const { results } = await search.search('rests', { filters: {} });
  const said = await Promise.all(results.map((result) => result.data()));
  const meta = { title: 'A-1', place: 'Coach' };
  expect(said).toEqual([
    { url: '/programs/some/#A-1', content: 'Rests.', meta: { ...meta, code: 'C', mark: 'square' } },
    { url: '/programs/some/#A-1', content: 'Rests.', meta },
  ]);
  expect(Object.keys(said[1]?.meta ?? {})).toEqual(['title', 'place']);
});

test('there is nothing to load before choices can be counted', async () => {
  await expect(engine.filters()).resolves.toBeUndefined();
});

describe('by choices', () => {
  test('asking for no words gives all that the choices leave', async () => {
    expect(await ids(null)).toEqual(['CS-P-3', 'CS-T-9', 'IN-1']);
    expect(await ids(null, { role: { any: ['principal', 'coach'] } })).toEqual(['CS-P-3']);
    expect(await ids(null, { role: { any: ['principal', 'teacher'] }, theme: { any: ['trust'] } })).toEqual(['CS-P-3']);
    expect(await ids(null, { named: { any: ['principal'] } })).toEqual(['IN-1']);
  });

  test('every statement is none of the other kinds, and there are no others', async () => {
    expect(await ids('time', { kind: { none: ['page'] } })).toEqual(['CS-P-3', 'CS-T-9']);
    expect(await ids('time', { kind: { any: ['page'] } })).toEqual([]);
    expect(await ids('time', { theme: { none: ['trust', 'data'] } })).toEqual(['CS-T-9']);
  });

  test('what was found is counted by each choice', async () => {
    const { filters } = await ask('time');
    expect(filters).toEqual({ role: { principal: 1, teacher: 1 }, theme: { time: 2, trust: 1 } });
  });
});
