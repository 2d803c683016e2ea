/** The place of the search as the data of an element tell it. */
import type { SearchPlace } from '../index/search-place.ts';

export function placeOf({ dataset }: HTMLElement): SearchPlace {
  const { index = '', vocabulary = '', version = '', first = '', list } = dataset;
  return { index, vocabulary, version, first: first.split(' '), list };
}
