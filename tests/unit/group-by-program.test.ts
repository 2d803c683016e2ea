import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { groupByProgram } from '../../src/domain/group-by-program.ts';
import { statementById } from '../../src/domain/handbook.ts';
import { draft } from '../builders.ts';

const handbook = () => assembleHandbook(draft());
const groupsOf = (...ids: string[]) =>
  groupByProgram(ids.map((id) => statementById(handbook(), id))).map(({ program, statements }) => [
    program.id,
    statements.map(({ id }) => id),
  ]);

describe('statements program by program', () => {
  test('keep their order, and programs come as their first statement does', () => {
    expect(groupsOf('SU-P-1', 'SU-C-2', 'CO-1')).toEqual([
      ['support', ['SU-P-1', 'SU-C-2']],
      ['cohort', ['CO-1']],
    ]);
  });

  test('make one group a program, even where they come mixed', () => {
    expect(groupsOf('CO-1', 'SU-C-1', 'SU-P-1')).toEqual([
      ['cohort', ['CO-1']],
      ['support', ['SU-C-1', 'SU-P-1']],
    ]);
    expect(groupsOf('SU-C-2', 'CO-1', 'SU-C-1')).toEqual([
      ['support', ['SU-C-2', 'SU-C-1']],
      ['cohort', ['CO-1']],
    ]);
  });

  test('of none are no group', () => {
    expect(groupsOf()).toEqual([]);
  });
});
