import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import type { DraftPair, Written } from '../../src/domain/draft.ts';
import { relatedPrograms } from '../../src/domain/related-programs.ts';
import { draft, inferred, pair, program, statement } from '../builders.ts';

/** The programs that are related to `alpha`, each with the number of pairs that tie them. */
function relatedToAlpha(...pairs: Written<DraftPair>[]) {
  const programs = ['alpha', 'beta', 'gamma'].map((id, i) => {
    const code = id.slice(0, 2).toUpperCase();
    return program(id, { code, order: i + 1, statements: [statement(`${code}-1`), statement(`${code}-2`)] });
  });
  const handbook = assembleHandbook(draft({ programs, pairs }));
  const [alpha] = handbook.programs;
  return alpha && relatedPrograms(handbook, alpha).map(({ program, pairs }) => [program.id, pairs.length]);
}

describe('the programs that a program is tied to', () => {
  test('come with the most pairs first', () => {
    expect(relatedToAlpha(pair('AL-1', 'BE-1'), pair('GA-1', 'AL-1'), pair('AL-2', 'GA-2'))).toEqual([
      ['gamma', 2],
      ['beta', 1],
    ]);
  });

  test('come in the order of the handbook where they have as many', () => {
    expect(relatedToAlpha(pair('GA-1', 'AL-1'), pair('AL-2', 'BE-2'))).toEqual([
      ['beta', 1],
      ['gamma', 1],
    ]);
  });

  test('are there for related statements too', () => {
    expect(relatedToAlpha(pair('AL-1', 'BE-1', { kind: 'related', ...inferred }))).toEqual([['beta', 1]]);
  });

  test('never hold the program itself, nor programs that only others are tied to', () => {
    expect(relatedToAlpha(pair('AL-1', 'AL-2'), pair('BE-1', 'GA-1'))).toEqual([]);
  });
});
