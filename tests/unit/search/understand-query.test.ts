import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understandQuery } from '../../../src/search/query/understand-query.ts';
import { vocabulary } from '../../../src/search/index/vocabulary.ts';
import { groupToken } from '../../../src/search/query/vocabulary.ts';
import { assembleHandbook } from '../../../src/domain/assemble-handbook.ts';
import { draft, principal, role } from '../../builders.ts';

const named = role('principal', { ...principal.words, headings: ['Principal'], aliases: ['admin', 'site leader'] });
const synonyms = [
  ['debrief', 'reflection conversation'],
  ['confidentiality', 'confidential', 'privacy'],
];
const handbook = assembleHandbook(
  draft({
    roles: [named, ...draft().roles.slice(1)],
    synonyms: synonyms.map((words, index) => ({
      id: String(index),
      file: 'content/synonyms.yaml',
      index,
      words: { words },
    })),
  }),
);
const words = vocabulary(handbook, [
  'Establishes partnership agreements.',
  'Meets to debrief data.',
  'Coaching confidentiality',
]);
const understand = (query: string) => understandQuery(query, words);
const asked = (query: string) => understand(query).terms.map((term) => term.asked);
const groupOf = (member: string) => groupToken(words.groups.findIndex((group) => group.includes(member)));

describe('what is asked of the index', () => {
  test('words without their endings', () => {
    expect(asked('partnership agreements')).toEqual(['partnership', 'agre']);
  });

  test('a word of a group is asked as its group, and so is a phrase', () => {
    expect(asked('privacy')).toEqual([groupOf('privacy')]);
    expect(asked('site leader privacy')).toEqual([groupOf('admin'), groupOf('privacy')]);
    expect(asked('reflection conversations')).toEqual([groupOf('debrief')]);
  });

  test('words that questions are made of are left out', () => {
    expect(asked('who must do the data?')).toEqual(['data']);
  });

  test.each(['su-c-4', 'SU C 4', 'suc4', 'Su.C.4', 'SU–C–4', 'su_c_4'])('%s is the id of one statement', (query) => {
    expect(asked(query)).toEqual(['suc4']);
  });

  test.each(['su-ap-4', 'SU AP 4', 'suap4'])('%s is one of a role with two letters', (query) => {
    expect(asked(query)).toEqual(['suap4']);
  });

  test('a role’s name says which role', () => {
    expect(understand('admin data').terms.map((term) => term.role)).toEqual(['principal', undefined]);
  });
});

describe('mistyped words', () => {
  test.each([
    ['partnrship', 'partnership'],
    ['agreemnets', 'agreements'],
    ['confidentailty', 'confidentiality'],
    ['debreif', 'debrief'],
  ])('%s is taken for %s', (from, to) => {
    expect(understand(from).corrections).toEqual([{ from, to }]);
  });

  test('the beginning of a word is no mistake', () => {
    expect(understand('partn').corrections).toEqual([]);
  });

  test('a word of another world stays unknown', () => {
    const { terms, corrections } = understand('pizza');
    expect(corrections).toEqual([]);
    expect(terms.map(({ known }) => known)).toEqual([false]);
  });
});

test.each([
  '',
  '   ',
  '(',
  '*',
  '<script>alert(1)</script>',
  '\\',
  '[a-z',
  '$&',
  '\u0000',
  'x'.repeat(10_000),
  'a '.repeat(5_000),
])('whatever is pasted is just text: %j', (query) => {
  expect(() => understand(query.slice(0))).not.toThrow();
  expect(understand(query).terms.length).toBeLessThanOrEqual(12);
});

test('any query is understood: at most twelve terms, each with what is asked of the index', () => {
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(fc.constantFrom(...words.words, ...words.groups.flat(), 'a', 'su-c-4', '-', '“'), fc.string()))
      .map((typed) => typed.join(' ')),
  );
  fc.assert(
    fc.property(query, (typed) => {
      const { terms, corrections } = understand(typed);
      expect(terms.length).toBeLessThanOrEqual(12);
      for (const { asked, written } of terms) expect(Math.min(asked.length, written.length)).toBeGreaterThan(0);
      for (const { to } of corrections) expect(words.words).toContain(to);
    }),
    { seed: 12, numRuns: 300 },
  );
});
