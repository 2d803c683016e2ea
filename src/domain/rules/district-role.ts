import { familyIds, placeOf, rolesOfStatements } from '../draft-statements.ts';
import type { Finding, Rule } from './rule.ts';

/** Lines of the district beside an agreement or the cycle stand in lists of the role that the settings call its own. */
export const districtRole: Rule = (draft) => {
  const { districtRole: role } = draft.settings.words;
  const having = [...draft.agreements, draft.cycle].filter(({ words }) => words.district.length > 0);
  if (having.length > 0 && role === undefined) {
    const where = [...new Set(having.map(({ file }) => file))].join(' and ');
    const what = `Lines of the district ("district") stand in ${where}, but nothing here says which role's lists are the district's.`;
    const fix = `Write "districtRole: …" here with the file name of that role, or take "district" out of ${where}.`;
    return [{ at: placeOf(draft.settings, 'districtRole'), what, fix }];
  }
  // A misspelt role is told by itself.
  if (role === undefined || !familyIds(draft).includes(role)) return [];
  const roleOf = rolesOfStatements(draft);
  return having.flatMap((one) =>
    one.words.district.flatMap((id, i): Finding[] => {
      if (!roleOf.has(id) || roleOf.get(id) === role) return [];
      const what = `${id} is named as a line of the district, but stands in no list of "${role}".`;
      return [{ at: placeOf(one, 'district', i), what, fix: 'Put it with those whose it is, or take it away.' }];
    }),
  );
};
