import { counted } from '../counted.ts';
import { didYouMean } from '../did-you-mean.ts';
import { placedStatements, within } from '../draft-statements.ts';
import type { Rule } from './rule.ts';

/** A statement joins themes that there are. */
export const knownThemes: Rule = (draft) => {
  const ids = draft.themes.map((theme) => theme.id);
  const known = new Set(ids);
  const marks = placedStatements(draft).flatMap(({ statement: { themes }, at }) =>
    themes.map(() => within(at, 'themes')),
  );
  if (ids.length === 0 && marks[0] !== undefined) {
    const what = `There are no themes, but statements join some in ${counted(marks.length, 'place')}; this is the first.`;
    return [{ at: marks[0], what, fix: 'Put themes.yaml back, or take "themes" away from every statement.' }];
  }
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
