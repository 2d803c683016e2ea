import { statementCitations } from '../draft-citations.ts';
import { placedStatements } from '../draft-statements.ts';
import { meantBy } from '../meant-by.ts';
import type { Rule } from './rule.ts';

/** Whatever cites a statement cites one that there is. */
export const knownStatements: Rule = (draft) => {
  const ids = placedStatements(draft).map(({ statement }) => statement.id);
  const known = new Set(ids);
  return statementCitations(draft)
    .filter(({ id }) => !known.has(id))
    .map(({ by, id, at }) => ({
      at,
      what: `${by} cites a statement that there is not: ${id}.`,
      fix: meantBy(draft, id, ids),
      missing: `statement ${id}`,
    }));
};
