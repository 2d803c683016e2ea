import { knownFirst, placeOf } from '../draft-statements.ts';
import { markNames } from '../marks.ts';
import { repeated } from './repeated.ts';
import type { Finding, Rule } from './rule.ts';

const own = ['code', 'mark', 'door'] as const;

/** A role has letters, a mark and a door, or none of the three; and no two share letters or a mark. */
export const roleFamilies: Rule = (draft) => {
  const roles = knownFirst(draft, draft.roles, 'roles');
  const free = markNames.filter((name) => roles.every(({ words: { mark } }) => mark !== name));
  const left =
    free.length > 0
      ? `Free marks: ${free.join(', ')}.`
      : `All ${markNames.length} marks are taken, so no more roles can have lists; take code, mark and door away from one.`;
  const halves = roles.flatMap((role): Finding[] => {
    const given = own.filter((key) => role.words[key] !== undefined);
    const missing = own.filter((key) => !given.includes(key));
    if (given.length === 0 || missing.length === 0) return [];
    const what = `The role "${role.id}" has ${given.join(' and ')} but no ${missing.join(' and no ')}.`;
    const fix = `Add ${missing.join(' and ')}; or, for a role that is only named in sentences, take ${given.join(' and ')} away.`;
    return [{ at: placeOf(role), what, fix: missing.includes('mark') ? `${fix} ${left}` : fix }];
  });
  const shared = (['code', 'mark'] as const).flatMap((key) => {
    const having = roles.filter(({ words }) => words[key] !== undefined);
    return repeated(having, ({ words }) => words[key] ?? '').map(({ first, again }): Finding => {
      const what = `The roles "${first.id}" and "${again.id}" have the same ${key}, ${again.words[key]}.`;
      const another = `Give "${again.id}" a ${key} of its own.`;
      const fix = key === 'code' ? another : free.length > 0 ? `${another} ${left}` : left;
      return { at: placeOf(again, key), what, fix };
    });
  });
  return [...halves, ...shared];
};
