import { didYouMean } from '../did-you-mean.ts';
import { placedStatements, within } from '../draft-statements.ts';
import type { Rule } from './rule.ts';
import { withoutList } from './without-list.ts';

/** A statement joins themes that there are. */
export const knownThemes: Rule = (draft) => {
  const ids = draft.themes.map((theme) => theme.id);
  const known = new Set(ids);
  if (ids.length === 0) return withoutList(draft, 'themes');
  return placedStatements(draft).flatMap(({ statement, at }) =>
    statement.themes.flatMap((mark, i) =>
      known.has(mark.theme)
        ? []
        : [
            {
              at: within(at, 'themes', i, 'theme'),
              what: `${statement.id} joins a theme "${mark.theme}" that there is not.`,
              fix: didYouMean(mark.theme, ids),
              missing: `theme ${mark.theme}`,
            },
          ],
    ),
  );
};
