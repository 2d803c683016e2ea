import type { SearchPlace } from '../../search/index/search-place.ts';

/** The place of the search as data of an element (place-of.client.ts reads them), and what its script asks for first. */
export function placeData({ index, vocabulary, version, first, list }: SearchPlace, listedHere = false) {
  const words = `${vocabulary}?v=${version}`;
  const statements = list === undefined ? first.map((file) => index + file) : listedHere ? [] : [list];
  return {
    'data-index': index,
    'data-vocabulary': vocabulary,
    'data-version': version,
    'data-first': first.join(' '),
    'data-list': list,
    'data-ahead': [words, ...statements].join(' '),
  };
}
