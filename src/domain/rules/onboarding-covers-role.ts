import { alignSource } from '../align-source.ts';
import { placedSteps } from '../draft-citations.ts';
import { familyIds, placedStatements, placeOf, within } from '../draft-statements.ts';
import type { Rule } from './rule.ts';
import { unknown } from './unknown.ts';

/**
 * The path is a role family's, and cites every line of the source that stands in the lists of that role. A line that
 * the district has added may be cited, and need not be: adding a program stays one file.
 */
export const onboardingCoversRole: Rule = (draft) => {
  const { onboarding } = draft;
  const { role, stages } = onboarding.words;
  if (role === '') return [];
  const families = familyIds(draft);
  if (!families.includes(role)) {
    const what = `The onboarding is for a role "${role}" that has no lists.`;
    return unknown([{ id: role, at: placeOf(onboarding, 'role'), what }], families, 'role');
  }
  const cited = new Set(placedSteps(draft).flatMap(({ step }) => step.cites));
  const ids = new Set(placedStatements(draft).map(({ statement }) => statement.id));
  // A misspelt citation is reported by itself; what it was meant to cite would be reported a second time here.
  if (stages.length === 0 || [...cited].some((id) => !ids.has(id))) return [];
  const source = alignSource(draft);
  return placedStatements(draft)
    .filter(
      ({ list, statement }) =>
        list?.role === role && source.of(statement)?.line !== undefined && !cited.has(statement.id),
    )
    .map(({ statement, at }) => ({
      at: within(at, 'id'),
      what: `No step of the onboarding cites ${statement.id}, so nobody would learn it.`,
      fix: `Add it to "cites" of the step in ${onboarding.file} that it belongs to.`,
    }));
};
