import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understandQuery } from '../../../src/search/query/understand-query.ts';
import { groupToken, type Vocabulary } from '../../../src/search/query/vocabulary.ts';
import { wordsOfVocabulary } from '../../../src/search/query/words.ts';

const texts = ['Establishes partnership agreements.', 'Meets to debrief data.', 'Coaching confidentiality'];
const groups: Vocabulary['groups'] = [
  { words: ['Principal', 'admin', 'site leader'], role: true },
  { words: ['Coach', 'TOSA'], role: true },
  { words: ['debrief', 'reflection conversation'] },
  { words: ['confidentiality', 'confidential', 'privacy'] },
];
const vocabulary: Vocabulary = {
  groups,
  roles: [
    { id: 'principal', name: 'Principal', hasList: true },
    { id: 'coach', name: 'Coach', hasList: true },
  ],
  codes: ['cs', 'csx'],
  contact: '',
  places: [{ url: '/q', title: 'Is it voluntary?', kind: 'question', label: 'Open question', also: 'mandatory' }],
  statements: texts.map((text, i) => ({ id: `CS-C-${i + 4}`, page: '', text, place: 'Coach', filters: {} })),
};
const words = wordsOfVocabulary(vocabulary);
const understand = (query: string) => understandQuery(query, vocabulary, words);
const asked = (query: string) => understand(query).terms.map((term) => term.asked);
const groupOf = (member: string) => groupToken(groups.findIndex((group) => group.words.includes(member)));

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

  test.each(['cs-c-4', 'CS C 4', 'csc4', 'Cs.C.4', 'CS–C–4', 'cs_c_4'])('%s is the id of one statement', (query) => {
    expect(asked(query)).toEqual(['csc4']);
  });

  test.each(['cs-ap-4', 'CS AP 4', 'csap4'])('%s is one of a role with two letters', (query) => {
    expect(asked(query)).toEqual(['csap4']);
  });

  test('a role’s name says which role', () => {
    expect(understand('admin data').terms.map((term) => term.role)).toEqual(['principal', undefined]);
  });
});

describe('ids', () => {
  const term = (query: string) => understand(query).terms.map(({ written, isId, known }) => [written, isId, known]);

  test('only the code of a program begins one: “day 1” and “top 10” are words and numbers', () => {
    expect(asked('day 1')).toEqual(['day', '1']);
    expect(asked('tier1')).toEqual(['tier', '1']);
    expect(asked('csx12')).toEqual(['csx12']);
    expect(asked('pcs c 4')).toEqual(['pcs', 'c', '4']);
  });

  test('one that no statement has is known for what it is, and says it as it was written', () => {
    expect(term('cs-c-4')).toEqual([['CS-C-4', true, true]]);
    expect(term('cs c 99')).toEqual([['CS C 99', true, false]]);
  });
});

describe('the role that is asked about', () => {
  const subject = (query: string) => understand(query).subject;

  test.each([
    ['what does a coach do', 'coach', true],
    ['as a principal, what do I do with data', 'principal', true],
    ['I am a coach, what about data', 'coach', true],
    ['can my coach debrief with my principal', 'coach', false],
    ['coach data', 'coach', false],
    ['data coach', 'coach', false],
  ])('“%s” asks what a role does', (query, id, isCertain) => {
    expect(subject(query)).toMatchObject({ id, isCertain });
  });

  test.each(['how do I meet with my principal', 'get a coach', 'training for coaches', 'is coaching good', 'data'])(
    '“%s” does not',
    (query) => {
      expect(subject(query)).toBeUndefined();
    },
  );

  test('words for what a role does ask for its list, but not where there is no role', () => {
    expect(asked('principal job description')).toEqual([groupOf('admin')]);
    expect(asked('what are the responsibilities of the coach')).toEqual([groupOf('TOSA')]);
    expect(asked('data description')).toEqual(['data', 'descript']);
  });
});

test.each([
  ['what is a TOSA', true],
  ['whats psp', true],
  ['what does CTC stand for', true],
  ['meaning of debrief', true],
  ['who debriefs', false],
])('“%s” asks what a word means: %s', (query, means) => {
  expect(understand(query).asksMeaning).toBe(means);
});

describe('words of grammar', () => {
  const terms = (query: string) => understand(query).terms.map(({ written, known }) => [written, known]);

  test('several of them and nothing else ask for nothing that the handbook has, as they were typed', () => {
    expect(terms('How do I')).toEqual([['how do i', false]]);
    expect(understand('how do I').terms).toMatchObject([{ isNear: false, isId: false, weak: false, groups: [] }]);
  });

  test('one alone is asked for, because the handbook may have it', () => {
    expect(terms('to')).toEqual([['to', true]]);
  });

  test('signs alone ask for what no line has, and are not repeated without end', () => {
    expect(terms(' ?! ')).toEqual([['?!', false]]);
    expect(terms('?'.repeat(100))).toEqual([['?'.repeat(40), false]]);
  });

  test('nothing typed asks for nothing', () => {
    expect(terms('')).toEqual([]);
    expect(terms('   ')).toEqual([]);
  });

  test('a word for what a role does is looked for where the handbook speaks of the thing', () => {
    const charts = { ...vocabulary, groups: [...groups, { words: ['description', 'portrait'] }] };
    const { terms } = understandQuery('coach description', charts, wordsOfVocabulary(charts));
    expect(terms.map(({ asked }) => asked)).toEqual([groupOf('TOSA'), groupToken(groups.length)]);
  });
});

describe('what is known', () => {
  const known = (query: string) => understand(query).terms.map((term) => term.known);

  test('a word is known where some statement has it, with whatever ending', () => {
    expect(known('agreement partnerships')).toEqual([true, true]);
  });

  test('a word that only a question or a synonym has is no word of a statement, and no slip', () => {
    expect(known('mandatory leader')).toEqual([false, false]);
    expect(understand('mandatory leader').corrections).toEqual([]);
  });

  test('a short word is known whole, or while it is being typed', () => {
    expect(known('dat partnership')).toEqual([false, true]);
    expect(known('partnership dat')).toEqual([true, true]);
  });

  test('words that tell little are known as such', () => {
    expect(understand('use data 1').terms.map(({ weak }) => weak)).toEqual([true, false, true]);
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

  test('four letters are a slip only where they have changed places: “part” is not what “park” meant', () => {
    expect(understand('dtaa').corrections).toEqual([{ from: 'dtaa', to: 'data' }]);
    expect(understand('date').corrections).toEqual([]);
  });

  test.each([
    ['artnership', 'partnership'],
    ['epartnership', 'partnership'],
    ['aprtnership', 'partnership'],
    ['ata', undefined],
    ['tartnership', undefined],
  ])('a first letter may be missing, too many or swapped, but it is not another: “%s”', (from, to) => {
    expect(understand(`${from} data`).corrections).toEqual(to === undefined ? [] : [{ from, to }]);
  });

  test('a word of three letters or fewer is no slip', () => {
    expect(understand('ti data').corrections).toEqual([]);
  });

  test('a word of eight letters may have two slips, a shorter one has one', () => {
    expect(understand('caohcing data').corrections).toEqual([{ from: 'caohcing', to: 'coaching' }]);
    expect(understand('dbereif data').corrections).toEqual([]);
  });

  test('everyday words are meant as they are, however near they come to the handbook’s', () => {
    const some = [{ id: 'CS-C-4', page: '', text: 'Three talks of the mouth.', place: '', filters: {} }];
    const known = { ...vocabulary, statements: some };
    const slips = (query: string) => understandQuery(query, known, wordsOfVocabulary(known)).corrections;
    expect(slips('thrre tolks muoth')).toHaveLength(3);
    expect(slips('there')).toEqual([]);
    expect(slips('tasks')).toEqual([]);
    expect(slips('month')).toEqual([]);
  });

  test('six letters are enough for the beginning of a word that is still being typed, five are not', () => {
    expect(understand('partnr').corrections).toEqual([{ from: 'partnr', to: 'partnership' }]);
    expect(understand('partb').corrections).toEqual([]);
    expect(understand('tartnersh').corrections).toEqual([]);
  });

  test('the last word may still be being typed', () => {
    expect(understand('partnresh').corrections).toEqual([{ from: 'partnresh', to: 'partnership' }]);
    expect(understand('partnresh data').corrections).toEqual([]);
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
      .array(
        fc.oneof(
          fc.constantFrom(...words.all, ...groups.flatMap((group) => group.words), 'a', 'cs-c-4', '-', '“'),
          fc.string(),
        ),
      )
      .map((typed) => typed.join(' ')),
  );
  fc.assert(
    fc.property(query, (typed) => {
      const { terms, corrections } = understand(typed);
      expect(terms.length).toBeLessThanOrEqual(12);
      for (const { asked, written } of terms) expect(Math.min(asked.length, written.length)).toBeGreaterThan(0);
      for (const { to } of corrections) expect(words.all).toContain(to);
    }),
    { seed: 12, numRuns: 300 },
  );
});
