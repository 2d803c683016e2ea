import { expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { comparesStatements, listsStatements } from '../../src/domain/listable.ts';
import { draft } from '../builders.ts';

test.each([
  ['searched', listsStatements, 1000],
  ['compared', comparesStatements, 2500],
])('one page lists as many statements to be %s, not one more', (_, lists, most) => {
  const [statement] = assembleHandbook(draft()).statements;
  if (statement === undefined) throw new Error('The draft has no statement.');
  expect(lists({ statements: Array.from({ length: most }, () => statement) })).toBe(true);
  expect(lists({ statements: Array.from({ length: most + 1 }, () => statement) })).toBe(false);
});
