import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { otherSides } from '../../src/domain/counterparts.ts';
import type { DraftPair, Written } from '../../src/domain/draft.ts';
import { draft, inferred, pair, program, roleList, statement } from '../builders.ts';

/** A chart of three roles with a few statements each, a description, and the pairs that a test is about. */
function handbookWith(...pairs: Written<DraftPair>[]) {
  const lists = [
    roleList(
      'principal',
      ['SU-P-1', 'SU-P-2'].map((id) => statement(id)),
    ),
    roleList(
      'coach',
      ['SU-C-1', 'SU-C-2', 'SU-C-3', 'SU-C-4'].map((id) => statement(id)),
    ),
    roleList(
      'teacher',
      ['SU-T-1', 'SU-T-2'].map((id) => statement(id)),
    ),
  ];
  const programs = [
    program('support', { code: 'SU', roles: lists }),
    program('cohort', { code: 'CO', order: 2, statements: [statement('CO-1')] }),
  ];
  return assembleHandbook(draft({ programs, pairs }));
}

const related = { kind: 'related' } as const;

describe('the other side of a statement', () => {
  test('is seen from both, with the reason', () => {
    const handbook = handbookWith(pair('SU-P-1', 'SU-C-1', { because: 'each names the other' }));
    const seen = (id: string) => otherSides(handbook, id).map(({ statement, because }) => [statement.id, because]);
    expect(seen('SU-P-1')).toEqual([['SU-C-1', 'each names the other']]);
    expect(seen('SU-C-1')).toEqual([['SU-P-1', 'each names the other']]);
  });

  test('shows the words of both that carry it, its own first, and no other reason where none is given', () => {
    const words = { evidence: ['what SU-P-1', 'what SU-C-1'], because: undefined } as const;
    const handbook = handbookWith(pair('SU-P-1', 'SU-C-1', words));
    const [seen] = otherSides(handbook, 'SU-C-1');
    expect(seen?.evidence).toEqual(['what SU-C-1', 'what SU-P-1']);
    expect(seen).toMatchObject({ basis: 'explicit', because: '“what SU-P-1” / “what SU-C-1”' });
    expect(otherSides(handbook, 'SU-P-1')[0]?.evidence).toEqual(['what SU-P-1', 'what SU-C-1']);
  });

  test('has the words once as its reason, where they are the same in both', () => {
    const words = { evidence: ['Does', 'Does'], because: undefined } as const;
    expect(otherSides(handbookWith(pair('SU-P-1', 'SU-C-1', words)), 'SU-P-1')[0]?.because).toBe('“Does”');
  });

  test('has explicit counterparts first, then inferred ones, then what is related', () => {
    const handbook = handbookWith(
      pair('SU-C-4', 'SU-P-1', { ...related, ...inferred }),
      pair('SU-C-3', 'SU-P-1', related),
      pair('SU-P-1', 'SU-C-2', inferred),
      pair('SU-P-1', 'SU-C-1'),
      pair('SU-T-1', 'SU-P-1'),
    );
    expect(otherSides(handbook, 'SU-P-1').map(({ statement, kind, basis }) => [statement.id, kind, basis])).toEqual([
      ['SU-C-1', 'counterpart', 'explicit'],
      ['SU-T-1', 'counterpart', 'explicit'],
      ['SU-C-2', 'counterpart', 'inferred'],
      ['SU-C-3', 'related', 'explicit'],
      ['SU-C-4', 'related', 'inferred'],
    ]);
  });

  test('is empty for a statement that nothing answers', () => {
    expect(otherSides(handbookWith(pair('SU-P-1', 'SU-C-1')), 'CO-1')).toEqual([]);
  });

  test('asking for it does not change the handbook', () => {
    const handbook = handbookWith(pair('SU-P-1', 'SU-C-1', related), pair('SU-P-1', 'SU-C-2'));
    otherSides(handbook, 'SU-P-1');
    expect(handbook.pairsOf.get('SU-P-1')?.map(({ kind }) => kind)).toEqual(['related', 'counterpart']);
  });
});
