/** The state of a search as the query part of an address: `?q=…&role=…&role=…&theme=…`. */
import { facetNames, type Facets } from './facets.ts';

export interface SearchState {
  readonly query: string;
  readonly facets: Facets;
}

/** Reads an address. Choices that there are not are left out; whatever else it says is ignored. */
export function readAddress(search: string, known: Facets): SearchState {
  const parameters = new URLSearchParams(search);
  const facets = Object.fromEntries(
    facetNames.map((facet) => [facet, known[facet].filter((value) => parameters.getAll(facet).includes(value))]),
  ) as unknown as Facets;
  return { query: parameters.get('q') ?? '', facets };
}

/** Writes an address: nothing for what is not asked. */
export function writeAddress({ query, facets }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const facet of facetNames) for (const value of facets[facet]) parameters.append(facet, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export function isAsked({ query, facets }: SearchState): boolean {
  return query.trim() !== '' || facetNames.some((facet) => facets[facet].length > 0);
}
