import { expect, test } from 'vitest';
import { warningsOf } from '../../src/domain/rules/index.ts';
import { draft, program, received, statement } from '../builders.ts';

const circle = received('circle', {
  title: 'Circle',
  code: 'CI',
  statements: [
    statement('CI-1', { text: 'Reads aloud.' }),
    statement('CI-2', { text: 'Listens.' }),
    statement('CI-3', { text: 'Writes.' }),
  ],
});
const sourceText = 'The Text\nCircle\n- Reads aloud.\n- Listens.\n- Writes.';
const club = (...texts: string[]) =>
  program('club', {
    title: 'Club',
    code: 'CL',
    statements: texts.map((text, i) => statement(`CL-${i + 1}`, { text })),
  });
const told = (...texts: string[]) =>
  warningsOf(draft({ programs: [circle, club(...texts)], pairs: [], sourceText }), '2025-03-08')
    .filter(({ rule }) => rule === 'copied-programs')
    .map(({ at, what }) => [at.file, at.path, what]);

test('a program that the district adds with sentences of the source: told at the first of them', () => {
  expect(told('Sings.', 'Listens.', 'Writes.')).toEqual([
    [
      'content/programs/club.mdx',
      ['statements', 1, 'text'],
      '2 sentences that "Club" is said to add are the source\'s, those of "Circle"; this is the first.',
    ],
  ]);
});

test('a program that the district adds may say one thing that the source says too', () => {
  expect(told('Sings.', 'Listens.')).toEqual([]);
});
