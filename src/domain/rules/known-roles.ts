import { didYouMean } from '../did-you-mean.ts';
import { familyIds, placedStatements, placeOf, within } from '../draft-statements.ts';
import type { Finding, Rule } from './rule.ts';

/** A role list, and the setting of the district's own role, name a role family; a mention names any role. */
export const knownRoles: Rule = (draft) => {
  const all = draft.roles.map((role) => role.id);
  const families = familyIds(draft);
  const findings: Finding[] = [];

  const { districtRole } = draft.settings.words;
  if (districtRole !== undefined && !families.includes(districtRole)) {
    findings.push({
      at: placeOf(draft.settings, 'districtRole'),
      what: `There is no role with lists that is called "${districtRole}".`,
      fix: didYouMean(districtRole, families),
      missing: `role ${districtRole}`,
    });
  }
  const [first] = draft.programs.filter(({ words }) => words.roles !== undefined);
  if (all.length === 0 && first?.words.roles?.[0] !== undefined) {
    const what = 'There are no roles, but programs have lists of some; this is the first.';
    const fix = 'Put the folder roles back, or write "statements" instead of "roles" in each program.';
    return [{ at: placeOf(first, 'roles'), what, fix, missing: `role ${first.words.roles[0].role}` }];
  }
  for (const program of draft.programs) {
    program.words.roles?.forEach((list, i) => {
      if (families.includes(list.role)) return;
      findings.push({
        at: placeOf(program, 'roles', i, 'role'),
        what: all.includes(list.role)
          ? `The role "${list.role}" is only named in sentences, it has no lists of its own.`
          : `There is no role "${list.role}".`,
        fix: didYouMean(list.role, families),
        missing: `role ${list.role}`,
      });
    });
  }
  for (const { statement, at } of placedStatements(draft)) {
    statement.names.forEach((mention, i) => {
      if (all.includes(mention.role)) return;
      findings.push({
        at: within(at, 'names', i, 'role'),
        what: `${statement.id} names a role "${mention.role}" that there is not.`,
        fix: didYouMean(mention.role, all),
        missing: `role ${mention.role}`,
      });
    });
  }
  return findings;
};
