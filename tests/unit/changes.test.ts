import { describe, expect, test } from 'vitest';
import { differences, historyOf } from '../../src/domain/changes.ts';
import type { Edition } from '../../src/domain/editions.ts';
import { changesBlank } from '../../src/domain/rules/changes-told.ts';
import { piecesOf } from '../../src/domain/word-changes.ts';
import { draft } from '../builders.ts';
import { testHandbook } from '../test-words.ts';

/** A year in which each id says something, in the list of the role that its second letter names. */
function edition(year: string, texts: Readonly<Record<string, string>>, went: Edition['went'] = {}): Edition {
  const statements = Object.entries(texts).map(([id, text]) => {
    const [, role = ''] = id.split('-');
    return { id, program: 'support', role, heading: role, text };
  });
  return { year, source: 'The Text', programs: { support: 'Support' }, went, statements };
}

const before = edition('2025-26', { 'SU-C-1': 'Plans.', 'SU-C-2': 'Meets weekly.', 'SU-P-1': 'Helps.' });
const next = (texts: Readonly<Record<string, string>>, went?: Edition['went'], splits?: string[][]) =>
  differences(before, edition('2026-27', texts, went), splits).map(({ kind, before, after }) =>
    [kind, before.map(({ id }) => id).join(), after.map(({ id }) => id).join()].join(' '),
  );
const same = { 'SU-C-1': 'Plans.', 'SU-C-2': 'Meets weekly.', 'SU-P-1': 'Helps.' };

describe('from one school year to the next', () => {
  test('nothing has changed where every sentence is the same', () => {
    expect(next(same)).toEqual([]);
  });

  test('a sentence with other words is reworded', () => {
    expect(next({ ...same, 'SU-C-2': 'Meets daily.' })).toEqual(['reworded SU-C-2 SU-C-2']);
  });

  test('what is gone is withdrawn, and stands where it stood', () => {
    expect(next({ 'SU-C-1': 'Plans', 'SU-P-1': 'Helps well.' })).toEqual([
      'reworded SU-C-1 SU-C-1',
      'withdrawn SU-C-2 ',
      'reworded SU-P-1 SU-P-1',
    ]);
  });

  test('what there was not before is added', () => {
    expect(next({ ...same, 'SU-C-3': 'Rests.' })).toEqual(['added  SU-C-3']);
  });

  test('what has another role has moved', () => {
    expect(
      next({ 'SU-C-1': 'Plans.', 'SU-P-1': 'Helps.', 'SU-P-2': 'Meets weekly.' }, { 'SU-C-2': ['SU-P-2'] }),
    ).toEqual(['moved SU-C-2 SU-P-2']);
  });

  test('two that are one now are merged, whether or not one of them keeps its id', () => {
    const merged = { 'SU-C-2': ['SU-C-1'] };
    expect(next({ 'SU-C-1': 'Plans and meets.', 'SU-P-1': 'Helps.' }, merged)).toEqual(['merged SU-C-1,SU-C-2 SU-C-1']);
    const both = { 'SU-C-1': ['SU-C-3'], 'SU-C-2': ['SU-C-3'] };
    expect(next({ 'SU-C-3': 'Plans and meets.', 'SU-P-1': 'Helps.' }, both)).toEqual(['merged SU-C-1,SU-C-2 SU-C-3']);
  });

  test('one that is two now is split: by where its address leads, or because its editor says so', () => {
    const gone = { 'SU-C-2': ['SU-C-3', 'SU-C-4'] };
    const two = { 'SU-C-1': 'Plans.', 'SU-P-1': 'Helps.', 'SU-C-3': 'Meets.', 'SU-C-4': 'Weekly.' };
    expect(next(two, gone)).toEqual(['split SU-C-2 SU-C-3,SU-C-4']);
    const kept = { ...same, 'SU-C-2': 'Meets.', 'SU-C-3': 'Weekly.' };
    expect(next(kept, {}, [['SU-C-2', 'SU-C-3']])).toEqual(['split SU-C-2 SU-C-2,SU-C-3']);
    expect(next(kept)).toEqual(['reworded SU-C-2 SU-C-2', 'added  SU-C-3']);
  });

  test('a program that is only called otherwise has moved nothing', () => {
    const renamed = { ...edition('2026-27', same), programs: { support: 'Support for all' } };
    expect(differences(before, renamed)).toEqual([]);
  });
});

test('a statement knows what has changed of it, the last change first, whatever its id was', () => {
  const { byId, changes } = testHandbook();
  expect(byId.get('SP-H-3')?.history.map(({ year, kind }) => [year, kind])).toEqual([
    ['2024-25', 'reworded'],
    ['2023-24', 'reworded'],
  ]);
  expect(historyOf(changes, 'SP-H-2').map(({ before }) => before[0]?.id)).toEqual(['SP-B-9']);
  expect(byId.get('SP-H-1')?.history).toEqual([]);
});

test('of two wordings it is told which words the other does not have', () => {
  expect(piecesOf('Meets the coach weekly.', 'Meets every coach weekly.')).toEqual([
    { text: 'Meets', differs: false },
    { text: 'the', differs: true },
    { text: 'coach weekly.', differs: false },
  ]);
});

test('the sign behind words that differ counts only where nothing else differs', () => {
  expect(piecesOf('Meets weekly.', 'Meets daily.').at(-1)).toEqual({ text: 'weekly.', differs: true, sign: '.' });
  expect(piecesOf('Meets weekly.', 'Meets weekly').at(-1)).toEqual({ text: 'weekly.', differs: true });
});

test('what nobody has said yet of a change is worth a look, and stops nothing', () => {
  const words = { year: '2026-27', ids: ['SU-C-1'], split: false, because: '', decided: 'The board', from: '' };
  const file = 'content/changes.yaml';
  const found = changesBlank(draft({ changes: [{ id: '0', file, index: 0, words }] }));
  expect(found).toEqual([
    {
      at: { file, path: [0, 'because'] },
      what: 'It is not said yet of SU-C-1: why and from when.',
      fix: 'Readers see a blank here.',
    },
  ]);
});
