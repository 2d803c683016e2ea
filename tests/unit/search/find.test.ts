import { describe, expect, test } from 'vitest';
import type { Engine, EngineResult } from '../../../src/search/engine.ts';
import { countChoices, find, type Facets } from '../../../src/search/find.ts';
import type { Term } from '../../../src/search/understand-query.ts';

/** A record of the little index: its words, role and kind. */
interface Line {
  readonly id: string;
  readonly words: string;
  readonly role?: string;
  readonly named?: string;
}

const lines: readonly Line[] = [
  { id: 'P1', words: 'time data', role: 'principal' },
  { id: 'C1', words: 'data goals', role: 'coach' },
  { id: 'C2', words: 'goals', role: 'coach' },
  { id: 'D1', words: 'policy', role: 'district' },
  { id: 'X1', words: 'policy administrator', named: 'principal' },
];

/** An index of words that are all there or not. */
const engine: Engine = {
  filters: () => Promise.resolve(),
  search(term, { filters }) {
    const asked = term?.split(' ') ?? [];
    const any = (name: string) => (filters[name] as { any: string[] } | undefined)?.any;
    const found = lines.filter(
      (line) =>
        asked.every((word) => line.words.split(' ').includes(word)) &&
        any('role')?.includes(line.role ?? 'none') === true &&
        (any('named')?.includes(line.named ?? '') ?? true),
    );
    const role: Record<string, number> = {};
    for (const line of found) if (line.role !== undefined) role[line.role] = (role[line.role] ?? 0) + 1;
    const results = found.map((line): EngineResult => ({
      id: line.id,
      score: 1,
      words: [0],
      data: () => Promise.reject(new Error('not needed')),
    }));
    return Promise.resolve({ results, filters: { role } });
  },
};

const families = ['principal', 'coach', 'district'];
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
  find(engine, { terms: asked, corrections: [] }, { role: [], program: [], theme: [], ...facets }, families);
const ids = (results: readonly EngineResult[]) => results.map(({ id }) => id);

describe('with everything that was asked', () => {
  test('only statements that have it all are found', async () => {
    expect(ids((await search(terms('data', 'goals'))).statements)).toEqual(['C1']);
  });

  test('asking for nothing gives every statement', async () => {
    expect(ids((await search([])).statements)).toHaveLength(lines.length);
  });

  test('a word that the handbook does not have finds nothing, not even by guess', async () => {
    const { statements, pages } = await search(terms({ written: 'pizza', known: false }));
    expect([...statements, ...pages]).toEqual([]);
  });
});

describe('with a role chosen', () => {
  test('only its own statements count, and choices not taken keep their true counts', async () => {
    const { statements } = await search(terms('data'), { role: ['principal'] });
    expect(ids(statements)).toEqual(['P1']);
    const facets = { role: ['principal'], program: [], theme: [] };
    const counts = await countChoices(engine, { terms: terms('data'), corrections: [] }, facets, families);
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
      [['goals'], ['C1', 'C2']],
    ]);
  });

  test('words that the handbook does not have are left out of what is near', async () => {
    const { near } = await search(terms({ written: 'pizza', known: false }, 'policy'));
    expect(near.map(({ statements }) => ids(statements))).toEqual([['D1', 'X1']]);
  });
});
