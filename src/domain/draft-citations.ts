import { placeOf, within } from './draft-statements.ts';
import type { Draft } from './draft.ts';
import type { Place } from './problem.ts';
import { factNames } from './facts.ts';

/** A reference by id, as its editor wrote it: who refers, to what, and where it is written. */
export interface Citation {
  /** Who refers, as a report names it: `The step "begin"`. */
  readonly by: string;
  readonly id: string;
  readonly at: Place;
}

/** Every statement id that pairs, notes, questions and whatever there is to learn by refer to. */
export function statementCitations(draft: Draft): readonly Citation[] {
  return [
    ...placedFacts(draft).map(({ program, quote, at }) => ({
      by: `The program "${program.words.title}"`,
      id: quote.id,
      at: within(at, 'id'),
    })),
    ...draft.pairs.flatMap((pair) => {
      const [a, b] = pair.words.between;
      return each(`The pair ${a} and ${b}`, [a, b], placeOf(pair, 'between'));
    }),
    ...draft.notes.flatMap((note) => each(`The note "${note.id}"`, note.words.statements, placeOf(note, 'statements'))),
    ...draft.questions.flatMap((question) =>
      question.words.nearest.flatMap(({ id }, i) =>
        one(`The question "${question.words.question}"`, id, placeOf(question, 'nearest', i, 'id')),
      ),
    ),
    ...placedSteps(draft).flatMap(({ step, at }) => each(`The step "${step.id}"`, step.cites, within(at, 'cites'))),
    ...draft.agreements.flatMap((agreement) => {
      const by = `The agreement "${agreement.id}"`;
      const { restsOn, sides, enabling, district } = agreement.words;
      const cites = (ids: readonly string[], ...path: (string | number)[]) =>
        each(by, ids, placeOf(agreement, ...path));
      return [
        ...cites(restsOn, 'restsOn'),
        ...sides.flatMap(({ statements }, i) => cites(statements, 'sides', i, 'statements')),
        ...sides.flatMap(({ optional }, i) => cites(optional, 'sides', i, 'optional')),
        ...enabling.flatMap(({ statements }, i) => cites(statements, 'enabling', i, 'statements')),
        ...cites(district, 'district'),
      ];
    }),
    ...draft.glossary.flatMap((term) =>
      each(`The term "${term.words.term}"`, term.words.statements, placeOf(term, 'statements')),
    ),
    ...cycleCitations(draft),
    ...draft.choosing.flatMap((choice) =>
      each(`The question "${choice.words.question}"`, choice.words.quotes, placeOf(choice, 'quotes')),
    ),
  ];
}

/** Every blank that a step, an agreement, a term or a question of the choosing leads to. */
export function blankCitations(draft: Draft): readonly Citation[] {
  return [
    ...placedSteps(draft).flatMap(({ step: { id, blank }, at }) => one(`The step "${id}"`, blank, within(at, 'blank'))),
    ...draft.agreements.flatMap((agreement) =>
      one(`The agreement "${agreement.id}"`, agreement.words.blank, placeOf(agreement, 'blank')),
    ),
    ...draft.glossary.flatMap((term) => one(`The term "${term.words.term}"`, term.words.blank, placeOf(term, 'blank'))),
    ...draft.choosing.flatMap((choice) =>
      one(`The question "${choice.words.question}"`, choice.words.blank, placeOf(choice, 'blank')),
    ),
  ];
}

/** Every quotation of the facts of a program with its place. */
export function placedFacts({ programs }: Pick<Draft, 'programs'>) {
  return programs.flatMap((program) =>
    factNames.flatMap((name) =>
      (program.words.facts[name] ?? []).map((quote, i) => ({ program, quote, at: placeOf(program, 'facts', name, i) })),
    ),
  );
}

/** Every step of the onboarding with its place. */
export function placedSteps({ onboarding }: Pick<Draft, 'onboarding'>) {
  return onboarding.words.stages.flatMap(({ steps }, i) =>
    steps.map((step, j) => ({ step, at: placeOf(onboarding, 'stages', i, 'steps', j) })),
  );
}

function cycleCitations({ cycle }: Draft): readonly Citation[] {
  const { placements, ongoing, district, gaps } = cycle.words;
  const by = 'The coaching cycle';
  return [
    ...placements.flatMap(({ statement }, i) => one(by, statement, placeOf(cycle, 'placements', i, 'statement'))),
    ...ongoing.flatMap(({ statement }, i) => one(by, statement, placeOf(cycle, 'ongoing', i, 'statement'))),
    ...each(by, district, placeOf(cycle, 'district')),
    ...gaps.flatMap(({ id, nearest }, i) => each(`The gap "${id}"`, nearest, placeOf(cycle, 'gaps', i, 'nearest'))),
  ];
}

function each(by: string, ids: readonly string[], at: Place): Citation[] {
  return ids.map((id, i) => ({ by, id, at: within(at, i) }));
}

function one(by: string, id: string | undefined, at: Place): Citation[] {
  return id === undefined ? [] : [{ by, id, at }];
}
