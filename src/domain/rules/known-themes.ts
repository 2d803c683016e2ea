import { placedStatements, within } from '../draft-statements.ts';
import type { Rule } from './rule.ts';
import { unknown } from './unknown.ts';

/** A statement joins themes that there are. */
export const knownThemes: Rule = (draft) => {
  const ids = draft.themes.map((theme) => theme.id);
  const references = placedStatements(draft).flatMap(({ statement, at }) =>
    statement.themes.map(({ theme: id }, i) => {
      const what = `${statement.id} joins a theme "${id}" that there is not.`;
      return { id, at: within(at, 'themes', i, 'theme'), what };
    }),
  );
  return unknown(references, ids, 'theme');
};
