import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import ResponsibilityMatrix from '../../src/components/matrix/ResponsibilityMatrix.astro';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { responsibilityMatrix } from '../../src/domain/responsibility-matrix.ts';
import { draft, program, roleList, statement } from '../builders.ts';
import { heard, heardOfAll, only, render } from './render.ts';

const matrix = responsibilityMatrix(
  assembleHandbook(
    draft({
      pairs: [],
      programs: [
        program('support', {
          code: 'SU',
          shortTitle: 'Support',
          roles: [
            roleList('principal', [statement('SU-P-1')], { heading: 'Administration' }),
            roleList('coach', [statement('SU-C-1', { text: 'Meets "the" <principal>.' }), statement('SU-C-2')]),
          ],
        }),
        program('cohort', {
          code: 'CO',
          order: 2,
          shortTitle: 'Cohort',
          statements: [statement('CO-1'), statement('CO-2')],
        }),
      ],
    }),
  ),
);
const table = await render(ResponsibilityMatrix, { matrix });
const [support, supportLists, cohort] = table.querySelectorAll('tbody tr');

function cells(row: HTMLElement | undefined): HTMLElement[] {
  return row?.querySelectorAll('td') ?? [];
}

describe('the matrix', () => {
  test('is a table with a caption that names it', () => {
    const caption = only(table, 'table > caption');
    expect(heard(caption)).toContain('How many statements each program has for each role');
    expect(only(table, 'table').getAttribute('aria-labelledby')).toBe(caption.id);
  });

  test('has a heading for each role and each program, which says what it heads', () => {
    const headings = table.querySelectorAll('th');
    expect(headings.map((one) => one.getAttribute('scope'))).toEqual(['col', 'col', 'col', 'col', 'row', 'row', 'row']);
    expect(heardOfAll(table, 'thead th')).toEqual(['Program', 'principal', 'Coach / TOSA', 'teacher']);
    expect(heardOfAll(table, 'tbody th > a')).toEqual(['Support', 'Cohort']);
  });

  test('says itself that it is a table, whatever its rows are laid out as', () => {
    const roles = {
      table: 'table',
      tr: 'row',
      td: 'cell',
      'th[scope=col]': 'columnheader',
      'th[scope=row]': 'rowheader',
    };
    for (const [selector, role] of Object.entries(roles)) {
      for (const element of table.querySelectorAll(selector)) expect(element.getAttribute('role')).toBe(role);
    }
  });

  test('leads from its headings to the programs and roles', () => {
    const hrefs = table.querySelectorAll('thead a, tbody th > a').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual([
      '/roles/principal/',
      '/roles/coach/',
      '/roles/teacher/',
      '/programs/support/',
      '/programs/cohort/',
    ]);
  });

  test('counts the statements of each list, and says of what', () => {
    const counts = cells(support)
      .slice(0, 2)
      .map((cell) => heard(cell));
    expect(counts).toEqual(['1 statement, Support, Administration', '2 statements, Support, Coach']);
  });

  test('leads from a number to its list in the row below, where the whole row is', () => {
    const hrefs = cells(support).map((cell) => cell.querySelector('a')?.getAttribute('href'));
    expect(hrefs).toEqual(['#SU-P', '#SU-C', undefined]);
    const lists = hrefs.slice(0, 2).map((href) => only(supportLists ?? table, href ?? ''));
    expect(lists.map((list) => heard(only(list, 'h2')))).toEqual(['Administration', 'Coach']);
    expect(supportLists?.querySelectorAll('li')).toHaveLength(3);
  });

  test('has the statements of a list to the letter, each with the link to it', () => {
    const lines = only(table, '#SU-C').querySelectorAll('li');
    expect(lines.map(heard)).toEqual(['SU-C-1 Meets "the" <principal>.', 'SU-C-2 Does what SU-C-2 says.']);
    expect(lines.map((line) => only(line, 'a').getAttribute('href'))).toEqual([
      '/programs/support/#SU-C-1',
      '/programs/support/#SU-C-2',
    ]);
  });

  test('leads from the lists back to the numbers of their row', () => {
    const close = only(supportLists ?? table, 'p a');
    expect(heard(close)).toBe('Close the lists of Support');
    expect(only(table, close.getAttribute('href') ?? '')).toBe(support);
  });

  test('says "no list" where there is no list, with nothing to open', () => {
    const [, , teacher] = cells(support);
    expect(teacher && heard(teacher)).toBe('no list');
    expect(teacher?.querySelector('a')).toBeNull();
  });

  test('adds up each role below', () => {
    expect(heardOfAll(table, 'tfoot td b')).toEqual(['1', '2', '0']);
    expect(heard(only(table, 'tfoot th'))).toBe('All programs');
  });

  test('has one merged cell for a program without role lists, with its statements', () => {
    const [cell, ...others] = cells(cohort);
    expect(others).toEqual([]);
    expect(cell?.getAttribute('colspan')).toBe('3');
    const link = only(cell ?? table, 'a[href^="#"]');
    expect(heard(link)).toBe('2 statements in no role list');
    const target = only(cell ?? table, link.getAttribute('href') ?? '');
    expect(heardOfAll(target, 'li')).toEqual(['CO-1 Does what CO-1 says.', 'CO-2 Does what CO-2 says.']);
  });
});
