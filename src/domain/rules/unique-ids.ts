import { placedSteps } from '../draft-citations.ts';
import { placedStatements, placeOf, within } from '../draft-statements.ts';
import type { Draft, Written } from '../draft.ts';
import type { Place } from '../problem.ts';
import type { Finding, Rule } from './rule.ts';

/** No two of a kind share an id: statements, programs' codes, themes, steps, terms and so on. */
export const uniqueIds: Rule = (draft) => [
  ...twice(
    placedStatements(draft).map(({ statement, at }) => ({ id: statement.id, at: within(at, 'id') })),
    'statement id',
  ),
  ...twice(
    draft.programs.map((program) => ({ id: program.words.code, at: placeOf(program, 'code') })),
    'program code',
  ),
  ...twice(
    draft.onboarding.words.stages.map(({ id }, i) => ({ id, at: placeOf(draft.onboarding, 'stages', i, 'id') })),
    'stage id',
  ),
  ...twice(
    placedSteps(draft).map(({ step, at }) => ({ id: step.id, at: within(at, 'id') })),
    'step id',
  ),
  ...twice(
    draft.cycle.words.stations.map(({ id }, i) => ({ id, at: placeOf(draft.cycle, 'stations', i, 'id') })),
    'station id',
  ),
  ...twice(
    draft.cycle.words.gaps.map(({ id }, i) => ({ id, at: placeOf(draft.cycle, 'gaps', i, 'id') })),
    'gap id',
  ),
  ...listsWithIds(draft).flatMap(([all, what]) =>
    twice(
      all.map((one) => ({ id: one.id, at: placeOf(one, 'id') })),
      what,
    ),
  ),
];

function listsWithIds(draft: Draft): readonly (readonly [readonly Written<unknown>[], string])[] {
  return [
    [draft.themes, 'theme id'],
    [draft.notes, 'note id'],
    [draft.questions, 'question id'],
    [draft.agreements, 'agreement id'],
    [draft.glossary, 'term id'],
    [draft.choosing, 'id of a question of the choosing'],
  ];
}

function twice(all: readonly { id: string; at: Place }[], what: string): Finding[] {
  const first = new Map<string, Place>();
  return all.flatMap(({ id, at }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, at);
      return [];
    }
    const where = before.file === at.file ? 'earlier in this file' : `in ${before.file}`;
    return [
      { at, what: `The ${what} "${id}" is used twice; it stands ${where} too.`, fix: 'Give one of them another.' },
    ];
  });
}
