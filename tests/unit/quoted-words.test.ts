import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/domain/draft.ts';
import { warningsOf } from '../../src/domain/rules/index.ts';
import { draft, onboarding, pair, program, role, roleList, statement, step, term } from '../builders.ts';

const words = (more: Partial<Draft> = {}) =>
  draft({
    programs: [
      program('support', {
        code: 'SU',
        roles: [
          roleList('principal', [statement('SU-P-1', { text: 'Meets with the coach to plan.' })]),
          roleList('coach', [statement('SU-C-1', { text: 'Reports on TOSA(s).' })]),
        ],
      }),
    ],
    pairs: [],
    ...more,
  });
const told = (more: Partial<Draft>) =>
  warningsOf(words(more), '2025-03-08')
    .filter(({ rule }) => rule === 'quoted-words')
    .map(({ at, what }) => [at.file, at.path, what]);
const because = (text: string) => told({ pairs: [pair('SU-P-1', 'SU-C-1', { because: text })] });
const noted = (note: string) =>
  told({
    notes: [
      { id: 'odd', file: 'content/notes.yaml', index: 0, words: { wording: [], statements: [], oddity: 'Odd.', note } },
    ],
  });

describe('words in quotation marks', () => {
  test.each([
    'the principal "meets with" the coach',
    'both “plan.”',
    'one "Meets ... to plan"',
    'one “Meets … to plan”',
    'it says "TOSA(s)"',
    'it says "the coach(es)"',
    'nothing is quoted',
  ])('are right where one of the two says so: %s', (text) => {
    expect(because(text)).toEqual([]);
  });

  test('that neither of a pair says are worth a look', () => {
    expect(because('the principal "confers with" the coach, who "Reports"')).toEqual([
      [
        'content/counterparts.yaml',
        [0, 'because'],
        '"confers with" is quoted here, but neither of the two says it any more.',
      ],
    ]);
  });

  test('that another statement says are no reason for a pair', () => {
    const pairs = [pair('SU-P-1', 'SU-P-1', { because: 'it "Reports"' })];
    expect(told({ pairs })).toHaveLength(1);
  });

  test('may be what a step, a summary or a gap takes from anywhere: the source, a title, a term', () => {
    const all = { glossary: [term('plc', { term: 'Learning Team' })] };
    expect(
      told({ ...all, onboarding: onboarding([step('a', { text: 'Read "The Text" of your “learning team”.' })]) }),
    ).toEqual([]);
    expect(told({ ...all, onboarding: onboarding([step('a', { text: 'Read "The Book".' })]) })).toEqual([
      [
        'content/onboarding.yaml',
        ['stages', 0, 'steps', 0, 'text'],
        '"The Book" is quoted here, but neither the source nor a statement says it any more.',
      ],
    ]);
    const [support] = words().programs;
    if (support === undefined) throw new Error('There is no program.');
    const summary = { ...support, words: { ...support.words, summary: 'All about "growth".' } };
    expect(told({ programs: [summary] }).map(([, path]) => path)).toEqual([['summary']]);
  });

  test('of a note may be what the source should have said, of words that it has', () => {
    expect(noted('Probably "Plans to meet with coach".').flat()).toContain(
      '"Plans to meet with coach" is quoted here, but neither the source nor a statement says it any more.',
    );
    expect(noted('Probably "to the coach meets".')).toEqual([]);
  });
});

test('a heading of a role that no list has is worth a look', () => {
  const coach = role('coach', { code: 'C', mark: 'circle', door: 'I am a coach', headings: ['Coach', 'Adviser'] });
  const roles = [...words().roles.filter(({ id }) => id !== 'coach'), coach];
  expect(told({ roles })).toEqual([['content/roles/coach.mdx', ['headings', 1], 'No list has the heading "Adviser".']]);
});
