import { describe, expect, test } from 'vitest';
import { addedAmong, linesFromTo, whoseWords } from '../../src/domain/added.ts';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import { draft, program, received, roleList, statement } from '../builders.ts';

const day = '2027-07-01';
const { programs, statements, source } = assembleHandbook(
  draft({
    pairs: [],
    programs: [
      received('support', {
        code: 'SU',
        title: 'Support',
        roles: [
          roleList('coach', [
            statement('SU-C-2', { added: day }),
            statement('SU-C-1'),
            statement('SU-C-3', { added: day }),
          ]),
        ],
      }),
      program('ours', {
        code: 'OU',
        title: 'Our Own Program',
        shortTitle: 'Our Own',
        order: 2,
        statements: [statement('OU-1'), statement('OU-2')],
      }),
      received('cohort', { code: 'CO', title: 'Cohort', order: 3, statements: [statement('CO-1')] }),
    ],
    sourceText: ['The Text', 'Cohort', '- Does what CO-1 says.', 'Support', 'Coach', '- Does what SU-C-1 says.'].join(
      '\n',
    ),
  }),
);
const of = (...ids: string[]) => statements.filter(({ id }) => ids.includes(id));

describe('what the district has added', () => {
  test('is named by its ids, or as a whole program', () => {
    expect(addedAmong(statements)).toBe('SU-C-2, SU-C-3, those of Our Own');
    expect(addedAmong(of('SU-C-1', 'CO-1'))).toBe('');
  });

  test('is counted where it is more than anybody would read', () => {
    const many = Array.from({ length: 7 }, (_, i) => ({
      ...statements[0],
      id: `SU-C-${i}`,
      line: i === 0 ? 3 : undefined,
    }));
    const all = [...many, { ...many[1], id: 'SU-C-9' }] as unknown as typeof statements;
    expect(addedAmong(all)).toBe('7 statements');
  });

  test('is not called the source’s on paper', () => {
    const all = 'Statements with an id are the source, word for word: “The Text”';
    expect(whoseWords(source, of('SU-C-1', 'CO-1'))).toBe(`${all}.`);
    expect(whoseWords(source, of('CO-1'), ', lines 2 to 3')).toBe(`${all}, lines 2 to 3.`);
    expect(whoseWords(source, of('SU-C-1', 'SU-C-2'))).toBe(`${all}. Not in it, but added by the district: SU-C-2.`);
    expect(whoseWords(source, of('OU-1'))).toBe(
      'The statements were added by the district; they are not in the source, “The Text”.',
    );
    expect(whoseWords(source, [])).toBe(`${all}.`);
  });

  test('does not count in the lines that a program has, whatever their order', () => {
    expect(programs.map((one) => linesFromTo([one, ...one.statements]))).toEqual([
      { first: 4, last: 6 },
      undefined,
      { first: 2, last: 3 },
    ]);
  });
});
