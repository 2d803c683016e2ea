import { familyIds, placeOf, rolesOfStatements, within } from '../draft-statements.ts';
import type { Place } from '../problem.ts';
import type { Finding, Rule } from './rule.ts';
import { unknown } from './unknown.ts';

/**
 * An agreement is between two roles; each side, and whoever makes room for it, has statements from its own lists; the
 * lines beside it are the district's; none is named twice.
 */
export const agreementSides: Rule = (draft) => {
  const families = familyIds(draft);
  const roleOf = rolesOfStatements(draft);
  const { districtRole = '' } = draft.settings.words;

  return draft.agreements.flatMap((agreement) => {
    const findings: Finding[] = [];
    const { sides, enabling, district } = agreement.words;
    const seen = new Set<string>();
    const mustBe = (role: string, ids: readonly string[], at: Place) => {
      ids.forEach((id, i) => {
        if (roleOf.has(id) && roleOf.get(id) !== role) {
          const own = roleOf.get(id);
          findings.push({
            at: within(at, i),
            what: `${id} stands in ${own === undefined ? 'no role list' : `a list of "${own}"`}, not of "${role}".`,
            fix: own === undefined ? 'Take it away.' : `Put it with what is of "${own}", or take it away.`,
          });
        }
        if (seen.has(id)) {
          const what = `The agreement "${agreement.id}" names ${id} twice.`;
          findings.push({ at: within(at, i), what, fix: 'Keep one of the two.' });
        }
        seen.add(id);
      });
    };
    const check = (key: 'sides' | 'enabling', role: string, statements: readonly string[], i: number) => {
      if (families.includes(role)) mustBe(role, statements, placeOf(agreement, key, i, 'statements'));
      const what = `The agreement "${agreement.id}" names a role "${role}" that has no lists.`;
      findings.push(...unknown([{ id: role, at: placeOf(agreement, key, i, 'role'), what }], families, 'role'));
    };

    sides.forEach(({ role, statements, optional }, i) => {
      // Both sides being one role is one mistake, not one for each statement.
      if (i === 1 && role === sides[0].role) return;
      check('sides', role, statements, i);
      if (families.includes(role)) mustBe(role, optional, placeOf(agreement, 'sides', i, 'optional'));
    });
    enabling.forEach(({ role, statements }, i) => check('enabling', role, statements, i));
    if (families.includes(districtRole)) mustBe(districtRole, district, placeOf(agreement, 'district'));
    if (sides[0].role === sides[1].role) {
      const what = `Both sides of the agreement "${agreement.id}" are the role "${sides[1].role}".`;
      findings.push({ at: placeOf(agreement, 'sides', 1, 'role'), what, fix: 'Name the other role.' });
    }
    return findings;
  });
};
