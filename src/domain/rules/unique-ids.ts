import { placeOf } from '../draft-statements.ts';
import { thingsIn } from '../things.ts';
import { repeated } from './repeated.ts';
import type { Rule } from './rule.ts';

/** No two of a kind share an id: statements, programs' codes, themes, steps, terms and so on. */
export const uniqueIds: Rule = (draft) => {
  // Two files never have one name.
  const listed = thingsIn(draft).filter(({ at }) => at.path.length > 0);
  const ids = listed.map(({ kind, id, at }) => ({ what: `${kind} id`, id, at }));
  const codes = draft.programs.map((one) => ({ what: 'program code', id: one.words.code, at: placeOf(one, 'code') }));
  return repeated([...ids, ...codes], ({ what, id }) => `${what} ${id}`).map(({ first, again: { what, id, at } }) => {
    const where = first.at.file === at.file ? 'earlier in this file' : `in ${first.at.file}`;
    return {
      at,
      what: `The ${what} "${id}" is used twice; it stands ${where} too.`,
      fix: 'Give one of them another.',
    };
  });
};
