import { describe, expect, test } from 'vitest';
import type { Filters } from '../../../src/search/query/engine.ts';
import { listEngine, wordsOf } from '../../../src/search/query/list-engine.ts';

const engine = listEngine([
  {
    id: 'one',
    url: '/programs/some/#CS-P-3',
    text: 'Makes time for pre-conversations.',
    meta: { title: 'CS-P-3', place: 'Principal' },
    also: 'zq0008q',
    filters: { role: ['principal'], theme: ['time', 'trust'] },
  },
  {
    id: 'two',
    url: '/programs/some/#CS-T-9',
    text: 'Uses time.',
    meta: { title: 'CS-T-9', place: 'Teachers' },
    also: '',
    filters: { role: ['teacher'], theme: ['time'] },
  },
  {
    id: 'three',
    url: '/programs/other/#IN-1',
    text: 'Names a principal.',
    meta: { title: 'IN-1', place: '' },
    also: '',
    filters: { named: ['principal'], theme: [] },
  },
]);
const ask = (term: string | null, filters: Filters = {}) => engine.search(term, { filters });
const ids = async (term: string | null, filters?: Filters) => (await ask(term, filters)).results.map(({ id }) => id);

describe('by words', () => {
  test('every word must begin some word of the statement, of its id, its place or what else it is found by', async () => {
    expect(await ids('ti')).toEqual(['two', 'one']);
    expect(await ids('time conv')).toEqual(['one']);
    expect(await ids('teach time')).toEqual(['two']);
    expect(await ids('zq0008q')).toEqual(['one']);
    expect(await ids('csp3')).toEqual(['one']);
    expect(await ids('ime')).toEqual([]);
  });

  test('what hyphens join is found with them, without them and in parts', async () => {
    for (const term of ['pre', 'conversations', 'preconversations']) expect(await ids(term)).toEqual(['one']);
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

  test('a word that begins nothing is taken for the longest that it begins with', async () => {
    expect(await ids('timer')).toEqual(['two', 'one']);
    expect(await ids('xyz')).toEqual([]);
  });

  test('only places in the sentence count as words of it', async () => {
    const { results } = await ask('principal');
    expect(results.map(({ id, words }) => [id, words])).toEqual([
      ['three', [2]],
      ['one', []],
    ]);
  });
});

describe('by choices', () => {
  test('asking for no words gives all that the choices leave', async () => {
    expect(await ids(null)).toEqual(['one', 'two', 'three']);
    expect(await ids(null, { role: { any: ['principal', 'coach'] } })).toEqual(['one']);
    expect(await ids(null, { role: { any: ['principal', 'teacher'] }, theme: { any: ['trust'] } })).toEqual(['one']);
    expect(await ids(null, { named: { any: ['principal'] } })).toEqual(['three']);
  });

  test('every statement is none of the other kinds, and there are no others', async () => {
    expect(await ids('time', { kind: { none: ['page', 'question'] } })).toEqual(['two', 'one']);
    expect(await ids('time', { kind: { any: ['page'] } })).toEqual([]);
  });

  test('what was found is counted by each choice', async () => {
    const { filters } = await ask('time');
    expect(filters).toEqual({ role: { principal: 1, teacher: 1 }, theme: { time: 2, trust: 1 } });
  });
});
