import { toAgreement } from './agreement.ts';
import { alignSource } from './align-source.ts';
import { changesIn, historyOf } from './changes.ts';
import { toChoice } from './choosing.ts';
import { toCycle } from './coaching-cycle.ts';
import { toPair, type Pair } from './counterparts.ts';
import { inOrder, retiredIn } from './draft-statements.ts';
import { daysIn } from './day.ts';
import type { Draft } from './draft.ts';
import { editionsOf } from './editions.ts';
import { toDefinition } from './facts.ts';
import { toTerm } from './glossary.ts';
import type { Blank, Question } from './question.ts';
import type { Lookup } from './lookup.ts';
import { noteLines } from './note-lines.ts';
import { onboardingTitle, toOnboarding } from './onboarding.ts';
import { toProgram } from './program.ts';
import { isFamily, toRole } from './role.ts';
import { suggestionBy, type LineOf } from './suggestion.ts';

/** The handbook that a draft describes in which `problemsOf` finds nothing. Throws where a reference leads nowhere. */
export function assembleHandbook(draft: Draft, lineOf: LineOf = () => 1) {
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
    /** What the home page says first: for whom it is, quoted; what it is; what one may search for. */
    home: {
      for: home.for.map(({ id, words }) => ({ statement: find.statement(id), words })),
      definition: toDefinition(home.term, find),
      searches: home.searches,
    },
    /** The words as their editors wrote them, for the map of the site (site-map.ts). */
    draft,
    /** Where readers say what should change; undefined where the district has set nothing. */
    suggestion: suggestionBy(draft, lineOf),
    programs,
    roles,
    families,
    themes: draft.themes.map(({ id, words: { title } }) => {
      return { id, title, statements: statements.filter(({ themes }) => themes.some(({ themeId }) => themeId === id)) };
    }),
    /** Pages of the district's own, such as answers to frequent questions. Their words are not the source's. */
    pages: inOrder(draft.pages).map(({ id, words, text = [] }) => ({ id, ...words, text })),
    /** All statements, in the order of the programs. */
    statements,
    pairs,
    oddities: draft.notes.map((note) => {
      const { lines, statements } = noteLines(draft, note);
      // The lines of the source that it is about, in their order.
      return { ...note.words, id: note.id, lines, statements: statements.map(find.statement) };
    }),
    questions,
    blanks,
    /** Groups of words that stand for each other in a search. */
    synonyms: draft.synonyms.map(({ words }) => words),
    onboarding: toOnboarding(draft.onboarding.words, find),
    agreements: draft.agreements.map((agreement) => toAgreement(agreement, find)),
    /** Words of the field, with sources from outside; in the order of the file. */
    glossary: draft.glossary.map((term) => toTerm(term, find)),
    cycle: toCycle(draft.cycle.words, find),
    choosing: draft.choosing.map((choice) => toChoice(choice, find)),
    source: { ...text, text: draft.sourceText },
    paper,
    /** The school years that have words of their own, the first one first; none where there is only one. */
    years: years.length > 1 ? years : [],
    /** What has changed from year to year, in their order. */
    changes,
    frames,
    redirects: Object.entries(addresses.moved).map(([from, to]) => ({ from, to })),
    withdrawn: Object.entries(addresses.withdrawn).map(([from, { on, into }]) => {
      const own = addresses.promised.filter((one) => one.startsWith(`${from}#`) && !retired.has(one));
      // The anchors that went with it, where it is a page.
      return { from, on: find.day(on), into, anchors: own.map((one) => one.slice(from.length + 1)) };
    }),
    /** The same statements by id, and the pairs that each is in. */
    byId,
    pairsOf: pairsByStatement(pairs),
  };
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
