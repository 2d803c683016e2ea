import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { comparisons, facingLists, firstComparison } from '../../src/domain/comparison.ts';
import type { DraftPair, Written } from '../../src/domain/draft.ts';
import { draft, pair, program, roleList, statement } from '../builders.ts';

const ids = (...all: string[]) => all.map((id) => ({ id }));
const chart = (...roles: string[]) => ({ lists: roles.map((id) => ({ role: { id } })) });

describe('what there is to compare', () => {
  const roles = ids('head', 'coach', 'teacher');

  test('is each two roles that have lists in one program, and each role that has lists in two', () => {
    expect(comparisons(roles, [chart('head', 'coach'), chart('teacher', 'coach'), {}])).toEqual([
      ['head', 'coach'],
      ['coach'],
      ['coach', 'teacher'],
    ]);
  });

  test('is nothing where every role stands alone', () => {
    expect(comparisons(roles, [chart('head'), chart('coach'), {}])).toEqual([]);
  });
});

describe('the comparison to begin with', () => {
  const all = [['a'], ['a', 'b'], ['b', 'c']] as const;
  const partners = (...names: [string, string][]) =>
    names.map(([one, other]) => ({ between: ids(one, other) as never }));

  test('is that of the two roles that answer each other most, and can be compared', () => {
    expect(firstComparison(all, partners(['a', 'c'], ['b', 'c'], ['a', 'b']))).toEqual(['b', 'c']);
  });

  test('is the first of two roles where nothing is paired, and one role where there are no two', () => {
    expect(firstComparison(all, [])).toEqual(['a', 'b']);
    expect(firstComparison([['a'], ['b']], [])).toEqual(['a']);
    expect(firstComparison([], [])).toBeUndefined();
  });
});

describe('two lists face to face', () => {
  const facing = (...pairs: Written<DraftPair>[]) => {
    const list = (role: string, letter: string) =>
      roleList(
        role,
        [1, 2, 3].map((n) => statement(`SU-${letter}-${n}`)),
      );
    const programs = [program('support', { code: 'SU', roles: [list('principal', 'P'), list('coach', 'C')] })];
    const handbook = assembleHandbook(
      draft({ programs, pairs: pairs.map((one, i) => ({ ...one, id: String(i), index: i })) }),
    );
    const [first = [], second = []] = ['P', 'C'].map((letter) =>
      handbook.statements.filter(({ id }) => id.startsWith(`SU-${letter}`)),
    );
    const { rows, rest } = facingLists(handbook, [first, second]);
    return [...rows, rest].map((sides) => sides.map((own) => own.map(({ id }) => id.slice(3)).join('+')).join(' '));
  };

  test('stand in rows of what answers each other, in the order of the first, and the rest by itself', () => {
    expect(facing(pair('SU-P-2', 'SU-C-1'), pair('SU-P-1', 'SU-C-3'))).toEqual(['P-1 C-3', 'P-2 C-1', 'P-3 C-2']);
  });

  test('hold in one row all that hang together, whichever way round the pairs are written', () => {
    expect(facing(pair('SU-P-1', 'SU-C-2'), pair('SU-C-2', 'SU-P-3'), pair('SU-P-3', 'SU-C-1'))).toEqual([
      'P-1+P-3 C-1+C-2',
      'P-2 C-3',
    ]);
    expect(facing(pair('SU-P-1', 'SU-C-1'), pair('SU-P-2', 'SU-C-2'), pair('SU-P-1', 'SU-C-2'))).toEqual([
      'P-1+P-2 C-1+C-2',
      'P-3 C-3',
    ]);
  });

  test('have no row for what is only related, nor for what answers within one list', () => {
    expect(facing(pair('SU-P-1', 'SU-C-1', { kind: 'related' }), pair('SU-P-2', 'SU-P-3'))).toEqual([
      'P-1+P-2+P-3 C-1+C-2+C-3',
    ]);
  });
});
