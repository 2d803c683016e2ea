import { describe, expect, test } from 'vitest';
import CycleGaps from '../../src/components/cycle/CycleGaps.astro';
import CycleGrid from '../../src/components/cycle/CycleGrid.astro';
import { urls } from '../../src/urls.ts';
import { testHandbook } from '../test-words.ts';
import { heard, heardOfAll, only, render } from './render.ts';

const { byId, cycle, labels } = testHandbook();
const grid = await render(CycleGrid, { cycle, title: labels.cycle });
const boxes = grid.querySelectorAll('td a');
const idOf = (box: (typeof boxes)[number]) => only(box, '.id').textContent;

describe('the grid of the cycle', () => {
  test('is one table with a name, roles across and stations down in the order of time', () => {
    expect(only(grid, 'table').getAttribute('aria-label')).toBe('The mentoring round');
    expect(heardOfAll(grid, 'thead th')).toEqual(['Station', 'Head', 'Mentor', 'Instructor']);
    expect(heardOfAll(grid, 'tbody th')).toEqual([
      ...['Lay down guidelines', 'Shake hands', 'Choose targets and prepare', 'Make', 'Revisit and review'],
      ...['All the way through', 'Around it: Board'],
    ]);
  });

  test('has every placement once, and all that holds through and around', () => {
    const { lanes, district } = cycle;
    const placed = lanes.flatMap(({ cells, ongoing }) => [
      ...cells.flatMap(({ placements }) => placements),
      ...ongoing,
    ]);
    const ids = [...placed.map(({ statement }) => statement.id), ...district.map(({ id }) => id)];
    expect(ids).toHaveLength(19);
    expect(boxes.map(idOf).sort()).toEqual(ids.sort());
  });

  test('shows each statement to the letter, and its box leads to it', () => {
    for (const box of boxes) {
      const statement = byId.get(idOf(box));
      expect(only(box, '.text').textContent).toBe(statement?.text);
      expect(box.getAttribute('href')).toBe(statement && urls.statement(statement));
    }
  });

  test('each statement stands below the head of its own role', () => {
    for (const row of grid.querySelectorAll('tbody tr').slice(0, -1)) {
      for (const [i, cell] of row.querySelectorAll('td').entries()) {
        const role = cycle.lanes[i]?.role;
        for (const box of cell.querySelectorAll('a')) expect(byId.get(idOf(box))?.list?.role.id).toBe(role?.id);
      }
    }
  });

  test('says in words that the three inferred places and the two that hold all through are a reading', () => {
    const inferred = boxes.filter((box) => heard(box).endsWith(' inferred')).map(idOf);
    expect(inferred.sort()).toEqual(['SP-H-2', 'SP-H-3', 'SP-H-4', 'SP-M-1', 'SP-M-3']);
  });

  test('a cell with nothing in it says so', () => {
    const empty = grid.querySelectorAll('td').filter((cell) => cell.querySelector('a') === null);
    expect(empty).toHaveLength(4);
    for (const cell of empty) expect(heard(cell)).toBe('none');
  });
});

test('the three gaps are said, with the statements that come nearest', async () => {
  const gaps = await render(CycleGaps, { gaps: cycle.gaps });
  expect(heardOfAll(gaps, 'li').map((one) => one.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^No instructor line speaks of targets\. Nearest: SP-M-3/),
    expect.stringMatching(
      /^No line tells how an instructor finds a mentor\. Nearest: SP-H-1\. Asked as: How do I ask for a mentor\?/,
    ),
    expect.stringMatching(/^No line tells how much time there is\. Nearest: SP-H-3\. Asked as: /),
  ]);
});
