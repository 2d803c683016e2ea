import { describe, expect, test } from 'vitest';
import { gistOfPhrase, termsIn } from '../../../src/search/query/terms.ts';
import type { NamedInWords, WordGroup } from '../../../src/search/query/vocabulary.ts';

const coach: WordGroup = { words: ['coach'], role: true };
const roles: NamedInWords[] = [{ id: 'coach', name: 'Coach', hasList: true }];
/** What belongs together in a query, and by which number of a group it is asked for. */
const read = (query: string, groups: readonly WordGroup[]) =>
  termsIn(query.split(' '), { groups, roles: groups.includes(coach) ? roles : [] }, () => true).map(
    ({ written, asked, isNear }) => [written, isNear ? 'near' : asked],
  );

describe('of several things that begin with a word', () => {
  test('a role is heard before what only begins like it', () => {
    expect(read('coach plan', [coach, { words: ['coach plan'] }])).toEqual([
      ['coach', 'zq0000q'],
      ['plan', 'plan'],
    ]);
  });

  test('the longest phrase is heard, though it only comes near', () => {
    expect(read('plan book', [{ words: ['plan'] }, { words: ['plan book'] }])).toEqual([['plan book', 'zq0001q']]);
    const writing = [coach, { words: ['write'] }, { words: ['agreement'], near: ['write down'] }];
    expect(read('write down', writing)).toEqual([['write down', 'near']]);
  });

  test('of two as long, what means the thing itself comes before what only comes near to another', () => {
    expect(read('deal', [{ words: ['agreement'], near: ['deal'] }, { words: ['deal'] }])).toEqual([
      ['deal', 'zq0001q'],
    ]);
  });

  test('of two that mean it, the first counts', () => {
    expect(read('aim', [{ words: ['aim', 'goal'] }, { words: ['aim', 'target'] }])).toEqual([['aim', 'zq0000q']]);
  });
});

test('a phrase brings near what it comes near to itself, and nothing for a part of it', () => {
  const agreement = { words: ['agreement'], near: ['write down'] };
  const groups = [agreement, { words: ['letter'], near: ['write'] }, { words: ['note'], near: ['write down'] }];
  const [term, ...others] = termsIn(['write', 'down'], { groups, roles: [] }, () => true);
  expect(others).toEqual([]);
  expect(term?.groups.map(({ words }) => words[0])).toEqual(['agreement', 'note']);
});

test('a word that tells little tells much where the handbook speaks of it', () => {
  const weak = (groups: readonly WordGroup[]) => termsIn(['work'], { groups, roles: [] }, () => true)[0]?.weak;
  expect(weak([])).toBe(true);
  expect(weak([{ words: ['work', 'labor'] }])).toBe(false);
});

test('no word is taken for the id of a statement', () => {
  expect(termsIn(['day', '1'], { groups: [], roles: [] }, () => true).map(({ isId }) => isId)).toEqual([false, false]);
});

test('“can my coach” says what “can the coaches” says', () => {
  const vocabulary = { groups: [coach], roles, codes: [], contact: '', places: [] };
  const said = ['can my coach', 'can the coaches', 'Can coach'].map((phrase) => gistOfPhrase(phrase, vocabulary));
  expect(said).toEqual([
    ['can', 'zq0000q'],
    ['can', 'zq0000q'],
    ['can', 'zq0000q'],
  ]);
});
