import { counted } from '../counted.ts';
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
  const [first] = references;
  if (ids.length > 0 || first === undefined) return unknown(references, ids, 'theme');
  const { file, path } = first.at;
  const what = `There are no themes, but statements join some in ${counted(references.length, 'place')}; this is the first.`;
  const fix = 'Put themes.yaml back, or take "themes" away from every statement.';
  return [{ at: { file, path: path.slice(0, -2) }, what, fix }];
};
