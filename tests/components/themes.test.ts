import { describe, expect, test } from 'vitest';
import ThemeGrid from '../../src/components/theme/ThemeGrid.astro';
import ThemeList from '../../src/components/theme/ThemeList.astro';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { draft, program, roleList, statement, theme } from '../builders.ts';
import { heard, heardOfAll, only, render } from './render.ts';

const because = (evidence: string, basis: 'explicit' | 'inferred' = 'explicit') => ({
  themes: [{ theme: 'time', evidence, basis }],
});
const handbook = assembleHandbook(
  draft({
    pairs: [],
    themes: [theme('time')],
    programs: [
      program('support', {
        code: 'SU',
        shortTitle: 'Support',
        roles: [
          roleList('principal', [statement('SU-P-1', because('what SU-P-1')), statement('SU-P-2', because('says'))]),
          roleList('coach', [statement('SU-C-1', because('Does', 'inferred')), statement('SU-C-2')]),
        ],
      }),
      program('cohort', {
        code: 'CO',
        order: 2,
        shortTitle: 'Cohort',
        statements: [statement('CO-1', because('says'))],
      }),
    ],
  }),
);
const [time] = handbook.themes;
if (time === undefined) throw new Error('There is no theme.');

describe('a theme', async () => {
  const grid = await render(ThemeGrid, { handbook, theme: time });
  const columns = grid.querySelectorAll('section');

  test('has a column for each role that it is about, and one for what is in no role list', () => {
    expect(heardOfAll(grid, 'h2')).toEqual(['principal', 'Coach / TOSA', 'In no role list']);
    expect(columns.map((column) => column.querySelectorAll('li').map(({ id }) => id))).toEqual([
      ['SU-P-1', 'SU-P-2'],
      ['SU-C-1'],
      ['CO-1'],
    ]);
  });

  test('says of each statement in which program it stands, and leads there', () => {
    const places = grid.querySelectorAll('h3 a').map((link) => [heard(link), link.getAttribute('href')]);
    expect(places).toEqual([
      ['Support', '/programs/support/#principal'],
      ['Support', '/programs/support/#coach'],
      ['Cohort', '/programs/cohort/'],
    ]);
  });

  test('sets off the words that earn a statement its place, and says where they only suggest it', () => {
    expect(heardOfAll(grid, 'mark')).toEqual(['what SU-P-1', 'says', 'Does', 'says']);
    expect(heard(only(grid, 'li[id="SU-C-1"]'))).toContain('inferred by the editor');
    expect(heard(only(grid, 'li[id="SU-P-1"]'))).not.toContain('inferred');
  });
});

describe('the list of themes', async () => {
  const list = await render(ThemeList, { handbook });

  test('says of each theme, in words of its statements, what it is about', () => {
    expect(heard(only(list, 'tbody th'))).toBe('Theme time “says”, “what SU-P-1”, “Does”');
    expect(only(list, 'tbody th a').getAttribute('href')).toBe('/themes/time/');
  });

  test('counts its statements of each role, and leads to them', () => {
    expect(heardOfAll(list, 'thead th')).toEqual(['Theme', 'principal', 'Coach / TOSA', 'No list']);
    expect(list.querySelectorAll('td a').map((link) => [heard(link), link.getAttribute('href')])).toEqual([
      ['2 statements, Theme time, principal', '/themes/time/#principal'],
      ['1 statement, Theme time, Coach / TOSA', '/themes/time/#coach'],
      ['1 statement, Theme time, in no role list', '/themes/time/#no-role'],
    ]);
  });
});
