import { describe, expect, test } from 'vitest';
import { mapLights } from '../../src/components/home/map-lights.ts';
import StatementMap from '../../src/components/home/StatementMap.astro';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { draft, inferred, pair, program, roleList, statement } from '../builders.ts';
import { heard, heardOfAll, only, render } from './render.ts';

const handbook = assembleHandbook(
  draft({
    programs: [
      program('support', {
        code: 'SU',
        shortTitle: 'Support',
        roles: [
          roleList('principal', [statement('SU-P-1', { text: 'Meets "the" <coach>.' })]),
          roleList('coach', [statement('SU-C-1'), statement('SU-C-2')]),
        ],
      }),
      program('cohort', { code: 'CO', order: 2, shortTitle: 'Cohort', statements: [statement('CO-1')] }),
    ],
    pairs: [pair('SU-P-1', 'SU-C-1'), pair('SU-P-1', 'SU-C-2', inferred), pair('SU-P-1', 'CO-1', { kind: 'related' })],
  }),
);
const map = await render(StatementMap, { handbook });
const rows = map.querySelectorAll('tbody tr');

/** The name by which the styles call the mark of a statement. */
function nameOf(id: string): string {
  return map.querySelectorAll('li').find((mark) => heard(mark).startsWith(id))?.id ?? '';
}

describe('the map of statements', () => {
  test('has a row for each program, under a column for each role', () => {
    expect(heardOfAll(map, 'tbody th')).toEqual(['Support', 'Cohort']);
    expect(heardOfAll(map, 'thead th').slice(0, 3)).toEqual(['Program', 'principal', 'Coach / TOSA']);
  });

  test('has a mark for each statement, which says it to the letter and leads to it', () => {
    const [mark] = rows[0]?.querySelectorAll('a[href*="#SU-P-1"]') ?? [];
    expect(mark && heard(mark)).toBe('SU-P-1 Meets "the" <coach>.');
    expect(map.querySelectorAll('li a').map((link) => link.getAttribute('href'))).toEqual([
      '/programs/support/#SU-P-1',
      '/programs/support/#SU-C-1',
      '/programs/support/#SU-C-2',
      '/programs/cohort/#CO-1',
    ]);
  });

  test('has what stands in no list across all roles', () => {
    expect(rows[1]?.querySelectorAll('td')).toHaveLength(1);
    expect(rows[1] && only(rows[1], 'td').getAttribute('colspan')).toBe(String(handbook.families.length));
  });

  test('rings what answers a statement, dashed where that is inferred, and nothing that is only related', () => {
    const rules = [...mapLights(handbook).matchAll(/([^{}]+)\{--ring:(\w+);--lit:1\}/g)];
    const lit = rules.flatMap(([, marks = '', ring]) =>
      [...marks.matchAll(/has\(:is\(([^)]*)\):is\([^)]*\)\) :is\(([^)]*)\)/g)].map(([, of, ringed]) => [
        of,
        ringed,
        ring,
      ]),
    );
    const [principal, first, second, cohort] = ['SU-P-1', 'SU-C-1', 'SU-C-2', 'CO-1'].map((id) => `#${nameOf(id)}`);
    expect(lit).toEqual([
      [`${principal},${first}`, `${principal},${first}`, 'solid'],
      [`${principal},${second}`, `${principal},${second}`, 'dashed'],
    ]);
    expect(lit.flat().join()).not.toContain(cohort);
  });

  test('can be skipped in one step', () => {
    const skip = map.querySelector('a');
    expect(map.querySelector(skip?.getAttribute('href') ?? '')).not.toBeNull();
  });
});
