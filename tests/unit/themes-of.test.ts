import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { statementById } from '../../src/domain/handbook.ts';
import { themesOf } from '../../src/domain/themes-of.ts';
import { draft, program, statement, theme } from '../builders.ts';

const on = (...themes: string[]) => ({
  themes: themes.map((theme) => ({ theme, evidence: 'Does', basis: 'explicit' as const })),
});
const cohort = program('cohort', {
  code: 'CO',
  statements: [statement('CO-1', on('goals', 'data')), statement('CO-2', on('data', 'time')), statement('CO-3')],
});
const themes = ['time', 'data', 'equity', 'goals'].map((id, i) => theme(id, i));
const handbook = () => assembleHandbook(draft({ pairs: [], programs: [cohort], themes }));

const themesOfIds = (...ids: string[]) =>
  themesOf(
    handbook(),
    ids.map((id) => statementById(handbook(), id)),
  ).map(({ id }) => id);

describe('the themes of some statements', () => {
  test('are named once each, in the order of the handbook', () => {
    expect(themesOfIds('CO-1', 'CO-2')).toEqual(['time', 'data', 'goals']);
  });

  test('are only theirs', () => {
    expect(themesOfIds('CO-2')).toEqual(['time', 'data']);
    expect(themesOfIds('CO-3')).toEqual([]);
  });
});
