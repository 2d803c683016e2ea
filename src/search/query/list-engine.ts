import type { Engine, EngineResult, Filters } from './engine.ts';
import { groupsIn } from './groups.ts';
import { groupToken, type ListedStatement, type WordGroup } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** An engine that searches a list of statements, as the index would. It has no pages. */
export function listEngine(statements: readonly ListedStatement[], groups: readonly WordGroup[]): Engine {
  const lines = statements.map((statement) => {
    const { id, text, place, also } = statement;
    const spoken = wordsOf(text);
    const tokens = groupsIn([text, place, also].join(' · '), groups).map(groupToken);
    return { statement, spoken, words: [...spoken, ...wordsOf(`${id} ${place}`), ...tokens] };
  });
  return {
    filters: () => Promise.resolve(),
    search(term, { filters }) {
      const asked = term?.split(' ') ?? [];
      const found = lines.filter(
        ({ statement, words }) =>
          passes(statement, filters) && asked.every((one) => words.some((word) => word.startsWith(one))),
      );
      return Promise.resolve({
        results: found.map(({ statement, spoken }) => resultOf(statement, spoken, asked)),
        filters: countsOf(found.map(({ statement }) => statement)),
      });
    },
  };
}

function passes(statement: ListedStatement, filters: Filters): boolean {
  return Object.entries(filters).every(([name, filter]) => {
    const has = (value: string) => statement.filters[name]?.includes(value) === true;
    return 'any' in filter ? filter.any.some(has) : !filter.none.some(has);
  });
}

/** Much of a short sentence matches better than little of a long one. */
function resultOf(statement: ListedStatement, spoken: readonly string[], asked: readonly string[]): EngineResult {
  const { id, page, text, place, code, mark } = statement;
  const words = spoken.flatMap((word, at) => (asked.some((one) => word.startsWith(one)) ? [at] : []));
  const meta = { title: id, place, ...(code && { code }), ...(mark && { mark }) };
  const data = () => Promise.resolve({ url: `${page}#${id}`, content: text, meta });
  return { id, words, score: words.length / spoken.length, data };
}

function countsOf(statements: readonly ListedStatement[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const [name, values] of statements.flatMap(({ filters }) => Object.entries(filters))) {
    const those = (counts[name] ??= {});
    for (const value of values) those[value] = (those[value] ?? 0) + 1;
  }
  return counts;
}
