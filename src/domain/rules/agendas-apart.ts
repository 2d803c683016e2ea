import { agendaId } from '../agenda.ts';
import { familyIds, inOrder, knownFirst, placeOf } from '../draft-statements.ts';
import { repeated } from './repeated.ts';
import type { Rule } from './rule.ts';

/** No two agendas can have one address, as those of "lead" with "coach-aide" and "lead-coach" with "aide" would. */
export const agendasApart: Rule = (draft) => {
  const families = familyIds({ roles: inOrder(draft.roles) });
  const twos = families.flatMap((id, i) => families.slice(i + 1).map((other) => [id, other]));
  return repeated(twos, agendaId).flatMap(({ first, again }) => {
    const newest = knownFirst(draft, draft.roles, 'roles').filter(({ id }) => [...first, ...again].includes(id));
    const [one, other] = [first, again].map((two) => two.map((id) => `"${id}"`).join(' with '));
    return newest.slice(-1).map((role) => ({
      at: placeOf(role),
      what: `${one} would have the same page as ${other}: /together/${agendaId(first)}/.`,
      fix: `Give the file of "${role.id}" another name, which is the role’s id.`,
    }));
  });
};
