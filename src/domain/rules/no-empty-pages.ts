import { nearest } from '../did-you-mean.ts';
import { placeOf } from '../draft-statements.ts';
import type { Written } from '../draft.ts';
import { referencesIn, type Named } from '../references.ts';
import type { Finding, Rule } from './rule.ts';

/** Each theme has a statement, each role a list or a sentence that names it, the cycle a statement at a station. */
export const noEmptyPages: Rule = (draft) => {
  const { cycle, themes, roles } = draft;
  /** Those that no program names. An id that is misspelt is one mistake: the one that was meant is named. */
  const unnamed = (all: readonly Written<unknown>[], ...kinds: readonly Named[]) => {
    const ids = all.map(({ id }) => id);
    const named = referencesIn(draft).filter(({ part, to }) => part === 'programs' && kinds.includes(to));
    const meant = new Set(named.map(({ id }) => (ids.includes(id) ? id : nearest(id, ids))));
    return all.filter(({ id }) => !meant.has(id));
  };
  const idle: Finding = {
    at: placeOf(cycle, 'placements'),
    what: 'The cycle has stations, but no statement stands at one.',
    fix: 'Place statements at them; without a cycle, delete this file.',
  };
  return [
    ...(cycle.words.stations.length > 0 && cycle.words.placements.length === 0 ? [idle] : []),
    ...unnamed(themes, 'theme').map((theme) => ({
      at: placeOf(theme, 'id'),
      what: `No statement joins the theme "${theme.id}", so its page would be empty.`,
      fix: 'Add it to "themes" of a statement, or take it away here.',
      missing: 'some statement',
    })),
    ...unnamed(roles, 'role', 'family').map((role) => ({
      at: placeOf(role, 'title'),
      what: `No list is for the role "${role.id}" and no statement names it, so its page would be empty.`,
      fix: 'Name it as "role" of a list or under "names" of a statement, or delete this file.',
      missing: 'some statement',
    })),
  ];
};
