import type { Engine, EngineResult, Filters } from './engine.ts';
import { nearTerms, type Near } from './near.ts';
import type { Term, Understood } from './understand-query.ts';

/** What results are narrowed by: any of the roles, and any of the programs, and any of the themes. */
export type Facets = Readonly<Record<Facet, readonly string[]>>;
export type Facet = 'role' | 'program' | 'theme';
export const facetNames: readonly Facet[] = ['role', 'program', 'theme'];

/** What a search found. Lists are in the order in which they are worth reading. */
export interface Findings {
  /** Statements with everything that was asked for. */
  readonly statements: readonly EngineResult[];
  /** With a role chosen: statements that only name it. Never its own. */
  readonly named: readonly EngineResult[];
  /** Where there is none under the roles chosen: those under other roles, or under none. */
  readonly elsewhere: readonly EngineResult[];
  /** Where no statement has everything: those with a part of it. */
  readonly near: readonly Near[];
  /** Questions that the source leaves open. */
  readonly questions: readonly EngineResult[];
  /** Those of them that the district has answered. */
  readonly answers: readonly EngineResult[];
  /** Programs, roles, themes and other pages. */
  readonly pages: readonly EngineResult[];
}

/** What kind of thing a record is, where it is no statement: then it says none. */
export const aPage = 'page';
export const aQuestion = 'question';
export const anAnswer = 'answer';

/** Asks an engine for everything that a reader wants to see of an understood query. */
export async function find(engine: Engine, understood: Understood, facets: Facets): Promise<Findings> {
  const terms = termsBeside(understood, facets);
  const unknown = terms.some(({ known }) => !known);
  const ask = async (asked: readonly Term[], filters: Filters) =>
    (await engine.search(asked.length === 0 ? null : asked.map((term) => term.asked).join(' '), { filters })).results;
  // What the handbook does not have is not asked: the index would guess.
  const askAll = (filters: Filters) => (unknown ? Promise.resolve([]) : ask(terms, filters));
  const inOrder = (results: readonly EngineResult[]) => ordered(engine, terms, results, narrowed(none));
  const under = narrowed(facets);
  const anyRole = narrowed({ ...facets, role: [] });
  const choosing = facets.role.length > 0;

  const statements = await inOrder(await askAll(under));
  const elsewhere = choosing && statements.length === 0 ? await inOrder(await askAll(anyRole)) : [];
  const named = choosing ? await askAll({ ...anyRole, named: { any: [...facets.role] } }) : [];
  const questions = terms.length === 0 ? [] : await askAll({ kind: { any: [aQuestion] } });
  const answers = terms.length === 0 ? [] : await askAll({ kind: { any: [anAnswer] } });
  const pages = terms.length === 0 ? [] : await askAll({ kind: { any: [aPage] } });

  const nearAt = async (part: readonly Term[]): Promise<Near> => {
    const here = await ask(part, under);
    if (here.length > 0 || !choosing) return { terms: part, statements: here, elsewhere: false };
    return { terms: part, statements: await ask(part, anyRole), elsewhere: true };
  };
  const nothing = statements.length + elsewhere.length + named.length === 0;
  const near = nothing && terms.length > 1 ? await nearTerms(terms, nearAt) : [];

  return { statements, elsewhere, named, near, questions, answers, pages };
}

/** How many statements each choice would give, with the choices of the other facets as they are. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** Counts what each choice would give. Apart from `find`, because nobody waits for it to read the first result. */
export async function countChoices(engine: Engine, understood: Understood, facets: Facets): Promise<Counts> {
  await engine.filters();
  const terms = termsBeside(understood, facets);
  if (terms.some(({ known }) => !known)) return { role: {}, program: {}, theme: {} };
  const asked = terms.length === 0 ? null : terms.map((term) => term.asked).join(' ');
  // Facets of which nothing is chosen are counted by the same search: in 20,000 statements one can take a second.
  const searches = new Map<string, ReturnType<Engine['search']>>();
  const count = async (facet: Facet): Promise<[Facet, Readonly<Record<string, number>>]> => {
    // Its own choices are left out, so that those not taken keep their true counts.
    const others = narrowed({ ...facets, [facet]: [] });
    const key = JSON.stringify(others);
    const search = searches.get(key) ?? engine.search(asked, { filters: others });
    searches.set(key, search);
    return [facet, (await search).filters[facet] ?? {}];
  };
  return Object.fromEntries(await Promise.all(facetNames.map(count))) as Counts;
}

/** Who has chosen a role and writes its name has said the same twice. */
function termsBeside({ terms }: Understood, facets: Facets): readonly Term[] {
  return terms.filter(({ role }) => role === undefined || !facets.role.includes(role));
}

const none: Facets = { role: [], program: [], theme: [] };

/**
 * The choices as an engine wants them, and nothing but statements. What a record is not is asked, because few records
 * say what they are: the file that tells a few hundred pages is small where the one that tells 20,000 roles is not.
 */
function narrowed(facets: Facets): Filters {
  const chosen = facetNames.filter((facet) => facets[facet].length > 0);
  return {
    kind: { none: [aPage, aQuestion, anAnswer] },
    ...Object.fromEntries(chosen.map((facet) => [facet, { any: facets[facet] }])),
  };
}

/** Statements that have the words themselves come before those that have only words for the same thing. */
async function ordered(
  engine: Engine,
  terms: readonly Term[],
  all: readonly EngineResult[],
  filters: Filters,
): Promise<EngineResult[]> {
  const has = new Map<string, number>();
  if (terms.some(({ group }) => group !== undefined)) {
    for (const word of terms.flatMap(({ written }) => written.split(' ')).slice(0, 6)) {
      const { results } = await engine.search(word, { filters });
      for (const { id, words } of results) if (words.length > 0) has.set(id, (has.get(id) ?? 0) + 1);
    }
  }
  const own = ({ id }: EngineResult) => has.get(id) ?? 0;
  // Then words in the sentence before words in what belongs to it; then the index's own order.
  const spoken = ({ words }: EngineResult) => Number(words.length > 0);
  return [...all].sort((a, b) => own(b) - own(a) || spoken(b) - spoken(a));
}
