import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { builtSearch, type BuiltSearch } from './built-search.ts';
import { firstHalf, type SearchCase } from './search-cases.ts';
import { secondHalf } from './search-cases-second.ts';

const { handbook } = checkContent('content');
let built: BuiltSearch;

beforeAll(async () => {
  built = await builtSearch();
});

/** What a reader sees first: statements with everything; for a question also those that come near. */
async function firstThree({ kind, query, role }: SearchCase): Promise<string[]> {
  const { found } = await built.search(query, role === undefined ? {} : { role: [role] });
  const near = kind === 'question' ? found.near.flatMap(({ statements }) => statements.slice(0, 3)) : [];
  const shown = found.statements.length > 0 ? found.statements.slice(0, 3) : near;
  return Promise.all(shown.map((result) => built.nameOf(result)));
}

async function isMet(one: SearchCase): Promise<boolean> {
  const first = await firstThree(one);
  if (one.finds.length > 0) return one.finds.some((id) => first.includes(id));
  const { found } = await built.search(one.query, one.role === undefined ? {} : { role: [one.role] });
  return found.statements.length === 0;
}

describe.each([
  ['the half written before tuning', firstHalf],
  ['the half written after, by another head', secondHalf],
])('%s', (_, cases) => {
  const strict = cases.filter(({ kind }) => kind !== 'typo');

  test.each(strict.map((one) => [one.kind, one.query, one.role ?? 'any role', one] as const))(
    '%s: “%s” (%s)',
    async (_kind, _query, _role, one) => {
      expect(await isMet(one), `shown first: ${(await firstThree(one)).join(', ')}`).toBe(true);
    },
  );

  test('at least 95 % of the mistyped words find what was meant', async () => {
    const typos = cases.filter(({ kind }) => kind === 'typo');
    const met = await Promise.all(typos.map(isMet));
    const missed = typos.filter((__, i) => met[i] !== true).map(({ query }) => query);
    expect(missed.length / typos.length, `missed: ${missed.join(', ')}`).toBeLessThanOrEqual(0.05);
  });
});

describe('with a role chosen', () => {
  test('no search ever gives a statement of another role as that role’s own', async () => {
    const roleOf = new Map(handbook?.statements.map(({ id, list }) => [id, list?.role.id]));
    for (const { query } of [...firstHalf, ...secondHalf]) {
      for (const role of ['principal', 'coach', 'teacher', 'district']) {
        const { found } = await built.search(query, { role: [role] });
        const own = await Promise.all(found.statements.map((result) => built.nameOf(result)));
        expect(own.filter((id) => roleOf.get(id) !== role)).toEqual([]);
        const named = await Promise.all(found.named.map((result) => built.nameOf(result)));
        expect(named.filter((id) => roleOf.get(id) !== undefined)).toEqual([]);
      }
    }
  });
});
