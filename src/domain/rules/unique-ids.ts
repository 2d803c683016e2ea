import { placedSteps } from '../draft-citations.ts';
import { placedStatements, placeOf, within } from '../draft-statements.ts';
import type { Draft, Written } from '../draft.ts';
import type { Place } from '../problem.ts';
import { repeated } from './repeated.ts';
import type { Rule } from './rule.ts';

/** Ids of one kind, and where each stands. */
interface Ids {
  readonly what: string;
  readonly all: readonly { readonly id: string; readonly at: Place }[];
}

/** No two of a kind share an id: statements, programs' codes, themes, steps, terms and so on. */
export const uniqueIds: Rule = (draft) =>
  idsIn(draft).flatMap(({ what, all }) =>
    repeated(all, ({ id }) => id).map(({ first, again: { id, at } }) => {
      const where = first.at.file === at.file ? 'earlier in this file' : `in ${first.at.file}`;
      return {
        at,
        what: `The ${what} "${id}" is used twice; it stands ${where} too.`,
        fix: 'Give one of them another.',
      };
    }),
  );

function idsIn(draft: Draft): Ids[] {
  const { programs, onboarding, cycle, themes, notes, questions, agreements, glossary, choosing } = draft;
  const list = (what: string, all: readonly Written<unknown>[]): Ids => ({
    what,
    all: all.map((one) => ({ id: one.id, at: placeOf(one, 'id') })),
  });
  const inside = (
    what: string,
    written: Written<unknown>,
    key: string,
    all: readonly { readonly id: string }[],
  ): Ids => ({ what, all: all.map(({ id }, i) => ({ id, at: placeOf(written, key, i, 'id') })) });
  return [
    {
      what: 'statement id',
      all: placedStatements(draft).map(({ statement: { id }, at }) => ({ id, at: within(at, 'id') })),
    },
    { what: 'program code', all: programs.map((one) => ({ id: one.words.code, at: placeOf(one, 'code') })) },
    inside('stage id', onboarding, 'stages', onboarding.words.stages),
    { what: 'step id', all: placedSteps(draft).map(({ step: { id }, at }) => ({ id, at: within(at, 'id') })) },
    inside('station id', cycle, 'stations', cycle.words.stations),
    inside('gap id', cycle, 'gaps', cycle.words.gaps),
    list('theme id', themes),
    list('note id', notes),
    list('question id', questions),
    list('agreement id', agreements),
    list('term id', glossary),
    list('id of a question of the choosing', choosing),
  ];
}
