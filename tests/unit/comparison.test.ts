import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { compare, comparisonRows, readComparison, writeComparison } from '../../src/domain/comparison.ts';
import { draft, pair, program, roleList, statement } from '../builders.ts';

const handbook = assembleHandbook(
  draft({
    programs: [
      program('support', {
        code: 'SU',
        roles: [
          roleList('principal', [statement('SU-P-1')]),
          roleList('coach', [statement('SU-C-1'), statement('SU-C-2')]),
        ],
      }),
      program('data', { code: 'DA', order: 2, roles: [roleList('coach', [statement('DA-C-1')], { heading: 'TOSA' })] }),
      program('cohort', { code: 'CO', order: 3, statements: [statement('CO-1')] }),
    ],
    pairs: [pair('SU-P-1', 'SU-C-2'), pair('DA-C-1', 'SU-C-1', { kind: 'related' }), pair('CO-1', 'SU-C-1')],
  }),
);
const known = { roles: handbook.families.map(({ id }) => id), programs: ['support', 'data'] };
const roles = { kind: 'roles', roles: ['principal', 'coach'], program: 'support' } as const;
const programs = { kind: 'programs', programs: ['support', 'data'], role: 'coach' } as const;

const seen = (asked: Parameters<typeof compare>[1]) => {
  const { sides, pairs } = compare(handbook, asked);
  return {
    sides: sides.map(({ program, role, heading, statements }) => [
      ...[program.id, role.id, heading],
      ...statements.map(({ id }) => id),
    ]),
    pairs: pairs.map(({ between }) => between.map(({ id }) => id).join(' ')),
  };
};

describe('comparing', () => {
  test('two roles in one program, with what answers what between them', () => {
    expect(seen(roles)).toEqual({
      sides: [
        ['support', 'principal', 'Principal', 'SU-P-1'],
        ['support', 'coach', 'Coach', 'SU-C-1', 'SU-C-2'],
      ],
      pairs: ['SU-P-1 SU-C-2'],
    });
  });

  test('one role in two programs, each under its own heading', () => {
    expect(seen(programs)).toEqual({
      sides: [
        ['support', 'coach', 'Coach', 'SU-C-1', 'SU-C-2'],
        ['data', 'coach', 'TOSA', 'DA-C-1'],
      ],
      pairs: ['DA-C-1 SU-C-1'],
    });
  });

  test('shows where a program has no list for a role', () => {
    expect(seen({ ...roles, program: 'data' }).sides[0]).toEqual(['data', 'principal', undefined]);
  });
});

describe('the address of a comparison', () => {
  test.each([
    [roles, '?roles=principal,coach&program=support'],
    [programs, '?role=coach&programs=support,data'],
  ])('is written, and read again', (asked, address) => {
    expect(writeComparison(asked)).toBe(address);
    expect(readComparison(address, known)).toEqual(asked);
  });

  test('may come with its comma encoded, or with something else besides', () => {
    expect(readComparison('?x=1&roles=principal%2Ccoach&program=support#top', known)).toBeUndefined();
    expect(readComparison('?x=1&roles=principal%2Ccoach&program=support', known)).toEqual(roles);
  });

  test.each([
    '',
    '?roles=principal,coach',
    '?roles=principal,coach&program=cohort',
    '?roles=principal&program=support',
    '?roles=coach,coach&program=support',
    '?roles=principal,coach,teacher&program=support',
    '?roles=principal,mentor&program=support',
    '?role=coach&programs=support,cohort',
    '?role=__proto__&programs=support,data',
  ])('"%s" asks for nothing that can be compared', (address) => {
    expect(readComparison(address, known)).toBeUndefined();
  });
});

describe('the rows of a comparison', () => {
  const rows = (...pairs: (readonly [string, string])[]) =>
    comparisonRows(['a1', 'a2', 'a3'], ['b1', 'b2', 'b3'], pairs).map(
      ({ first, second }) => `${first.join('+')} ${second.join('+')}`,
    );

  test('hold what answers each other, in the order of the first list', () => {
    expect(rows(['a2', 'b1'], ['a1', 'b3'])).toEqual(['a1 b3', 'a2 b1']);
  });

  test('hold all that hang together, whichever way round the pairs are written', () => {
    expect(rows(['a1', 'b2'], ['b2', 'a3'], ['a3', 'b1'])).toEqual(['a1+a3 b1+b2']);
    expect(rows(['a1', 'b1'], ['a2', 'b2'], ['a1', 'b2'])).toEqual(['a1+a2 b1+b2']);
  });

  test('leave out what nothing answers', () => {
    expect(rows()).toEqual([]);
  });
});
