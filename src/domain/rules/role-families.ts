import { placeOf } from '../draft-statements.ts';
import { markNames } from '../marks.ts';
import type { Finding, Rule } from './rule.ts';

/** A role has letters, a mark and a door, or none of the three; and no two share letters or a mark. */
export const roleFamilies: Rule = (draft) => {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  const free = markNames.filter((name) => draft.roles.every(({ words: { mark } }) => mark !== name));
  const left =
    free.length > 0
      ? `Free marks: ${free.join(', ')}.`
      : `All ${markNames.length} marks are taken, so no more roles can have lists; take code, mark and door away from one.`;
  for (const role of draft.roles) {
    const given = (['code', 'mark', 'door'] as const).filter((key) => role.words[key] !== undefined);
    if (given.length > 0 && given.length < 3) {
      const missing = (['code', 'mark', 'door'] as const).filter((key) => !given.includes(key));
      findings.push({
        at: placeOf(role),
        what: `The role "${role.id}" has ${given.join(' and ')} but no ${missing.join(' and no ')}.`,
        fix: `Add ${missing.join(' and ')}; or, for a role that is only named in sentences, take ${given.join(' and ')} away.${missing.includes('mark') ? ` ${left}` : ''}`,
      });
    }
    for (const key of ['code', 'mark'] as const) {
      const value = role.words[key];
      if (value === undefined) continue;
      const first = seen.get(`${key} ${value}`);
      if (first !== undefined) {
        const own = `Give "${role.id}" a ${key} of its own.`;
        findings.push({
          at: placeOf(role, key),
          what: `The roles "${first}" and "${role.id}" have the same ${key}, ${value}.`,
          fix: key === 'code' ? own : free.length > 0 ? `${own} ${left}` : left,
        });
      } else seen.set(`${key} ${value}`, role.id);
    }
  }
  return findings;
};
