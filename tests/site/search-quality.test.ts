import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { builtSearch, type Answering, type BuiltSearch } from './built-search.ts';
import type { Counts, Facets } from '../../src/search/query/find.ts';
import { firstHalf, type SearchCase } from './search-cases.ts';
import { secondHalf } from './search-cases-second.ts';

const { handbook } = checkContent('content');
const built = {} as Record<Answering, BuiltSearch>;
const both = ['index', 'list'] as const;

beforeAll(async () => {
  for (const answering of both) built[answering] = await builtSearch(answering);
});

/** What a reader sees first: statements with everything; for a question also those that come near. */
async function firstThree(answering: Answering, { kind, query, role }: SearchCase): Promise<string[]> {
  const { search, nameOf } = built[answering];
  const { found } = await search(query, role === undefined ? {} : { role: [role] });
  const near = kind === 'question' ? found.near.flatMap(({ statements }) => statements.slice(0, 3)) : [];
  const shown = found.statements.length > 0 ? found.statements.slice(0, 3) : near;
  return Promise.all(shown.map(nameOf));
}

async function isMet(answering: Answering, one: SearchCase): Promise<boolean> {
  const first = await firstThree(answering, one);
  if (one.finds.length > 0) return one.finds.some((id) => first.includes(id));
  const { found } = await built[answering].search(one.query, one.role === undefined ? {} : { role: [one.role] });
  return found.statements.length === 0;
}

const halves = [
  ['the half written before tuning', firstHalf],
  ['the half written after, by another head', secondHalf],
] as const;

describe.each(both.flatMap((answering) => halves.map(([half, cases]) => [answering, half, cases] as const)))(
  'the %s, %s',
  (answering, _, cases) => {
    const strict = cases.filter(({ kind }) => kind !== 'typo');

    test.each(strict.map((one) => [one.kind, one.query, one.role ?? 'any role', one] as const))(
      '%s: “%s” (%s)',
      async (_kind, _query, _role, one) => {
        expect(await isMet(answering, one), `shown first: ${(await firstThree(answering, one)).join(', ')}`).toBe(true);
      },
    );

    test('at least 95 % of the mistyped words find what was meant', async () => {
      const typos = cases.filter(({ kind }) => kind === 'typo');
      const met = await Promise.all(typos.map((one) => isMet(answering, one)));
      const missed = typos.filter((__, i) => met[i] !== true).map(({ query }) => query);
      expect(missed.length / typos.length, `missed: ${missed.join(', ')}`).toBeLessThanOrEqual(0.05);
    });
  },
);

describe('what the source leaves open', () => {
  test.each([
    ['mandatory', '/questions/#voluntary'],
    ['is coaching mandatory', '/questions/#voluntary'],
    ['can I opt out', '/questions/#voluntary'],
    ['required', '/questions/#voluntary'],
    ['will my principal know', '/questions/#what-the-coach-tells'],
    ['contact', '/questions/#who-is-my-tosa'],
  ])('%s is shown as the open question that it is', async (query, address) => {
    const { found, understood } = await built.index.search(query);
    expect(understood.corrections).toEqual([]);
    const addresses = await Promise.all(found.questions.map(async (one) => (await one.data()).raw_url));
    expect(addresses).toContain(address);
  });

  test('words of questions and nothing else find nothing, not whatever begins like them', async () => {
    const { found } = await built.index.search('can I say no');
    expect([found.statements, found.near, found.pages, found.questions]).toEqual([[], [], [], []]);
  });
});

describe('the list, which answers first, and the index, which has the last word', () => {
  /** Every statement that is shown, by the part that shows it. */
  async function shown(answering: Answering, query: string, facets: Partial<Facets>): Promise<string[][]> {
    const { statements, elsewhere, named, near } = (await built[answering].search(query, facets)).found;
    const parts = [statements, elsewhere, named, ...near.map((one) => one.statements)];
    return Promise.all(parts.map(async (part) => (await Promise.all(part.map(built[answering].nameOf))).sort()));
  }

  // Left out is what no statement has: an id that there is not (CS-C-99) is guessed by each in its own way.
  test.each<Partial<Facets>>([
    {},
    ...['principal', 'coach', 'teacher', 'district'].map((role) => ({ role: [role] })),
    { role: ['coach', 'teacher'], program: ['data-coach', 'classroom-supporter'] },
    { theme: ['data', 'equity'] },
  ])('show the same statements for every query, chosen %j', async (facets) => {
    for (const query of ['', 'the', 'c', 'tier1', ...[...firstHalf, ...secondHalf].map((one) => one.query)]) {
      expect(await shown('list', query, facets), query).toEqual(await shown('index', query, facets));
    }
  });

  test('count the same beside each choice', async () => {
    const some = ({ role, program, theme }: Counts) =>
      [role, program, theme].map((one) =>
        Object.entries(one)
          .filter(([, count]) => count > 0)
          .sort(),
      );
    for (const query of ['', 'data', 'partnership agreements']) {
      expect(some(await built.list.count(query))).toEqual(some(await built.index.count(query)));
    }
  });
});

describe('with a role chosen', () => {
  test('no search ever gives a statement of another role as that role’s own', async () => {
    const roleOf = new Map(handbook?.statements.map(({ id, list }) => [id, list?.role.id]));
    for (const { query } of [...firstHalf, ...secondHalf]) {
      for (const role of ['principal', 'coach', 'teacher', 'district']) {
        const { found } = await built.index.search(query, { role: [role] });
        const own = await Promise.all(found.statements.map((result) => built.index.nameOf(result)));
        expect(own.filter((id) => roleOf.get(id) !== role)).toEqual([]);
        const named = await Promise.all(found.named.map((result) => built.index.nameOf(result)));
        expect(named.filter((id) => roleOf.get(id) !== undefined)).toEqual([]);
      }
    }
  });
});
