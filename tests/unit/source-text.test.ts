import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { sourceLines } from '../../src/domain/source-text.ts';
import { draft, program, roleList, statement } from '../builders.ts';

const sourceText = [
  'The Text',
  '- Support',
  '- Cohort',
  'Support',
  'Administration',
  '- Meets with the coach.',
  'Coach',
  '- Meets with teachers.',
  'Cohort',
  '- For all.',
].join('\n');

const received = [
  program('cohort', {
    code: 'CO',
    order: 2,
    title: 'Cohort',
    line: 9,
    statements: [statement('CO-1', { line: 10, text: 'For all.' })],
  }),
  program('support', {
    code: 'SU',
    order: 1,
    title: 'Support',
    line: 4,
    roles: [
      roleList('principal', [statement('SU-P-1', { line: 6, text: 'Meets with the coach.' })], {
        heading: 'Administration',
        line: 5,
      }),
      roleList('coach', [statement('SU-C-1', { line: 8, text: 'Meets with teachers.' })], { line: 7 }),
    ],
  }),
];

const linesOf = (programs: typeof received) =>
  sourceLines('The Text', assembleHandbook(draft({ pairs: [], programs })).programs);

describe('the source, put together again from the handbook', () => {
  test('is the text as it was received, line by line', () => {
    const lines = linesOf(received);
    expect(lines.map(({ text }) => text).join('\n')).toBe(sourceText);
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('says of each line what it is in the handbook', () => {
    expect(linesOf(received).map(({ is }) => is)).toEqual([
      { what: 'title' },
      { what: 'contents', programId: 'support' },
      { what: 'contents', programId: 'cohort' },
      { what: 'program', programId: 'support' },
      { what: 'heading', programId: 'support', roleId: 'principal' },
      { what: 'statement', programId: 'support', statementId: 'SU-P-1' },
      { what: 'heading', programId: 'support', roleId: 'coach' },
      { what: 'statement', programId: 'support', statementId: 'SU-C-1' },
      { what: 'program', programId: 'cohort' },
      { what: 'statement', programId: 'cohort', statementId: 'CO-1' },
    ]);
  });
});

describe('words that the district has added', () => {
  test('a program of its own is in none of the lines, wherever it comes in the handbook', () => {
    const added = program('added', {
      code: 'AD',
      order: 0,
      title: 'Our Own',
      roles: [roleList('coach', [statement('AD-C-1')])],
    });
    expect(linesOf([added, ...received])).toEqual(linesOf(received));
  });

  test('a list and a statement of its own are left out of a program that the source has', () => {
    const [cohort, support] = received;
    const roles = [
      ...(support?.words.roles ?? []).map((list) => ({
        ...list,
        statements: [...list.statements, statement(`SU-${list.role === 'coach' ? 'C' : 'P'}-9`)],
      })),
      roleList('teacher', [statement('SU-T-1')]),
    ];
    const longer = [cohort, support && { ...support, words: { ...support.words, roles } }];
    expect(linesOf(longer.filter((one) => one !== undefined))).toEqual(linesOf(received));
  });
});
