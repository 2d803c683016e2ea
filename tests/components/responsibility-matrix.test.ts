import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import ResponsibilityMatrix from '../../src/components/matrix/ResponsibilityMatrix.astro';
import UnlistedStatements from '../../src/components/matrix/UnlistedStatements.astro';
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
const [support, cohort] = table.querySelectorAll('tbody tr');

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

  test('keeps saying that it is a table where it is laid out as cards', () => {
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
    expect(
      cells(support)
        .slice(0, 2)
        .map((cell) => heard(only(cell, 'b'))),
    ).toEqual(['1', '2']);
    const spoken = cells(support)
      .slice(0, 2)
      .map((cell) => heard(only(cell, 'summary .spoken')));
    expect(spoken).toEqual(['statement, Support, Administration', 'statements, Support, Coach']);
  });

  test('opens the statements of a list, to the letter, each with the link to it', () => {
    const [, coachCell] = cells(support);
    const lines = coachCell?.querySelectorAll('details li') ?? [];
    expect(lines.map(heard)).toEqual(['SU-C-1 Meets "the" <principal>.', 'SU-C-2 Does what SU-C-2 says.']);
    expect(lines.map((line) => only(line, 'a').getAttribute('href'))).toEqual([
      '/programs/support/#SU-C-1',
      '/programs/support/#SU-C-2',
    ]);
  });

  test('names the heading of a list where it is not the name of the role', () => {
    expect(heard(only(cells(support)[0] ?? table, 'details > p'))).toBe('headed “Administration”');
  });

  test('says "no list" where there is no list, with nothing to open', () => {
    for (const cell of [cells(support)[2], ...cells(cohort)]) {
      expect(cell && heard(cell)).toContain('no list');
      expect(cell?.querySelector('details')).toBeNull();
    }
  });

  test('adds up each role below', () => {
    expect(heardOfAll(table, 'tfoot td b')).toEqual(['1', '2', '0']);
    expect(heard(only(table, 'tfoot th'))).toBe('All programs');
  });

  test('leads from a program without role lists to its statements below the table', async () => {
    const link = only(cohort ?? table, 'th .small a');
    expect(heard(link)).toBe('2 statements in no role list');
    const below = await render(UnlistedStatements, { matrix });
    const target = only(below, link.getAttribute('href') ?? '');
    expect(heard(target)).toBe('Cohort');
    expect(heardOfAll(below, 'li')).toEqual(['CO-1 Does what CO-1 says.', 'CO-2 Does what CO-2 says.']);
  });
});
