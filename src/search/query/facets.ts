import type { Filters } from './engine.ts';

/** What results are narrowed by: any of the roles, and any of the programs, and any of the themes. */
export type Facets = Readonly<Record<Facet, readonly string[]>>;
export type Facet = 'role' | 'program' | 'theme';
export const facetNames: readonly Facet[] = ['role', 'program', 'theme'];
export const nothingChosen: Facets = { role: [], program: [], theme: [] };

/** What kind of thing a record is that is no statement; a statement says none. */
export const aPage = 'page';
/** What stands for the role of a statement that is in no role's list. */
export const noRole = 'none';

/**
 * The choices as an engine wants them, and nothing but statements. What a record is not is asked, because few records
 * say what they are: the file that tells a few hundred pages is small where the one that tells 20,000 roles is not.
 */
export function narrowed(facets: Facets): Filters {
  const chosen = facetNames.filter((facet) => facets[facet].length > 0);
  return {
    kind: { none: [aPage] },
    ...Object.fromEntries(chosen.map((facet) => [facet, { any: facets[facet] }])),
  };
}

/** Every statement and nothing else. */
export const statementsOnly = narrowed(nothingChosen);
