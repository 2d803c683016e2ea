import type { Term, Understood } from './understand-query.ts';

/** What of Pagefind the search uses. */
export interface Engine {
  search(
    term: string | null,
    options: { filters: Readonly<Record<string, unknown>> },
  ): Promise<{ results: readonly EngineResult[]; filters: Readonly<Record<string, Readonly<Record<string, number>>>> }>;
}

export interface EngineResult {
  readonly id: string;
  readonly score: number;
  /** Places in the text at which words matched. */
  readonly words: readonly number[];
  data(): Promise<{ url: string; raw_url?: string; content: string; meta: Readonly<Record<string, string>> }>;
}

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
  /** Programs, roles, themes and other pages. */
  readonly pages: readonly EngineResult[];
  /** How many statements each choice would give, with the choices of the other facets as they are. */
  readonly counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>;
}

/** Statements with a part of what was asked for; `elsewhere` where none of them is under the roles chosen. */
export interface Near {
  readonly terms: readonly Term[];
  readonly statements: readonly EngineResult[];
  readonly elsewhere: boolean;
}

const statement = { kind: 'statement' };

/** Asks the index for everything that a reader wants to see of an understood query. */
export async function find(engine: Engine, understood: Understood, facets: Facets): Promise<Findings> {
  // Who has chosen Principal and writes "admin" has said the same twice.
  const terms = understood.terms.filter(({ role }) => role === undefined || !facets.role.includes(role));
  const unknown = terms.some(({ known }) => !known);
  const ask = async (asked: readonly Term[], filters: Readonly<Record<string, unknown>>) =>
    (await engine.search(asked.length === 0 ? null : asked.map((term) => term.asked).join(' '), { filters })).results;
  const under = narrowed(facets);

  // What holds nothing, such as a word that the handbook does not have, is not asked: the index would guess.
  const statements = unknown ? [] : await ordered(engine, terms, await ask(terms, { ...statement, ...under }));
  const others = narrowed(facets, 'role');
  const anyRole = !unknown && statements.length === 0 && facets.role.length > 0;
  const elsewhere = anyRole ? await ordered(engine, terms, await ask(terms, { ...statement, ...others })) : [];
  const named =
    unknown || facets.role.length === 0
      ? []
      : await ask(terms, { ...statement, ...others, named: { any: [...facets.role] } });
  const pages = unknown || terms.length === 0 ? [] : await ask(terms, { kind: 'page' });
  const found = statements.length + elsewhere.length + named.length;
  const nearAt = async (part: readonly Term[]): Promise<Near> => {
    const here = await ask(part, { ...statement, ...under });
    if (here.length > 0 || facets.role.length === 0) return { terms: part, statements: here, elsewhere: false };
    return { terms: part, statements: await ask(part, { ...statement, ...others }), elsewhere: true };
  };
  const near = found === 0 && terms.length > 1 ? await nearTerms(terms, nearAt) : [];

  return {
    statements,
    elsewhere,
    named,
    near,
    pages,
    counts: await countChoices(engine, unknown ? undefined : terms, facets),
  };
}

/** Statements that have the words themselves come before those that have only words for the same thing. */
async function ordered(engine: Engine, terms: readonly Term[], all: readonly EngineResult[]): Promise<EngineResult[]> {
  if (terms.every(({ group }) => group === undefined)) return [...all].sort(wordsFirst);
  const has = new Map<string, number>();
  for (const word of terms.flatMap(({ written }) => written.split(' ')).slice(0, 6)) {
    const { results } = await engine.search(word, { filters: statement });
    for (const { id, words } of results) if (words.length > 0) has.set(id, (has.get(id) ?? 0) + 1);
  }
  const own = ({ id }: EngineResult) => has.get(id) ?? 0;
  return [...all].sort((a, b) => own(b) - own(a) || wordsFirst(a, b));
}

/** Words in the sentence itself count before words in what belongs to it; then the index's own order. */
function wordsFirst(a: EngineResult, b: EngineResult): number {
  return Number(b.words.length > 0) - Number(a.words.length > 0);
}

/** The largest parts of a query that statements have, the rarest first: at most three. */
async function nearTerms(
  terms: readonly Term[],
  nearAt: (part: readonly Term[]) => Promise<Near>,
): Promise<readonly Near[]> {
  let parts = [terms.filter(({ known }) => known)].filter((part) => part.length > 0);
  while (parts.length > 0 && parts.length <= mostParts) {
    const asked = await Promise.all(parts.map(nearAt));
    const found = asked.filter(({ statements }) => statements.length > 0);
    if (found.length > 0) return found.sort((a, b) => a.statements.length - b.statements.length).slice(0, 3);
    parts = smaller(parts);
  }
  return [];
}

/** More parts than these are not tried: the query is then too long to be near anything. */
const mostParts = 70;

/** Every part with one term less, each once. */
function smaller(parts: readonly (readonly Term[])[]): Term[][] {
  const unique = new Map<string, Term[]>();
  for (const part of parts) {
    if (part.length < 2) continue;
    part.forEach((_, i) => {
      const rest = part.filter((__, j) => j !== i);
      unique.set(rest.map(({ asked }) => asked).join(' '), rest);
    });
  }
  return [...unique.values()];
}

async function countChoices(
  engine: Engine,
  terms: readonly Term[] | undefined,
  facets: Facets,
): Promise<Findings['counts']> {
  const count = async (facet: Facet): Promise<[Facet, Readonly<Record<string, number>>]> => {
    if (terms === undefined) return [facet, {}];
    const others = narrowed(facets, facet);
    const asked = terms.length === 0 ? null : terms.map((term) => term.asked).join(' ');
    const { filters } = await engine.search(asked, { filters: { ...statement, ...others } });
    return [facet, filters[facet] ?? {}];
  };
  return Object.fromEntries(await Promise.all(facetNames.map(count))) as Findings['counts'];
}

/** The choices as the index wants them, all facets but one. */
function narrowed(facets: Facets, but?: Facet): Partial<Record<Facet, { any: string[] }>> {
  const chosen = facetNames.filter((facet) => facet !== but && facets[facet].length > 0);
  return Object.fromEntries(chosen.map((facet) => [facet, { any: [...facets[facet]] }]));
}
