import { toAgreement } from './agreement.ts';
import { alignSource, type Alignment } from './align-source.ts';
import { toChoice } from './choosing.ts';
import { toCycle } from './coaching-cycle.ts';
import { toPair } from './counterparts.ts';
import { inOrder } from './draft-statements.ts';
import { daysIn, type Day } from './day.ts';
import type { Draft, DraftRoleList, DraftStatement, Written, DraftProgram, DraftRole } from './draft.ts';
import { firstSentence, toFacts, type Definition } from './facts.ts';
import { toTerm } from './glossary.ts';
import type { Handbook, Pair, Theme } from './handbook.ts';
import type { Blank, Question } from './question.ts';
import type { Lookup } from './lookup.ts';
import { noteLines } from './note-lines.ts';
import { onboardingTitle, toOnboarding } from './onboarding.ts';
import { toOwnPage } from './own-page.ts';
import type { Program, RoleList } from './program.ts';
import { isFamily, type Role, type RoleFamily } from './role.ts';
import type { EditorsNote, ProgramName, Statement } from './statement.ts';

/** The handbook that a draft describes in which `problemsOf` finds nothing. Throws where a reference leads nowhere. */
export function assembleHandbook(draft: Draft): Handbook {
  const roles = inOrder(draft.roles).map(toRole);
  const families = roles.filter(isFamily);
  const notes = new Map<string, EditorsNote>();
  for (const { id, words } of draft.notes) if (words.note !== undefined) notes.set(id, { id, note: words.note });

  const source = alignSource(draft);
  const dayOf = daysIn(draft.settings.words.language);
  const programs = inOrder(draft.programs).map((program) =>
    toProgram(program, draft.glossary, families, notes, source, dayOf),
  );
  const statements = programs.flatMap((program) => program.statements);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const find = (id: string): Statement => found(byId.get(id), `statement ${id}`);

  const pairs = draft.pairs.map(({ words }) => toPair(words, find));
  const blanks = new Map(
    Object.entries(draft.settings.words.blanks).map(([id, { on, ...blank }]): [string, Blank] => [
      id,
      { id, ...blank, on: on === undefined ? undefined : dayOf(on) },
    ]),
  );
  const questions = draft.questions.map(({ id, words }): Question => ({
    id,
    question: words.question,
    alsoAsked: words.alsoAsked ?? [],
    nearest: words.nearest.map(({ id, remark }) => ({ statement: find(id), remark })),
    blank: found(blanks.get(words.blank), `blank ${words.blank}`),
  }));
  const { title, district, contact = '', language, labels, home, paper, source: text } = draft.settings.words;
  const addresses = draft.addresses.words;
  const lookup: Lookup = {
    statement: find,
    family: (id) => findById(families, id, 'role family'),
    blank: (id) => found(blanks.get(id), `blank ${id}`),
    question: (id) => findById(questions, id, 'question'),
  };
  return {
    title,
    district,
    contact,
    language,
    labels: { ...labels, onboarding: onboardingTitle(draft) },
    home: {
      for: home.for.map(({ id, words }) => ({ statement: find(id), words })),
      definition: toDefinition(home.term, draft.glossary),
      searches: home.searches,
    },
    draft,
    programs,
    roles,
    families,
    themes: toThemes(draft, statements),
    pages: inOrder(draft.pages).map(toOwnPage),
    statements,
    pairs,
    oddities: draft.notes.map((note) => {
      const { lines, statements } = noteLines(draft, note);
      const { wording, oddity, note: says } = note.words;
      return { id: note.id, wording, oddity, ...(says && { note: says }), lines, statements: statements.map(find) };
    }),
    questions,
    blanks,
    synonyms: draft.synonyms.map(({ words }) => words),
    onboarding: toOnboarding(draft.onboarding.words, lookup),
    agreements: draft.agreements.map((agreement) => toAgreement(agreement, lookup)),
    glossary: draft.glossary.map((term) => toTerm(term, lookup, dayOf)),
    cycle: toCycle(draft.cycle.words, lookup),
    choosing: draft.choosing.map((choice) => toChoice(choice, lookup)),
    source: { ...text, text: draft.sourceText },
    paper,
    redirects: Object.entries(addresses.moved).map(([from, to]) => ({ from, to })),
    withdrawn: Object.entries(addresses.withdrawn).map(([from, { on, into }]) => {
      const isRetired = (one: string) => Object.hasOwn(addresses.moved, one) || Object.hasOwn(addresses.withdrawn, one);
      const own = addresses.promised.filter((one) => one.startsWith(`${from}#`) && !isRetired(one));
      return { from, on: dayOf(on), into, anchors: own.map((one) => one.slice(from.length + 1)) };
    }),
    byId,
    pairsOf: pairsByStatement(pairs),
  };
}

function toRole({ id, words }: Written<DraftRole>): Role {
  const { title, shortTitle = title, summary, aliases, headings, code, mark, door } = words;
  const name = { id, title, shortTitle, summary, aliases };
  if (code === undefined || mark === undefined || door === undefined) return { kind: 'named', ...name };
  return { kind: 'family', ...name, code, mark, door, headings };
}

function toProgram(
  { id, words }: Written<DraftProgram>,
  glossary: Draft['glossary'],
  families: readonly RoleFamily[],
  notes: ReadonlyMap<string, EditorsNote>,
  source: Alignment,
  dayOf: (day: string) => Day,
): Program {
  const inWords = (day: string | undefined) => (day === undefined ? undefined : dayOf(day));
  const { title, shortTitle = title, code, summary } = words;
  const name: ProgramName = { id, title, shortTitle };
  const toStatement = (statement: DraftStatement, list: Statement['list']): Statement => ({
    id: statement.id,
    text: statement.text,
    line: source.of(statement)?.line,
    added: inWords(source.of(statement)?.added),
    program: name,
    list,
    themes: statement.themes.map(({ theme, ...mark }) => ({ themeId: theme, ...mark })),
    names: statement.names.map(({ role, ...mention }) => ({ roleId: role, ...mention })),
    notes: statement.notes.map((note) => found(notes.get(note), `note ${note}`)),
  });
  const toldWith = (statements: readonly Statement[]) => ({
    ...name,
    code,
    line: source.of(words)?.line,
    added: inWords(words.added),
    summary,
    definition: toDefinition(words.definition, glossary),
    facts: toFacts(words.facts, statements),
    statements,
  });
  if (words.roles === undefined) {
    const statements = (words.statements ?? []).map((statement) => toStatement(statement, undefined));
    return { kind: 'description', ...toldWith(statements) };
  }
  const lists = words.roles.map((list: DraftRoleList): RoleList => {
    const { role: roleId, heading, statements } = list;
    const role = findById(families, roleId, 'role family');
    return {
      role,
      heading,
      line: source.of(list)?.line,
      statements: statements.map((one) => toStatement(one, { role, heading })),
    };
  });
  return { kind: 'chart', ...toldWith(lists.flatMap((list) => list.statements)), lists };
}

function toDefinition(id: string | undefined, glossary: Draft['glossary']): Definition | undefined {
  if (id === undefined) return undefined;
  const { term, meaning } = findById(glossary, id, 'term').words;
  return { term: { id, term }, says: firstSentence(meaning) };
}

function toThemes(draft: Draft, statements: readonly Statement[]): Theme[] {
  return draft.themes.map(({ id, words: { title } }) => {
    const own = statements.filter(({ themes }) => themes.some(({ themeId }) => themeId === id));
    return { id, title, statements: own };
  });
}

function pairsByStatement(pairs: readonly Pair[]): Map<string, Pair[]> {
  const ends = pairs.flatMap((pair) => pair.between.map(({ id }) => ({ id, pair })));
  const byStatement = Map.groupBy(ends, ({ id }) => id);
  return new Map([...byStatement].map(([id, own]) => [id, own.map(({ pair }) => pair)]));
}

function findById<Thing extends { readonly id: string }>(all: readonly Thing[], id: string, what: string): Thing {
  return found(
    all.find((one) => one.id === id),
    `${what} ${id}`,
  );
}

function found<Thing>(thing: Thing | undefined, what: string): Thing {
  if (thing === undefined) throw new Error(`The content refers to a ${what} that there is not.`);
  return thing;
}
