import type { Engine, EngineRecord, EngineResult, Filters } from './engine.ts';
import { foldWords } from './fold.ts';

/** A statement as a page lists it. */
export interface ListedStatement {
  /** The index's own name of it. */
  readonly id: string;
  readonly url: string;
  readonly text: string;
  /** What the index shows of it: its id, its place, its role's letter and mark. */
  readonly meta: EngineRecord['meta'];
  /** The words that it is found by besides its text, its id and its place. */
  readonly also: string;
  /** The values that it has of each filter. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** An engine that searches statements where they stand, as the index would. It has no pages and no questions. */
export function listEngine(statements: readonly ListedStatement[]): Engine {
  const lines = statements.map((statement) => {
    const { text, meta, also } = statement;
    const spoken = wordsOf(text);
    return { statement, spoken, words: [...spoken, ...wordsOf(`${meta['title']} ${meta['place']} ${also}`)] };
  });
  const known = [...new Set(lines.flatMap(({ words }) => words))];
  return {
    filters: () => Promise.resolve(),
    search(term, { filters }) {
      const asked = (term?.split(' ') ?? []).map((word) => meant(word, known));
      const found = lines.filter(
        ({ statement, words }) =>
          passes(statement, filters) && asked.every((one) => words.some((word) => one.has(word))),
      );
      const results = found.map(({ statement, spoken }) => resultOf(statement, spoken, asked));
      return Promise.resolve({
        results: results.sort((a, b) => b.score - a.score),
        filters: countsOf(found.map(({ statement }) => statement)),
      });
    },
  };
}

/** The words of a text; those that hyphens join also as one, because they may be written so. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).flatMap((chunk) => {
    const words = foldWords(chunk);
    return words.length > 1 ? [...words, words.join('')] : words;
  });
}

/** The known words that begin so. Where there are none, the longest that it begins with itself: "tier" for "tier1". */
function meant(asked: string, known: readonly string[]): ReadonlySet<string> {
  const begun = known.filter((word) => word.startsWith(asked));
  const within = known.filter((word) => asked.startsWith(word)).sort((a, b) => b.length - a.length);
  return new Set(begun.length > 0 ? begun : within.slice(0, 1));
}

function passes(statement: ListedStatement, filters: Filters): boolean {
  return Object.entries(filters).every(([name, filter]) => {
    const has = (value: string) => statement.filters[name]?.includes(value) === true;
    return 'any' in filter ? filter.any.some(has) : !filter.none.some(has);
  });
}

/** Much of a short sentence matches better than little of a long one. */
function resultOf(
  statement: ListedStatement,
  spoken: readonly string[],
  asked: readonly ReadonlySet<string>[],
): EngineResult {
  const words = spoken.flatMap((word, place) => (asked.some((one) => one.has(word)) ? [place] : []));
  const data = () => Promise.resolve(dataOf(statement));
  return { id: statement.id, words, score: words.length / spoken.length, data };
}

/** What the index would say of a statement. */
export function dataOf({ url, text, meta }: ListedStatement): EngineRecord {
  return { url, content: text, meta };
}

function countsOf(statements: readonly ListedStatement[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const [name, values] of statements.flatMap(({ filters }) => Object.entries(filters))) {
    const those = (counts[name] ??= {});
    for (const value of values) those[value] = (those[value] ?? 0) + 1;
  }
  return counts;
}
