/** What a search must find, as a table; and the tests of such a table, for whatever words it is about. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Handbook } from '../src/domain/handbook.ts';
import type { EngineResult } from '../src/search/query/engine.ts';
import type { Facets } from '../src/search/query/facets.ts';
import type { Counts } from '../src/search/query/find.ts';
import type { Answering, Searches } from './search-in-node.ts';

/** A search and what must come of it. */
export interface SearchCase {
  readonly kind: 'exact' | 'prefix' | 'synonym' | 'id' | 'variant' | 'typo' | 'question' | 'near' | 'role' | 'nothing';
  readonly query: string;
  /** The role that is chosen beside the words. */
  readonly role?: string;
  /**
   * One of these statements must be among the first three. For a question in a person's words, what is shown as near
   * counts too; for `near`, that alone, and no statement may have everything. Empty: no statement may be found to have
   * what was asked (for a question: nothing, or only near lines).
   */
  readonly finds: readonly string[];
}

/** Everything that is tested of the search of some words. */
export interface SearchTable {
  readonly handbook: Handbook;
  /** The cases, in groups with a name. */
  readonly cases: Readonly<Record<string, readonly SearchCase[]>>;
  /** What is typed, and the open question that it must lead to. */
  readonly openQuestions: readonly (readonly [query: string, address: string])[];
  /** Choices under which list and index are compared, besides none and each role. */
  readonly choices: readonly Partial<Facets>[];
  /** What is typed only to compare them: the beginning of a word, words written as one. */
  readonly alsoCompared: readonly string[];
  /** What is typed where the choices are counted. */
  readonly counted: readonly string[];
}

/** Declares the tests of a table. */
export function testSearches(table: SearchTable, load: () => Promise<Searches>): void {
  const { handbook, cases, openQuestions, choices, alsoCompared, counted } = table;
  const queries = Object.values(cases).flatMap((all) => all.map(({ query }) => query));
  const roles = handbook.families.map(({ id }) => id);
  let searches: Searches;
  beforeAll(async () => {
    searches = await load();
  });

  describe.each(Object.entries(cases))('%s', (_, all) => {
    describe.each<Answering>(['index', 'list'])('by the %s', (answering) => {
      test.each(
        all.filter(({ kind }) => kind !== 'typo').map((one) => ({ ...one, role: one.role ?? 'any role', one })),
      )('$kind: “$query” ($role)', async ({ one }) => {
        const first = await firstThree(searches, answering, one);
        expect(await isMet(searches, answering, one), `shown first: ${first.join(', ')}`).toBe(true);
      });

      test('at least 95 % of the mistyped words find what was meant', async () => {
        const typos = all.filter(({ kind }) => kind === 'typo');
        const met = await Promise.all(typos.map((one) => isMet(searches, answering, one)));
        const missed = typos.filter((__, i) => met[i] !== true).map(({ query }) => query);
        expect(typos.length).toBeGreaterThan(0);
        expect(missed.length / typos.length, `missed: ${missed.join(', ')}`).toBeLessThanOrEqual(0.05);
      });
    });
  });

  describe('what the source leaves open', () => {
    test.each(openQuestions)('“%s” is shown as the open question that it is', async (query, address) => {
      const { found, understood } = await searches.list.search(query);
      expect(understood.corrections).toEqual([]);
      expect(found.places.map(({ place }) => place.url)).toContain(address);
    });

    test('words of questions and nothing else find nothing, not whatever begins like them', async () => {
      const { found } = await searches.index.search('can I get it');
      expect([found.statements, found.near, found.places]).toEqual([[], [], []]);
    });
  });

  describe('the list, which answers first, and the index, which has the last word', () => {
    /** Every statement that is shown, by the part that shows it. */
    async function shown(answering: Answering, query: string, facets: Partial<Facets>): Promise<string[][]> {
      const { statements, elsewhere, named, near } = (await searches[answering].search(query, facets)).found;
      const parts = [statements, elsewhere, named, ...near.map((one) => one.statements)];
      return Promise.all(parts.map(async (part) => (await names(searches, answering, part)).sort()));
    }

    // Left out is what no statement has: an id that there is not (XY-M-99) is guessed by each in its own way.
    test.each<Partial<Facets>>([{}, ...roles.map((role) => ({ role: [role] })), ...choices])(
      'show the same statements for every query, chosen %j',
      async (facets) => {
        for (const query of ['', 'the', ...alsoCompared, ...queries]) {
          expect(await shown('list', query, facets), query).toEqual(await shown('index', query, facets));
        }
      },
    );

    test('count the same beside each choice', async () => {
      const some = ({ role, program, theme }: Counts) =>
        [role, program, theme].map((one) =>
          Object.entries(one)
            .filter(([, count]) => count > 0)
            .sort(),
        );
      for (const query of ['', ...counted]) {
        const found = some(await searches.index.count(query));
        expect(found.flat().length, query).toBeGreaterThan(3);
        expect(some(await searches.list.count(query)), query).toEqual(found);
      }
    });
  });

  test('with a role chosen, no search ever gives a statement of another role as that role’s own', async () => {
    const roleOf = new Map(handbook.statements.map(({ id, list }) => [id, list?.role.id]));
    for (const query of queries) {
      for (const role of roles) {
        const { found } = await searches.index.search(query, { role: [role] });
        const own = await names(searches, 'index', found.statements);
        expect(own.filter((id) => roleOf.get(id) !== role)).toEqual([]);
        const named = await names(searches, 'index', found.named);
        expect(named.filter((id) => roleOf.get(id) !== undefined)).toEqual([]);
      }
    }
  });
}

function names(searches: Searches, answering: Answering, results: readonly EngineResult[]): Promise<string[]> {
  return Promise.all(results.map(searches[answering].nameOf));
}

/** What a reader sees first: statements with everything; for a question also those that come near. */
async function firstThree(searches: Searches, answering: Answering, one: SearchCase): Promise<string[]> {
  const { statements, near } = await found(searches, answering, one);
  const nearby = ['question', 'near'].includes(one.kind) ? near.flatMap((part) => part.statements.slice(0, 3)) : [];
  return names(searches, answering, statements.length > 0 ? statements.slice(0, 3) : nearby);
}

async function isMet(searches: Searches, answering: Answering, one: SearchCase): Promise<boolean> {
  const { statements } = await found(searches, answering, one);
  if (one.finds.length === 0) return statements.length === 0;
  if (one.kind === 'near' && statements.length > 0) return false;
  const first = await firstThree(searches, answering, one);
  return one.finds.some((id) => first.includes(id));
}

async function found(searches: Searches, answering: Answering, { query, role }: SearchCase) {
  return (await searches[answering].search(query, role === undefined ? {} : { role: [role] })).found;
}
