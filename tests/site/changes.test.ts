/** What readers see of the three school years of the words for tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { only, pageAt, reads, siteFolder } from './pages.ts';

const file = (name: string) => readFileSync(join(siteFolder, name), 'utf8');

test('what changed for a role is one click from its page, and says since when', () => {
  const link = only(pageAt('/roles/head/').document, 'main header a[id="since-2023-24"]');
  expect([reads(link), link.getAttribute('href')]).toEqual(['2 changes since 2023-24', '/changes/2024-25/head/']);
  const { document } = pageAt('/changes/2024-25/head/');
  expect(document.querySelectorAll('.change').map(({ id }) => id)).toEqual(['SP-H-2', 'SP-H-3']);
});

describe('a change', () => {
  const change = (id: string) => only(pageAt('/changes/2024-25/').document, `[id="${id}"]`);

  test('shows both wordings to the letter, and says aloud which words differ, without the sign behind them', () => {
    expect(reads(change('SP-H-2'))).toContain('Arranges mentoring rounds with taken out: the heads.');
    expect(change('SP-H-2').querySelectorAll('ins').map(reads)).toEqual(['new: mentor and instructors.']);
    expect(reads(change('SP-H-2'))).toContain('with new: mentor and instructors..');
    expect(change('RG-B-2').querySelectorAll('del')).toEqual([]);
  });

  test('of place alone shows its sentence once, below where it stood and where it stands', () => {
    expect(change('RG-M-4').querySelectorAll('dt, dd').map(reads)).toEqual([
      'Before, RG-M-9 in Mentor, Records Guide Duties',
      'Now, RG-M-4 in Mentor, Records Guide Duties',
      'Brings templates and routines that help to sort and decipher records.',
    ]);
  });

  test('says why, who decided and from when', () => {
    expect(reads(change('DG-1'))).toContain(
      'Why: There are no desks any more. Decided by: The board. From: March 1, 2025.',
    );
  });

  test('is led to by each id that it is about', () => {
    for (const id of ['SP-B-9', 'RG-I-9', 'BW-2']) expect(reads(change(id).closest('.change')), id).toContain(id);
  });

  test('of any kind is called by it', () => {
    const kinds = pageAt('/changes/2024-25/').document.querySelectorAll('.change h3');
    expect(new Set(kinds.map((kind) => reads(kind).split(' ')[0]))).toEqual(
      new Set(['Moved', 'Reworded', 'Merged', 'Split', 'Withdrawn', 'New']),
    );
  });
});

test('the list of what has changed has every change, with its kind and its words, and the last year unfolded', () => {
  const years = pageAt('/changes/').document.querySelectorAll('main section');
  const lines = years.map((year) =>
    year
      .querySelectorAll('details li')
      .map((line) => ['a.id', 'b', 'p'].map((part) => reads(only(line, part))).join(' ')),
  );
  expect(lines.map(({ length }) => length)).toEqual([10, 4]);
  expect(lines[0]).toContain(
    'SP-H-3 Reworded Keeps time free for instructors to join mentors for pre-talks and review talks.',
  );
  expect(years.map((year) => only(year, 'details').hasAttribute('open'))).toEqual([true, false]);
  expect(reads(only(years[0] ?? pageAt('/').document, 'summary'))).toMatch(/^10 changes: 2 moved, 2 reworded/);
});

test('a page of the district’s own says at its head who keeps it and when it was last reviewed', () => {
  expect(reads(only(pageAt('/house-contacts/').document, 'main header'))).toContain(
    'Kept by School Office; last reviewed on March 8, 2025.',
  );
});

test('a statement says at its line that it has changed, with its old words folded', () => {
  const line = only(pageAt('/programs/studio-partner/').document, 'li[id="SP-H-3"]');
  expect(reads(only(line, 'details:not(.fold) summary'))).toBe('Reworded for 2024-25, Reworded for 2023-24');
  expect(reads(only(line, 'details:not(.fold)'))).toContain('Before: Keeps time free for instructors.');
});

test('whoever comes by a sheet of an earlier year is told what has changed since, on every page that a sheet leads to', () => {
  for (const address of ['/', '/programs/mor-scheme/', '/roles/board/', '/matrix/', '/cycle/', '/onboarding/']) {
    const { document } = pageAt(address);
    for (const year of ['2022-23', '2023-24', '2024-25']) only(document, `[id="since-${year}"]`);
    expect(reads(only(document, '[id="since-2024-25"]'))).toContain(' since 2022-23');
  }
  expect(reads(only(pageAt('/programs/craft-adviser/').document, '[id="since-2023-24"]'))).toBe('as in 2023-24');
});

test('every change is in the feed, in the table and among the values', () => {
  const feed = parse(file('changes/feed.xml'));
  expect(feed.querySelectorAll('entry')).toHaveLength(14);
  expect(feed.querySelectorAll('entry > title').map(reads)).toContain('Withdrawn: DG-1, Desk Guide Duties');
  expect(feed.querySelectorAll('entry > content').map(reads).join()).toContain(
    'Before, SP-B-9 in Board, Studio Partner Duties: Arranges mentoring rounds with the heads.',
  );
  expect(file('data/changes.csv').trim().split('\r\n')).toHaveLength(15);
  const { changes } = JSON.parse(file('data/handbook.json')) as { changes: { kind: string }[] };
  expect(changes).toHaveLength(14);
  expect(changes.filter(({ kind }) => kind === 'split')).toMatchObject([
    { year: '2024-25', decided: 'The board workgroups', address: '/changes/2024-25/#BW-1' },
  ]);
});
