import { toAgreement } from './agreement.ts';
import { alignSource, type Alignment } from './align-source.ts';
import { changesIn, historyOf } from './changes.ts';
import { toChoice } from './choosing.ts';
import { toCycle } from './coaching-cycle.ts';
import { toPair } from './counterparts.ts';
import { inOrder, retiredIn } from './draft-statements.ts';
import { daysIn } from './day.ts';
import type { Draft, DraftStatement, Written, DraftProgram, DraftRole } from './draft.ts';
import { editionsOf } from './editions.ts';
import { firstSentence, toFacts, type Definition } from './facts.ts';
import { toTerm } from './glossary.ts';
import type { Handbook, Pair } from './handbook.ts';
import type { Blank, Question } from './question.ts';
import type { Lookup } from './lookup.ts';
import { noteLines } from './note-lines.ts';
import { onboardingTitle, toOnboarding } from './onboarding.ts';
import type { Program, RoleList } from './program.ts';
import { isFamily, type Role } from './role.ts';
import type { ProgramName, Statement } from './statement.ts';
import { suggestionBy, type LineOf } from './suggestion.ts';

/** The handbook that a draft describes in which `problemsOf` finds nothing. Throws where a reference leads nowhere. */
export function assembleHandbook(draft: Draft, lineOf: LineOf = () => 1): Handbook {
  const { title, district, contact = '', language, labels, home, paper, frames, source: text } = draft.settings.words;
  const addresses = draft.addresses.words;
  const retired = retiredIn(draft);
  const roles = inOrder(draft.roles).map(toRole);
  const families = roles.filter(isFamily);
  const notes = draft.notes.flatMap(({ id, words: { note } }) => (note === undefined ? [] : [{ id, note }]));
  const find: Lookup = {
    statement: (id) => found(byId.get(id), `statement ${id}`),
    family: (id) => findById(families, id, 'role family'),
    blank: (id) => found(blanks.get(id), `blank ${id}`),
    question: (id) => findById(questions, id, 'question'),
    note: (id) => findById(notes, id, 'note'),
    term: (id) => findById(draft.glossary, id, 'term'),
    day: daysIn(language),
  };

  const source = alignSource(draft);
  const changes = changesIn(draft, find.day);
  const years = editionsOf(draft).map(({ year }) => year);
  const toHistory = (id: string) => historyOf(changes, id);
  const programs = inOrder(draft.programs).map((program) => toProgram(program, find, source, toHistory));
  const statements = programs.flatMap((program) => program.statements);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const pairs = draft.pairs.map(({ words }) => toPair(words, find.statement));
  const blanks = new Map(
    Object.entries(draft.settings.words.blanks).map(([id, { on, ...blank }]): [string, Blank] => [
      id,
      { id, ...blank, on: on === undefined ? undefined : find.day(on) },
    ]),
  );
  const questions = draft.questions.map(({ id, words }): Question => ({
    id,
    question: words.question,
    alsoAsked: words.alsoAsked ?? [],
    nearest: words.nearest.map(({ id, remark }) => ({ statement: find.statement(id), remark })),
    blank: find.blank(words.blank),
  }));
  return {
    title,
    district,
    contact,
    language,
    labels: { ...labels, onboarding: onboardingTitle(draft) },
    home: {
      for: home.for.map(({ id, words }) => ({ statement: find.statement(id), words })),
      definition: toDefinition(home.term, find),
      searches: home.searches,
    },
    draft,
    suggestion: suggestionBy(draft, lineOf),
    programs,
    roles,
    families,
    themes: draft.themes.map(({ id, words: { title } }) => {
      return { id, title, statements: statements.filter(({ themes }) => themes.some(({ themeId }) => themeId === id)) };
    }),
    pages: inOrder(draft.pages).map(({ id, words, text = [] }) => ({ id, ...words, text })),
    statements,
    pairs,
    oddities: draft.notes.map((note) => {
      const { lines, statements } = noteLines(draft, note);
      return { ...note.words, id: note.id, lines, statements: statements.map(find.statement) };
    }),
    questions,
    blanks,
    synonyms: draft.synonyms.map(({ words }) => words),
    onboarding: toOnboarding(draft.onboarding.words, find),
    agreements: draft.agreements.map((agreement) => toAgreement(agreement, find)),
    glossary: draft.glossary.map((term) => toTerm(term, find)),
    cycle: toCycle(draft.cycle.words, find),
    choosing: draft.choosing.map((choice) => toChoice(choice, find)),
    source: { ...text, text: draft.sourceText },
    paper,
    years: years.length > 1 ? years : [],
    changes,
    frames,
    redirects: Object.entries(addresses.moved).map(([from, to]) => ({ from, to })),
    withdrawn: Object.entries(addresses.withdrawn).map(([from, { on, into }]) => {
      const own = addresses.promised.filter((one) => one.startsWith(`${from}#`) && !retired.has(one));
      return { from, on: find.day(on), into, anchors: own.map((one) => one.slice(from.length + 1)) };
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
  find: Lookup,
  source: Alignment,
  toHistory: (id: string) => Statement['history'],
): Program {
  const inWords = (day: string | undefined) => (day === undefined ? undefined : find.day(day));
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
    notes: statement.notes.map(find.note),
    history: toHistory(statement.id),
  });
  const lists = words.roles?.map((list): RoleList => {
    const { heading } = list;
    const role = find.family(list.role);
    const statements = list.statements.map((one) => toStatement(one, { role, heading }));
    return { role, heading, line: source.of(list)?.line, statements };
  });
  const described = (words.statements ?? []).map((one) => toStatement(one, undefined));
  const statements = lists?.flatMap((list) => list.statements) ?? described;
  const told = {
    ...name,
    code,
    line: source.of(words)?.line,
    added: inWords(words.added),
    summary,
    definition: toDefinition(words.definition, find),
    facts: toFacts(words.facts, statements),
    statements,
  };
  return lists === undefined ? { kind: 'description', ...told } : { kind: 'chart', ...told, lists };
}

function toDefinition(id: string | undefined, find: Lookup): Definition | undefined {
  if (id === undefined) return undefined;
  const { term, meaning } = find.term(id).words;
  return { term: { id, term }, says: firstSentence(meaning) };
}

function pairsByStatement(pairs: readonly Pair[]): Map<string, Pair[]> {
  const ends = pairs.flatMap((pair) => pair.between.map(({ id }) => ({ id, pair })));
  const byStatement = Map.groupBy(ends, ({ id }) => id);
  return new Map([...byStatement].map(([id, own]) => [id, own.map(({ pair }) => pair)]));
}

function findById<Thing extends { readonly id: string }>(all: readonly Thing[], id: string, what: string): Thing {
  const thing = all.find((one) => one.id === id);
  return found(thing, `${what} ${id}`);
}

function found<Thing>(thing: Thing | undefined, what: string): Thing {
  if (thing === undefined) throw new Error(`The content refers to a ${what} that there is not.`);
  return thing;
}
