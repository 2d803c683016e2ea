import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { comparisons, elsewhere, facingLists, firstComparison, pairsOfBoth } from '../../src/domain/comparison.ts';
import type { DraftPair, Written } from '../../src/domain/draft.ts';
import { isChart } from '../../src/domain/program.ts';
import { draft, inferred, pair, program, roleList, statement } from '../builders.ts';

const ids = (...all: string[]) => all.map((id) => ({ id }));

describe('what there is to compare', () => {
  const roles = ids('head', 'coach', 'teacher');

  test('is each two roles that have lists in one program, and each role that has lists in two', () => {
    expect(comparisons(roles, [['head', 'coach'], ['teacher', 'coach'], []])).toEqual([
      ['head', 'coach'],
      ['coach'],
      ['coach', 'teacher'],
    ]);
  });

  test('is nothing where every role stands alone', () => {
    expect(comparisons(roles, [['head'], ['coach'], []])).toEqual([]);
  });
});

describe('the comparison to begin with', () => {
  const all = [['principal'], ['principal', 'coach'], ['coach', 'teacher']] as const;
  const roles = ['principal', 'coach', 'teacher'].map((role) => {
    const letter = role.charAt(0).toUpperCase();
    return roleList(role, [statement(`SU-${letter}-1`), statement(`SU-${letter}-2`)]);
  });
  const handbookWith = (...pairs: Written<DraftPair>[]) =>
    assembleHandbook(draft({ programs: [program('support', { code: 'SU', roles })], pairs }));
  const related = { kind: 'related' } as const;

  test('is that of the two roles that answer each other most, and can be compared', () => {
    const handbook = handbookWith(
      pair('SU-P-1', 'SU-T-1'),
      pair('SU-P-2', 'SU-T-2'),
      pair('SU-P-1', 'SU-T-2'),
      pair('SU-T-1', 'SU-C-1'),
      pair('SU-C-2', 'SU-T-2', inferred),
      pair('SU-P-1', 'SU-C-1'),
    );
    expect(firstComparison(handbook, all)).toEqual(['coach', 'teacher']);
    expect(all.map((one) => pairsOfBoth(handbook, one).length)).toEqual([0, 1, 2]);
  });

  test('does not look at what is only related, nor at pairs within one role', () => {
    const handbook = handbookWith(pair('SU-C-1', 'SU-T-1', related), pair('SU-C-1', 'SU-C-2'));
    expect(firstComparison(handbook, all)).toEqual(['principal', 'coach']);
  });

  test('is of one role where there are no two, and nothing where there is nothing', () => {
    expect(firstComparison(handbookWith(), [['coach'], ['teacher']])).toEqual(['coach']);
    expect(firstComparison(handbookWith(), [])).toBeUndefined();
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

describe('what two roles have elsewhere on the theme of a program', () => {
  const onTime = (basis: 'explicit' | 'inferred') => [{ theme: 'time', evidence: 'Does', basis }];
  /** Two programs, of whose statements these are on the theme; with "?", as the editor reads it. */
  const told = (...onTheme: string[]) => {
    const themes = (id: string) =>
      onTheme.includes(id) ? onTime('explicit') : onTheme.includes(`${id}?`) ? onTime('inferred') : [];
    const list = (role: string, ...ids: string[]) =>
      roleList(
        role,
        ids.map((id) => statement(id, { themes: themes(id) })),
      );
    const programs = [
      program('first', {
        code: 'FI',
        order: 1,
        roles: [list('principal', 'FI-P-1'), list('coach', 'FI-C-1', 'FI-C-2')],
      }),
      program('other', {
        code: 'OT',
        order: 2,
        roles: [list('principal', 'OT-P-1'), list('coach', 'OT-C-1'), list('teacher', 'OT-T-1')],
      }),
    ];
    const handbook = assembleHandbook(draft({ programs, pairs: [] }));
    const lists = handbook.programs.filter(isChart)[0]?.lists ?? [];
    return elsewhere(handbook, lists).map(({ title, others }) => [
      title,
      ...others.map((side) => side.map(({ id }) => id)),
    ]);
  };

  test('is told by side, of the theme that at least half of its statements are on, and of those two roles', () => {
    expect(told('FI-P-1', 'FI-C-1', 'OT-C-1', 'OT-T-1')).toEqual([['Theme time', [], ['OT-C-1']]]);
    expect(told('FI-P-1', 'FI-C-1', 'OT-P-1', 'OT-C-1')).toEqual([['Theme time', ['OT-P-1'], ['OT-C-1']]]);
  });

  test('is nothing where fewer are on it, or where nothing else is', () => {
    expect(told('FI-P-1', 'OT-C-1')).toEqual([]);
    expect(told('FI-P-1', 'FI-C-1', 'OT-T-1')).toEqual([]);
  });

  test('has nothing that only the editor reads the theme into', () => {
    expect(told('FI-P-1', 'FI-C-1', 'OT-P-1', 'OT-C-1?')).toEqual([['Theme time', ['OT-P-1'], []]]);
    expect(told('FI-P-1', 'FI-C-1?', 'OT-P-1')).toEqual([]);
  });
});
