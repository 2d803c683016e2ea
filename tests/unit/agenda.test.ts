import { describe, expect, test } from 'vitest';
import { agendaId, agendas, answeringRoles } from '../../src/domain/agenda.ts';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { carriedWords } from '../../src/domain/carried-words.ts';
import { pairsInWords } from '../../src/domain/comparison.ts';
import type { Draft } from '../../src/domain/draft.ts';
import { draft, inferred, pair, principal, program, roleList, statement } from '../builders.ts';
import { testHandbook } from '../test-words.ts';

const programs = [
  program('support', {
    code: 'SU',
    roles: [
      roleList('principal', [statement('SU-P-1'), statement('SU-P-2')]),
      roleList('coach', [statement('SU-C-1'), statement('SU-C-2'), statement('SU-C-3')]),
    ],
  }),
  program('data', {
    code: 'DA',
    order: 2,
    roles: [roleList('coach', [statement('DA-C-1')]), roleList('teacher', [statement('DA-T-1')])],
  }),
];
const words = (more: Partial<Draft> = {}) => draft({ programs, pairs: [], ...more });
const agendasOf = (more: Partial<Draft>) => agendas(assembleHandbook(words(more)));
const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('two roles have an agenda', () => {
  test('where they answer each other, in whatever program, in the order of the roles', () => {
    const pairs = [pair('DA-T-1', 'SU-P-1'), pair('SU-C-1', 'SU-P-1', {}, 1), pair('SU-P-2', 'SU-C-2', {}, 2)];
    expect(answeringRoles(words({ pairs })).map(agendaId)).toEqual(['principal-coach', 'principal-teacher']);
    const last = { ...principal, words: { ...principal.words, order: 9 } };
    const roles = words().roles.map((role) => (role.id === 'principal' ? last : role));
    expect(answeringRoles(words({ pairs, roles })).map(agendaId)).toEqual(['coach-principal', 'teacher-principal']);
  });

  test('not where they only say something of the same thing, nor where one role answers itself or no list', () => {
    const related = { kind: 'related' } as const;
    const more = program('cohort', { code: 'CO', order: 3, statements: [statement('CO-1')] });
    const pairs = [
      pair('SU-P-1', 'SU-C-1', related),
      pair('SU-C-1', 'DA-C-1', {}, 1),
      pair('SU-C-2', 'DA-C-1', {}, 2),
      pair('SU-P-1', 'CO-1', {}, 3),
    ];
    expect(answeringRoles(words({ programs: [...programs, more], pairs }))).toEqual([]);
    expect(agendasOf({ programs: [...programs, more], pairs })).toEqual([]);
  });
});

describe('an agenda', () => {
  const pairs = [
    pair('DA-C-1', 'SU-P-2', { ...inferred, because: 'much the same' }),
    pair('SU-C-2', 'SU-P-1', { evidence: ['Does what', 'Does'] }, 1),
    pair('SU-P-1', 'SU-C-1', {}, 2),
    pair('SU-P-1', 'SU-C-3', { kind: 'related' }, 3),
  ];
  const [one] = agendasOf({ pairs });

  test('has each pair with the first role’s sentence first, in the order of its lists', () => {
    expect(one?.sides.map(({ role, heading }) => [role.id, heading])).toEqual([
      ['principal', 'principal'],
      ['coach', 'Coach / TOSA'],
    ]);
    expect(one?.pairs.map(({ statement, side }) => [statement.id, side.statement.id])).toEqual([
      ['SU-P-1', 'SU-C-2'],
      ['SU-P-1', 'SU-C-1'],
      ['SU-P-2', 'DA-C-1'],
    ]);
    expect(one?.title).toBe('principal and Coach / TOSA together');
  });

  test('turns the words that carry a pair with its sentences, and keeps what is the editor’s alone', () => {
    expect(one?.pairs.map(({ side: { evidence, basis } }) => [evidence, basis])).toEqual([
      [['Does', 'Does what'], 'explicit'],
      [['Does', 'Does'], 'explicit'],
      [undefined, 'inferred'],
    ]);
    expect(one?.pairs[2]?.side.because).toBe('much the same');
  });

  test('has what no sentence of the other answers, though a third role does or it is related', () => {
    expect(one?.sides.map(({ statements }) => idsOf(statements))).toEqual([[], ['SU-C-3']]);
    const [first] = agendasOf({ pairs: [...pairs, pair('SU-C-3', 'DA-T-1', {}, 4), pair('SU-C-3', 'DA-C-1', {}, 5)] });
    expect(first?.sides.map(({ statements }) => idsOf(statements))).toEqual([[], ['SU-C-3']]);
  });

  test('has all sentences of the two, and no other', () => {
    expect(idsOf(one?.lines ?? [])).toEqual(['SU-P-1', 'SU-P-2', 'SU-C-1', 'SU-C-2', 'SU-C-3', 'DA-C-1']);
  });

  test('has the questions that nobody has answered and that come near to a sentence of the two', () => {
    const { settings } = draft();
    const blanks = { open: { label: 'Open', answer: '' }, said: { label: 'Said', answer: 'Weekly.' } };
    const questions = [
      ['near', 'SU-C-3', 'open'],
      ['answered', 'SU-P-1', 'said'],
      ['far', 'DA-T-1', 'open'],
      ['nowhere', undefined, 'open'],
    ].map(([id = '', near, blank = ''], index) => {
      const nearest = near === undefined ? [] : [{ id: near }];
      return { id, file: 'content/questions.yaml', index, words: { question: `${id}?`, nearest, blank } };
    });
    const more = { pairs, questions, settings: { ...settings, words: { ...settings.words, blanks } } };
    expect(idsOf(agendasOf(more)[0]?.questions ?? [])).toEqual(['near']);
  });
});

test('of the words for tests every pair of two roles stands on exactly one agenda', () => {
  const handbook = testHandbook();
  const shown = agendas(handbook).flatMap(({ pairs }) =>
    pairs.map(({ statement, side }) => [statement.id, side.statement.id].sort().join()),
  );
  const ofTwo = handbook.pairs.filter(({ kind, between: [a, b] }) => {
    return kind === 'counterpart' && a.list && b.list && a.list.role !== b.list.role;
  });
  expect(shown.toSorted()).toEqual(ofTwo.map(({ between }) => idsOf(between).sort().join()).sort());
  expect(shown).toHaveLength(48);
});

test('how many pairs there are is said, and how they are shown, where some are shown so', () => {
  expect(pairsInWords([])).toBe('');
  expect(pairsInWords([{ basis: 'explicit' }])).toBe('1 pair, drawn by the editor. Marked words carry a pair.');
  expect(pairsInWords([{ basis: 'inferred' }, { basis: 'inferred' }])).toBe(
    '2 pairs, drawn by the editor. A dashed line is inferred: the words suggest it and do not state it.',
  );
});

describe('the words that carry a pair', () => {
  const pieces = (text: string, ...evidence: string[]) =>
    carriedWords(text, evidence).map(({ piece, carries }) => (carries ? `[${piece}]` : piece));

  test('are told from those around them, and nothing of a text is lost', () => {
    expect(pieces('Meets with the coach.', 'with the')).toEqual(['Meets ', '[with the]', ' coach.']);
    expect(pieces('Meets with the coach.', 'Meets with', 'with the')).toEqual(['[Meets with the]', ' coach.']);
    expect(pieces('Meets.', 'Meets.')).toEqual(['[Meets.]']);
    expect(pieces('Meets.')).toEqual(['Meets.']);
  });
});
