import type { SearchPlace } from '../../search/query/engine.ts';

/** The place of the search as data of an element (search-element.client.ts reads them), and what its script asks for first. */
export function placeData({ index, vocabulary, version, first, list }: SearchPlace) {
  const words = `${vocabulary}?v=${version}`;
  // Where no list of statements comes with the words, the index finds them.
  const statements = list === undefined ? first.map((file) => index + file) : [];
  return {
    'data-index': index,
    'data-vocabulary': vocabulary,
    'data-version': version,
    'data-first': first.join(' '),
    'data-list': list,
    'data-ahead': [words, ...statements].join(' '),
  };
}
