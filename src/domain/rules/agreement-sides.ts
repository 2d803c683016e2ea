import { familyIds, placeOf, rolesOfStatements, within } from '../draft-statements.ts';
import type { Place } from '../problem.ts';
import type { Finding, Rule } from './rule.ts';

/** An agreement is between two roles; each side, and who makes room for it, has statements from its own lists. */
export const agreementSides: Rule = (draft) => {
  const families = familyIds(draft);
  const roleOf = rolesOfStatements(draft);

  return draft.agreements.flatMap((agreement) => {
    const findings: Finding[] = [];
    const { sides, enabling } = agreement.words;
    const mustBe = (role: string, ids: readonly string[], at: Place) => {
      // A misspelt role is told by itself.
      if (!families.includes(role)) return;
      ids.forEach((id, i) => {
        const own = roleOf.get(id);
        if (!roleOf.has(id) || own === role) return;
        findings.push({
          at: within(at, i),
          what: `${id} stands in ${own === undefined ? 'no role list' : `a list of "${own}"`}, not of "${role}".`,
          fix: own === undefined ? 'Take it away.' : `Put it with what is of "${own}", or take it away.`,
        });
      });
    };

    sides.forEach(({ role, statements, optional }, i) => {
      // Both sides being one role is one mistake, not one for each statement.
      if (i === 1 && role === sides[0].role) return;
      mustBe(role, statements, placeOf(agreement, 'sides', i, 'statements'));
      mustBe(role, optional, placeOf(agreement, 'sides', i, 'optional'));
    });
    enabling.forEach(({ role, statements }, i) =>
      mustBe(role, statements, placeOf(agreement, 'enabling', i, 'statements')),
    );
    if (sides[0].role === sides[1].role) {
      const what = `Both sides of the agreement "${agreement.id}" are the role "${sides[1].role}".`;
      findings.push({ at: placeOf(agreement, 'sides', 1, 'role'), what, fix: 'Name the other role.' });
    }
    return findings;
  });
};
