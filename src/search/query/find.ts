import type { Engine, EngineResult, Filters } from './engine.ts';
import { facetNames, narrowed, noRole, statementsOnly, type Facet, type Facets } from './facets.ts';
import { hasIt, inOrder, linesOf, search, type Lines } from './lines.ts';
import { nearest } from './near.ts';
import { rankPlaces } from './places.ts';
import type { Term } from './terms.ts';
import type { Subject, Understood } from './understand-query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a search found. Lists are in the order in which they are worth reading. */
export type Findings = Awaited<ReturnType<typeof find>>;

/** Asks an engine for everything that a reader wants to see of an understood query. */
export async function find(engine: Engine, understood: Understood, facets: Facets, vocabulary: Vocabulary) {
  const terms = termsBeside(understood, facets);
  const choosing = facetNames.some((facet) => facets[facet].length > 0);
  const subject = choosing ? undefined : understood.subject;
  const all = (filters?: Filters) => search(engine, null, filters);
  const lines = await Promise.all(terms.map((term) => linesOf(engine, term, vocabulary)));
  /** Open questions, terms and pages: those that answer, and those that come near. */
  const places = choosing && terms.length === 0 ? [] : rankPlaces(understood, vocabulary);

  const whole = (wanted: readonly Lines[]) => {
    const some = wanted[0]?.results.filter(({ id }) => wanted.every((one) => hasIt(one, id)));
    return inOrder(some ?? [], wanted);
  };
  const ids = (results: readonly EngineResult[]) => new Set(results.map(({ id }) => id));
  const pick = (results: readonly EngineResult[], some: ReadonlySet<string>, in_ = true) =>
    results.filter(({ id }) => some.has(id) === in_);

  /** Statements with everything that was asked for. */
  let statements: readonly EngineResult[];
  /** Those that are not under what is chosen, where none is; or not of the role that is asked about. */
  let elsewhere: readonly EngineResult[] = [];
  /** With a role chosen: statements that only name it. Never its own. */
  let named: readonly EngineResult[] = [];
  let under: ReadonlySet<string> | undefined;
  /** The role that is asked about, where they are its own and no other's. */
  let of: Subject | undefined;
  if (subject !== undefined) {
    const naming = lines.find(({ term }) => term.role === subject.id)?.results ?? [];
    const own = subject.hasList ? await all({ ...statementsOnly, role: { any: [subject.id] } }) : naming;
    under = ids(own);
    const asked = lines.filter(({ term }) => term.role !== subject.id);
    // Its list is asked for, or its lines on a subject; what others say of it comes below.
    const listed = asked.length === 0 ? own : pick(whole(asked), under);
    const others = pick(whole(lines), ids(listed), false);
    if (listed.length > 0 || subject.isCertain) of = subject;
    [statements, elsewhere] = of === undefined ? [others, []] : [listed, others];
  } else if (choosing) {
    const there = await all(narrowed(facets));
    under = ids(there);
    statements = terms.length === 0 ? there : pick(whole(lines), under);
    const role = facets.role.filter((one) => one !== noRole);
    const naming = role.length === 0 ? [] : await all({ ...narrowed({ ...facets, role: [] }), named: { any: role } });
    named = terms.length === 0 ? naming : pick(whole(lines), ids(naming));
    if (statements.length === 0) elsewhere = pick(whole(lines), ids(named), false);
  } else {
    statements = terms.length === 0 ? await all() : whole(lines);
  }
  const nothing = statements.length + elsewhere.length + named.length === 0;
  /** Where no statement has everything: those with a part of it. */
  const near = nothing
    ? await nearest(engine, lines, places, { under, first: subject?.isCertain === true, only: choosing })
    : [];
  return { statements, of, elsewhere, named, near, places };
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
  return terms.filter(({ role }) => !facets.role.some((one) => one === role));
}
