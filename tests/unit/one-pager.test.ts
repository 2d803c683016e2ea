import { describe, expect, test } from 'vitest';
import { numberNotes, onePager, sharedNotes } from '../../src/domain/one-pager.ts';
import type { EditorsNote, Statement } from '../../src/domain/statement.ts';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { draft, program, statement, theme } from '../builders.ts';

const note = (id: string, text = `About ${id}.`) => ({
  id,
  file: 'content/notes.yaml',
  index: 0,
  words: { wording: [], statements: [], oddity: text, note: text },
});
const about = (...notes: string[]) => ({ notes });
const themed = (id: string) => ({ themes: [{ theme: id, evidence: 'Does', basis: 'explicit' as const }] });

const handbook = () =>
  assembleHandbook(
    draft({
      pairs: [],
      themes: [theme('time'), theme('data', 1), theme('equity', 2)],
      notes: [note('an-through'), note('policy'), note('twice')],
      programs: [
        program('cohort', {
          code: 'CO',
          statements: [
            statement('CO-1', themed('data')),
            statement('CO-2', about('policy', 'twice')),
            statement('CO-3', { ...about('twice', 'an-through'), ...themed('time') }),
            statement('CO-4', about('policy')),
            statement('CO-5', about('an-through', 'policy')),
          ],
        }),
      ],
    }),
  );
const statementsOf = (...ids: string[]): Statement[] => ids.flatMap((id) => handbook().byId.get(id) ?? []);
const idsOf = (notes: readonly EditorsNote[]) => notes.map(({ id }) => id);

describe('the notes on paper', () => {
  const all = () => numberNotes(handbook().statements);
  const numbers = (id: string) => statementsOf(id).flatMap((one) => all().numbersOf(one));

  test('stand once each, in the order in which the statements need them', () => {
    expect(idsOf(all().notes)).toEqual(['policy', 'twice', 'an-through']);
  });

  test('are numbered from 1', () => {
    expect(numbers('CO-2')).toEqual([1, 2]);
  });

  test('have one number wherever they are needed', () => {
    expect(numbers('CO-4')).toEqual([1]);
  });

  test('are named at a statement from the lowest number up', () => {
    expect(numbers('CO-3')).toEqual([2, 3]);
    expect(numbers('CO-5')).toEqual([1, 3]);
  });

  test('leave a statement without notes without a number', () => {
    expect(numbers('CO-1')).toEqual([]);
  });

  test('are numbered anew for other statements, which have no number for notes that are not theirs', () => {
    const some = numberNotes(statementsOf('CO-3'));
    expect(idsOf(some.notes)).toEqual(['twice', 'an-through']);
    expect(statementsOf('CO-3', 'CO-2').map(some.numbersOf)).toEqual([[1, 2], [1]]);
  });

  test('are none where no statement has any', () => {
    expect(numberNotes(statementsOf('CO-1')).notes).toEqual([]);
    expect(numberNotes([]).notes).toEqual([]);
  });
});

test('a program on one page is the program, its themes in the order of the handbook, and its notes', () => {
  const whole = handbook();
  const [cohort] = whole.programs;
  if (cohort === undefined) throw new Error('There is no program.');
  const page = onePager(whole, cohort);
  expect(page.program).toBe(cohort);
  expect(page.themes.map(({ id }) => id)).toEqual(['time', 'data']);
  expect(idsOf(page.notes.notes)).toEqual(['policy', 'twice', 'an-through']);
});

test('a printed page numbers the notes that several of its statements share, each told at the first of them', () => {
  expect([...sharedNotes(handbook().statements)]).toEqual([
    ['policy', { number: 1, first: 'CO-2' }],
    ['twice', { number: 2, first: 'CO-2' }],
    ['an-through', { number: 3, first: 'CO-3' }],
  ]);
  expect([...sharedNotes(statementsOf('CO-1', 'CO-3', 'CO-4'))]).toEqual([]);
});
