import { expect, test } from 'vitest';
import { warningsOf } from '../../src/domain/rules/index.ts';
import { draft, program, role } from '../builders.ts';

const told = (more: Parameters<typeof draft>[0]) =>
  warningsOf(draft({ pairs: [], ...more }), '2025-03-08')
    .filter(({ rule }) => rule === 'same-order')
    .map(({ at, what, fix }) => [at.file, at.path, what, fix]);
const one = (id: string, title: string, order: number) =>
  program(id, { title, code: id.toUpperCase(), order, statements: [] });

test('a new program with the order of one that readers know: told at the new one', () => {
  const programs = [one('aa', 'New', 2), one('bb', 'Known', 2), one('cc', 'Another', 4)];
  const addresses = { ...draft({}).addresses, words: { promised: ['/programs/bb/'], moved: {}, withdrawn: {} } };
  expect(told({ programs, addresses })).toEqual([
    [
      'content/programs/aa.mdx',
      ['order'],
      '"New" has the same order as "Known", 2, so their titles decide which comes first.',
      'Give it a number of its own; 5 would put it last.',
    ],
  ]);
});

test('a role and a program may have the same order', () => {
  expect(told({ programs: [one('aa', 'A', 1)], roles: [role('r', { order: 1 })] })).toEqual([]);
});

test('two roles with the same order: told at the second', () => {
  expect(told({ roles: [role('r', { order: 1 }), role('s', { order: 1 })] }).map(([file]) => file)).toEqual([
    'content/roles/s.mdx',
  ]);
});
