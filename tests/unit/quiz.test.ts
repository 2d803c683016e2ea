import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { quizQuestions, shuffled } from '../../src/domain/quiz.ts';
import { draft, program, roleList, statement } from '../builders.ts';

const asked = (principals: string[], coaches: string[]) => {
  const lines = (letter: string, texts: string[]) =>
    texts.map((text, i) => statement(`SU-${letter}-${i + 1}`, { text }));
  const chart = program('support', {
    code: 'SU',
    roles: [roleList('principal', lines('P', principals)), roleList('coach', lines('C', coaches))],
  });
  const cohort = program('cohort', { code: 'CO', order: 2, statements: [statement('CO-1')] });
  return quizQuestions(assembleHandbook(draft({ pairs: [], programs: [chart, cohort] })));
};
const idsOf = (questions: ReturnType<typeof asked>) => questions.map(({ statement }) => statement.id);

describe('whose is this?', () => {
  test('is asked of statements in role lists, with the role and the heading as the answer', () => {
    const questions = asked(['Meets the coach.'], ['Meets the principal.']);
    expect(questions.map(({ statement, answer, heading }) => [statement.id, answer.id, heading])).toEqual([
      ['SU-P-1', 'principal', 'Principal'],
      ['SU-C-1', 'coach', 'Coach'],
    ]);
  });

  test.each([
    ['the same sentence', 'Contributes to the culture.', 'Contributes to the culture.'],
    ['the same but for an ending', 'Use evidence to decide.', 'Uses evidence to decide.'],
    ['the same but for a number in brackets', 'Agrees with the TOSA(s).', 'Agrees with the TOSA.'],
  ])('is not asked of what two lists say: %s', (_, one, other) => {
    expect(idsOf(asked([one, 'Sets a day.'], [other, 'Keeps it.']))).toEqual(['SU-P-2', 'SU-C-2']);
  });
});

describe('the order of the questions', () => {
  const all = Array.from({ length: 20 }, (_, i) => i);

  test('is the same for the same seed, and has each once', () => {
    expect(shuffled(all, 7)).toEqual(shuffled(all, 7));
    expect([...shuffled(all, 7)].sort((a, b) => a - b)).toEqual(all);
    expect(all).toHaveLength(20);
  });

  test('is the same on every device', () => {
    expect(shuffled(all.slice(0, 8), 7)).toEqual([0, 1, 7, 5, 4, 3, 2, 6]);
    expect(shuffled(all.slice(0, 8), 1_700_000_000_000)).toEqual([2, 5, 7, 1, 6, 3, 4, 0]);
  });

  test('is another for another seed', () => {
    const orders = new Set([0, 1, 2, 3, -1, 2 ** 31].map((seed) => shuffled(all, seed).join()));
    expect(orders.size).toBe(6);
  });

  test('brings every question to the front sooner or later', () => {
    const first = new Set(Array.from({ length: 400 }, (_, seed) => shuffled(all, seed)[0]));
    expect(first.size).toBe(20);
  });
});
