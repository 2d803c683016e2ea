import { expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { listsStatements } from '../../src/domain/listable.ts';
import { draft } from '../builders.ts';

test('one page lists 2,500 statements, not one more', () => {
  const [statement] = assembleHandbook(draft()).statements;
  if (statement === undefined) throw new Error('The draft has no statement.');
  expect(listsStatements({ statements: Array.from({ length: 2500 }, () => statement) })).toBe(true);
  expect(listsStatements({ statements: Array.from({ length: 2501 }, () => statement) })).toBe(false);
});
