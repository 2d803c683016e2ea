import { describe, expect, test } from 'vitest';
import type { Engine, EngineResult } from '../../../src/search/query/engine.ts';
import { countChoices, find, type Facets } from '../../../src/search/query/find.ts';
import { listEngine, type ListedStatement } from '../../../src/search/query/list-engine.ts';
import type { Term } from '../../../src/search/query/understand-query.ts';

/** A record of the little index: its words, and what it is filed under. */
const line = (
  id: string,
  text: string,
  filters: Partial<Record<'role' | 'named' | 'kind', string>>,
): ListedStatement => ({
  id,
  url: '',
  text,
  meta: { title: id, place: '' },
  also: '',
  filters: Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, [value]])),
});
const lines = [
  line('P1', 'time data', { role: 'principal' }),
  line('C1', 'data goals', { role: 'coach' }),
  line('C2', 'goals', { role: 'coach' }),
  line('D1', 'policy', { role: 'district' }),
  line('X1', 'policy administrator', { named: 'principal' }),
];
const engine = listEngine([
  ...lines,
  line('page', 'goals', { kind: 'page' }),
  line('question', 'goals', { kind: 'question' }),
  line('answer', 'goals', { kind: 'answer' }),
]);

const terms = (...asked: (string | Partial<Term>)[]): Term[] =>
  asked.map((one) => {
    const written = typeof one === 'string' ? one : (one.written ?? '');
    return {
      written,
      asked: written,
      group: undefined,
      role: undefined,
      known: true,
      ...(typeof one === 'object' && one),
    };
  });
const search = (asked: Term[], facets: Partial<Facets> = {}) =>
  find(engine, { terms: asked, corrections: [] }, { role: [], program: [], theme: [], ...facets });
const ids = (results: readonly EngineResult[]) => results.map(({ id }) => id);

describe('with everything that was asked', () => {
  test('only statements that have it all are found', async () => {
    expect(ids((await search(terms('data', 'goals'))).statements)).toEqual(['C1']);
  });

  test('asking for nothing gives every statement', async () => {
    expect(ids((await search([])).statements)).toHaveLength(lines.length);
  });

  test('pages, questions and answers are found apart from statements, and never without words', async () => {
    const { statements, pages, questions, answers } = await search(terms('goals'));
    expect([statements, pages, questions, answers].map(ids)).toEqual([
      ['C2', 'C1'],
      ['page'],
      ['question'],
      ['answer'],
    ]);
    const all = await search([]);
    expect([...all.pages, ...all.questions, ...all.answers]).toEqual([]);
  });

  test('a word that the handbook does not have finds nothing, not even by guess', async () => {
    const { statements, pages } = await search(terms({ written: 'pizza', known: false }));
    expect([...statements, ...pages]).toEqual([]);
  });
});

describe('with nothing chosen', () => {
  const none: Facets = { role: [], program: [], theme: [] };

  test('where nothing is chosen, one search counts them all', async () => {
    let searches = 0;
    const counting: Engine = {
      ...engine,
      search: (...asked) => {
        searches += 1;
        return engine.search(...asked);
      },
    };
    const counts = await countChoices(counting, { terms: terms('data'), corrections: [] }, none);
    expect(counts.role).toEqual({ principal: 1, coach: 1 });
    expect(searches).toBe(1);
  });

  test('words that the handbook does not have count nothing', async () => {
    const unknown = { terms: terms({ written: 'pizza', known: false }), corrections: [] };
    expect((await countChoices(engine, unknown, none)).role).toEqual({});
  });
});

describe('with a role chosen', () => {
  test('only its own statements count, and choices not taken keep their true counts', async () => {
    const { statements } = await search(terms('data'), { role: ['principal'] });
    expect(ids(statements)).toEqual(['P1']);
    const facets = { role: ['principal'], program: [], theme: [] };
    const counts = await countChoices(engine, { terms: terms('data'), corrections: [] }, facets);
    expect(counts.role).toEqual({ principal: 1, coach: 1 });
  });

  test('two roles are either of them', async () => {
    expect(ids((await search(terms('data'), { role: ['principal', 'coach'] })).statements)).toEqual(['P1', 'C1']);
  });

  test('lines that only name it stand apart', async () => {
    const { statements, named } = await search(terms('policy'), { role: ['principal'] });
    expect(ids(statements)).toEqual([]);
    expect(ids(named)).toEqual(['X1']);
  });

  test('where it has none, those of other roles are shown as elsewhere', async () => {
    const { statements, elsewhere } = await search(terms('policy'), { role: ['coach'] });
    expect(ids(statements)).toEqual([]);
    expect(ids(elsewhere)).toEqual(['D1', 'X1']);
  });

  test('naming the chosen role in words as well asks for nothing more', async () => {
    const admin = { written: 'admin', role: 'principal', group: ['principal', 'admin'] };
    expect(ids((await search(terms(admin, 'data'), { role: ['principal'] })).statements)).toEqual(['P1']);
  });
});

describe('where no statement has it all', () => {
  test('the largest parts that some have are near, the rarest first', async () => {
    const { near } = await search(terms('time', 'goals'));
    expect(near.map((one) => [one.terms.map(({ written }) => written), ids(one.statements)])).toEqual([
      [['time'], ['P1']],
      [['goals'], ['C2', 'C1']],
    ]);
  });

  test('words that the handbook does not have are left out of what is near', async () => {
    const { near } = await search(terms({ written: 'pizza', known: false }, 'policy'));
    expect(near.map(({ statements }) => ids(statements))).toEqual([['D1', 'X1']]);
  });
});
