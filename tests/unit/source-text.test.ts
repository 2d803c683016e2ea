import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { sourceLines } from '../../src/domain/source-text.ts';
import { draft, program, received, roleList, statement } from '../builders.ts';

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

const both = [
  received('cohort', {
    code: 'CO',
    order: 2,
    title: 'Cohort',
    statements: [statement('CO-1', { text: 'For all.' })],
  }),
  received('support', {
    code: 'SU',
    order: 1,
    title: 'Support',
    roles: [
      roleList('principal', [statement('SU-P-1', { text: 'Meets with the coach.' })], {
        heading: 'Administration',
      }),
      roleList('coach', [statement('SU-C-1', { text: 'Meets with teachers.' })]),
    ],
  }),
];

const linesOf = (programs: typeof both) => sourceLines(assembleHandbook(draft({ pairs: [], programs, sourceText })));

describe('the source, put together again from the handbook', () => {
  test('is the text as it was received, line by line', () => {
    const lines = linesOf(both);
    expect(lines.map(({ text }) => text).join('\n')).toBe(sourceText);
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('says of each line what it is in the handbook, and whose', () => {
    expect(linesOf(both).map(({ is }) => is)).toEqual([
      { what: 'title' },
      { what: 'contents', programId: 'support' },
      { what: 'contents', programId: 'cohort' },
      { what: 'program', programId: 'support' },
      { what: 'heading', programId: 'support', roleId: 'principal', mark: 'square' },
      { what: 'statement', programId: 'support', statementId: 'SU-P-1', mark: 'square' },
      { what: 'heading', programId: 'support', roleId: 'coach', mark: 'circle' },
      { what: 'statement', programId: 'support', statementId: 'SU-C-1', mark: 'circle' },
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
    expect(linesOf([added, ...both])).toEqual(linesOf(both));
  });

  test('a list and a statement of its own are left out of a program that the source has', () => {
    const [cohort, support] = both;
    const roles = [
      ...(support?.words.roles ?? []).map((list) => ({
        ...list,
        statements: [
          ...list.statements,
          statement(`SU-${list.role === 'coach' ? 'C' : 'P'}-9`, { added: '2027-07-01' }),
        ],
      })),
      roleList('teacher', [statement('SU-T-1')], { added: '2027-07-01' }),
    ];
    const longer = [cohort, support && { ...support, words: { ...support.words, roles } }];
    expect(linesOf(longer.filter((one) => one !== undefined))).toEqual(linesOf(both));
  });
});
