/** What would have a page with nothing on it. */
import { nearest } from '../domain/did-you-mean.ts';
import { placedStatements, placeOf } from '../domain/draft-statements.ts';
import type { Draft, Written } from '../domain/draft.ts';
import type { Finding, Part } from '../domain/rules/rule.ts';

/** Each theme has a statement, each role a list or a sentence that names it, the cycle a statement at a station. */
export function noEmptyPages(draft: Draft, notWhole: ReadonlySet<Part>): Finding[] {
  if ((['programs', 'roles', 'themes'] as const).some((part) => notWhole.has(part))) return [];
  const placed = placedStatements(draft);
  const { stations, placements } = draft.cycle.words;
  const idle = {
    at: placeOf(draft.cycle, 'placements'),
    what: 'The cycle has stations, but no statement stands at one.',
    fix: 'Place statements at them; without a cycle, delete this file.',
  };
  const isIdle = stations.length > 0 && placements.length === 0 && !notWhole.has('cycle');
  const themes = placed.flatMap(({ statement }) => statement.themes.map(({ theme }) => theme));
  const roles = placed.flatMap(({ list, statement }) => [list?.role ?? '', ...statement.names.map(({ role }) => role)]);
  return [
    ...(isIdle ? [idle] : []),
    ...unused(draft.themes, themes).map((theme) => ({
      at: placeOf(theme, 'id'),
      what: `No statement joins the theme "${theme.id}", so its page would be empty.`,
      fix: 'Add it to "themes" of a statement, or take it away here.',
      missing: 'some statement',
    })),
    ...unused(draft.roles, roles).map((role) => ({
      at: placeOf(role, 'title'),
      what: `No list is for the role "${role.id}" and no statement names it, so its page would be empty.`,
      fix: 'Name it as "role" of a list or under "names" of a statement, or delete this file.',
      missing: 'some statement',
    })),
  ];
}

/** Those whose id is used nowhere. An id that is misspelt is one mistake: the one that was meant is used. */
function unused<Words>(all: readonly Written<Words>[], used: readonly string[]): readonly Written<Words>[] {
  const ids = all.map(({ id }) => id);
  const meant = new Set(used.map((id) => (ids.includes(id) ? id : nearest(id, ids))));
  return all.filter(({ id }) => !meant.has(id));
}
