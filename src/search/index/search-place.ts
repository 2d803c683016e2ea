import type { Handbook } from '../../domain/handbook.ts';
import { listsStatements } from '../../domain/listable.ts';
import { urls } from '../../urls.ts';
import { searchIndex } from './build-index.ts';

/** Where the search of this site lies; every search box carries it in its data. */
export interface SearchPlace {
  /** The folder of the index. */
  readonly index: string;
  readonly vocabulary: string;
  /** Changes with the words. */
  readonly version: string;
  /** Files of the index that a first search needs. */
  readonly first: readonly string[];
  /** The page that lists every statement, where one page can carry them: it answers before the index is there. */
  readonly list: string | undefined;
}

/** The place of a handbook's search. */
export async function searchPlace(handbook: Handbook): Promise<SearchPlace> {
  const { version, firstFiles } = await searchIndex(handbook);
  const list = listsStatements(handbook) ? urls.search : undefined;
  return { index: urls.searchIndex, vocabulary: urls.vocabulary, version, first: firstFiles, list };
}
