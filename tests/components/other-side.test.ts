import { describe, expect, test } from 'vitest';
import OtherSide from '../../src/components/statement/OtherSide.astro';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { otherSides } from '../../src/domain/counterparts.ts';
import type { DraftPair, Written } from '../../src/domain/draft.ts';
import { draft, inferred, pair, program, roleList, statement } from '../builders.ts';
import { heard, heardOfAll, only, render } from './render.ts';

/** The other side of SU-P-1, with these pairs. */
function sideOf(...pairs: Written<DraftPair>[]) {
  const lists = [
    roleList('principal', [statement('SU-P-1')], { heading: 'Administration' }),
    roleList('coach', [statement('SU-C-1', { text: 'Meets with "the <principal>".' }), statement('SU-C-2')], {
      heading: 'TOSA',
    }),
    roleList('teacher', [statement('SU-T-1')]),
  ];
  const programs = [
    program('support', { code: 'SU', roles: lists }),
    program('cohort', { code: 'CO', order: 2, shortTitle: 'Cohort', statements: [statement('CO-1')] }),
  ];
  const handbook = assembleHandbook(draft({ programs, pairs }));
  return render(OtherSide, { sides: otherSides(handbook, 'SU-P-1') });
}

const related = { kind: 'related' } as const;

describe('what answers a statement', () => {
  test('is quoted to the letter, with its id as the link to it', async () => {
    const side = await sideOf(pair('SU-P-1', 'SU-C-1'));
    expect(only(side, 'q').text).toBe('Meets with "the <principal>".');
    expect(heard(only(side, 'li a'))).toBe('SU-C-1');
    expect(only(side, 'li a').getAttribute('href')).toBe('/programs/support/#SU-C-1');
  });

  test('has its reason', async () => {
    const side = await sideOf(pair('SU-P-1', 'SU-C-1', { because: 'each names the other' }));
    expect(heard(only(side, 'li'))).toContain('each names the other');
  });

  test('comes with what the words say before what the editor reads into them', async () => {
    const side = await sideOf(pair('SU-P-1', 'SU-C-2', inferred), pair('SU-T-1', 'SU-P-1'));
    expect(heardOfAll(side, 'li a')).toEqual(['SU-T-1', 'SU-C-2']);
  });

  test('says in words that it is inferred, and only where it is', async () => {
    const side = await sideOf(pair('SU-P-1', 'SU-C-1'), pair('SU-P-1', 'SU-C-2', inferred));
    const [explicitLine = '', inferredLine = ''] = heardOfAll(side, 'li');
    expect(explicitLine).not.toContain('inferred');
    expect(inferredLine).toContain('inferred by the editor');
  });

  test('has what is only related apart, below, under a label of its own', async () => {
    const side = await sideOf(pair('SU-P-1', 'CO-1', related), pair('SU-P-1', 'SU-C-1'));
    const groups = side.querySelectorAll('.derived');
    expect(groups.map((group) => [heard(only(group, '.derived-label')), ...heardOfAll(group, 'li a')])).toEqual([
      ['The other side', 'SU-C-1'],
      ['Related', 'CO-1'],
    ]);
  });
});

describe('the line that unfolds it', () => {
  test('names each role once, by the heading of its list', async () => {
    const side = await sideOf(pair('SU-P-1', 'SU-C-1'), pair('SU-P-1', 'SU-C-2'), pair('SU-P-1', 'SU-T-1', inferred));
    expect(heard(only(side, 'summary > .spoken'))).toBe('The other side: TOSA, Teacher (inferred)');
  });

  test('does not call what is only related the other side', async () => {
    expect(heard(only(await sideOf(pair('SU-P-1', 'SU-C-1', related)), 'summary > .spoken'))).toBe('Related: TOSA');
  });

  test('names the program of a line that stands in no list', async () => {
    expect(heard(only(await sideOf(pair('SU-P-1', 'CO-1')), 'summary > .spoken'))).toBe('The other side: Cohort');
  });
});
