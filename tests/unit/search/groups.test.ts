import { describe, expect, test } from 'vitest';
import { foldWords } from '../../../src/search/query/fold.ts';
import { groupsIn, membersIn, phrasesIn } from '../../../src/search/query/groups.ts';

const places = (group: Parameters<typeof membersIn>[0], text: string) =>
  membersIn(group, foldWords(text)).map(({ at, length }) => [at, length]);

describe('words that stand for each other', () => {
  test('are found with any ending, wherever they stand, and phrases in a row only', () => {
    const group = { words: ['debrief', 'reflection conversation'] };
    expect(places(group, 'Debriefs, then reflecting conversations')).toEqual([
      [0, 1],
      [2, 2],
    ]);
    expect(places(group, 'reflection on a conversation')).toEqual([]);
  });

  test('mean something else in the phrases that are excepted', () => {
    const group = { words: ['time', 'meets'], except: ["meets the school's expectations", 'just in time'] };
    expect(places(group, "Meets the school's expectations for time.")).toEqual([[5, 1]]);
    expect(places(group, 'just in time, and meets')).toEqual([[4, 1]]);
    expect(places(group, 'just in time meets')).toEqual([[3, 1]]);
    expect(places(group, 'meets just in time')).toEqual([[0, 1]]);
    expect(places(group, 'Meets the school')).toEqual([[0, 1]]);
  });

  test('a role is called by its name and its plural, not by what it does', () => {
    const coach = { words: ['coach', 'IC'], role: true } as const;
    expect(places(coach, 'coaches')).toEqual([[0, 1]]);
    expect(places(coach, "the coach's ICs")).toEqual([[1, 1]]);
    expect(places(coach, 'coaching')).toEqual([]);
    expect(places({ words: ['teacher'], role: true }, 'teaching')).toEqual([]);
    expect(places({ words: ['teacher'] }, 'teaching')).toEqual([[0, 1]]);
  });

  test('a role is called by its plural whatever letters its name has within', () => {
    const role = { words: ['inspector', 'orchestrator'], role: true } as const;
    expect(places(role, 'inspectors and orchestrators')).toEqual([
      [0, 1],
      [2, 1],
    ]);
  });

  test('what only comes near to them is none of them', () => {
    expect(places({ words: ['agreement'], near: ['deal'] }, 'a deal, an agreement')).toEqual([[3, 1]]);
  });

  test('short words have a plural too', () => {
    expect(places({ words: ['check-in'] }, 'check-ins')).toEqual([[0, 2]]);
  });
});

test('the groups of a text are named once, and no phrase runs over a comma', () => {
  const groups = [{ words: ['plan'] }, { words: ['learning program'] }, { words: ['data'], except: ['data plan'] }];
  const find = (text: string) => groupsIn(text, groups);
  expect(find('A plan, planning')).toEqual([0]);
  expect(find('professional learning, program monitoring')).toEqual([]);
  expect(find('learning programs')).toEqual([1]);
  expect(find('a data plan')).toEqual([0]);
  expect(find('data and a plan')).toEqual([0, 2]);
});

describe('what only comes near to a group', () => {
  const groups = [{ words: ['agreement'], near: ['write down', 'deal'] }, { words: ['deal'] }];
  const found = (text: string) =>
    phrasesIn(foldWords(text), groups).map(({ group, kind, length }) => [group, kind, length]);

  test('is told apart from what means the same', () => {
    expect(found('agreements')).toEqual([[0, 'words', 1]]);
    expect(found('deal')).toEqual([
      [0, 'near', 1],
      [1, 'words', 1],
    ]);
    expect(groupsIn('write down', groups)).toEqual([]);
  });

  test('may have up to two words between that questions are made of, and no others', () => {
    expect(found('write it down')).toEqual([[0, 'near', 3]]);
    expect(found('write all of it down')).toEqual([]);
    expect(found('write goals down')).toEqual([]);
    expect(found('down')).toEqual([]);
  });

  test.each([
    ['comes in', 'coming in'],
    ['make time', 'making time'],
    ['pay off', 'is paying off'],
    ['ask me', 'asked me'],
  ])('short verbs have endings too: %s, %s', (phrase, text) => {
    expect(phrasesIn(foldWords(text), [{ words: ['x'], near: [phrase] }])).toHaveLength(1);
  });

  test('“us” is no plural: it may stand between', () => {
    expect(phrasesIn(foldWords('free us up'), [{ words: ['x'], near: ['free up'] }])).toHaveLength(1);
  });

  test('what means the same must stand in a row', () => {
    expect(phrasesIn(foldWords('learning of the program'), [{ words: ['learning program'] }])).toEqual([]);
  });
});
