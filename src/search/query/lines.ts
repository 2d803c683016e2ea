import type { Engine, EngineResult, Filters } from './engine.ts';
import { statementsOnly } from './facets.ts';
import { stem } from './fold.ts';
import type { Term } from './terms.ts';
import { groupToken, type Vocabulary } from './vocabulary.ts';

/** The statements that have a term, and how well each has it. */
export type Lines = Awaited<ReturnType<typeof linesOf>>;

/** Only words for the same thing, or in what belongs to the sentence, count for less than the words themselves. */
const inOtherWords = 0.6;
/** What only comes near to a word is not what was asked for. */
const onlyNear = 0.5;

/** Whether a statement has a term, and not only something near it. */
export function hasIt({ grades }: Lines, id: string): boolean {
  return (grades.get(id) ?? 0) > onlyNear;
}

/** Asks an engine for the statements that have a term, and for those that are near it. */
export async function linesOf(engine: Engine, term: Term, vocabulary: Vocabulary) {
  // What the handbook does not have is not asked: the index would guess.
  const asked = term.known ? await search(engine, term.asked) : [];
  const near = (term.isNear ? term.groups : []).map((one) => groupToken(vocabulary.groups.indexOf(one)));
  const others = (await Promise.all(near.map((token) => search(engine, token)))).flat();
  const written = term.groups.length > 0 ? await search(engine, term.written.split(' ').map(stem).join(' ')) : asked;
  const own = new Set(written.filter(({ words }) => words.length > 0).map(({ id }) => id));
  const grades = new Map(others.map(({ id }) => [id, onlyNear]));
  for (const { id } of asked) grades.set(id, own.has(id) ? 1 : inOtherWords);
  const results = [...new Map([...asked, ...others].map((one) => [one.id, one])).values()];
  /** Whether it brings a statement near by itself: what many have and words that tell little do not. */
  const isTelling = !term.weak && results.length <= Math.max(3, countOf(vocabulary) / 3);
  return { term, results, grades, weight: weightOf(term, results.length, vocabulary), isTelling };
}

/** What an engine has under some filters; all of it, where nothing is asked. */
export async function search(engine: Engine, asked: string | null, filters: Filters = statementsOnly) {
  return (await engine.search(asked, { filters })).results;
}

/** How much a term tells: what the handbook is about, and what few of its statements have. */
function weightOf({ asked, weak, role, groups }: Term, having: number, vocabulary: Vocabulary): number {
  const many = countOf(vocabulary);
  const rare = 0.4 + (0.6 * Math.log((many + 1) / (having + 1))) / Math.log(many + 2);
  if (weak) return 0.15 * rare;
  if (role !== undefined) return 0.5 * rare;
  const isAbout = groups.length > 0 || vocabulary.places.some(({ title }) => title.toLowerCase().includes(asked));
  return (isAbout ? 1.5 : 1) * rare;
}

/** How many statements there are; where they are not listed, there are more than words. */
function countOf({ statements, words = [] }: Vocabulary): number {
  return statements?.length ?? words.length;
}

/** How much a statement has of what was asked for: of several things, more than of one that few have. */
export function scoreOf(id: string, lines: readonly Lines[]): number {
  const had = lines.filter(({ grades }) => grades.has(id));
  const things = had.filter(({ term }) => !term.weak && term.role === undefined).length;
  return Math.round(
    had.reduce((sum, { grades, weight }) => sum + (grades.get(id) ?? 0) * weight, 0) * (500 + 500 * things),
  );
}

/** The best first: what has the words themselves, and little besides. */
export function inOrder(results: readonly EngineResult[], lines: readonly Lines[]): readonly EngineResult[] {
  const scored = results.map((result) => ({ result, score: scoreOf(result.id, lines) }));
  return scored.sort((a, b) => b.score - a.score || b.result.score - a.result.score).map(({ result }) => result);
}
