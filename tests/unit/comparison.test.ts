import { describe, expect, test } from 'vitest';
import { comparisonRows, readComparison, writeComparison } from '../../src/domain/comparison.ts';

const known = { roles: ['principal', 'coach', 'teacher', 'district'], programs: ['support', 'data'] };
const roles = { kind: 'roles', roles: ['principal', 'coach'], program: 'support' } as const;
const programs = { kind: 'programs', programs: ['support', 'data'], role: 'coach' } as const;

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
