import { alignSource } from '../align-source.ts';
import { misspelt, placedStatements, within } from '../draft-statements.ts';
import { referencesIn } from '../references.ts';
import type { Rule } from './rule.ts';

/**
 * The path cites every line of the source that stands in the lists of its role. A line that the district has added may
 * be cited, and need not be: adding a program stays one file.
 */
export const onboardingCoversRole: Rule = (draft) => {
  const { onboarding } = draft;
  const { role, stages } = onboarding.words;
  const cited = new Set(
    referencesIn(draft).flatMap(({ part, to, id }) => (part === 'onboarding' && to === 'statement' ? [id] : [])),
  );
  const isMisspelt = misspelt(draft);
  // A misspelt citation is reported by itself; what it was meant to cite would be reported a second time here.
  if (stages.length === 0 || [...cited].some(isMisspelt)) return [];
  // What is cited by its old id is told there.
  for (const [from, to] of Object.entries(draft.addresses.words.moved))
    if (cited.has(from.split('#')[1] ?? '')) cited.add(to.split('#')[1] ?? '');
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
