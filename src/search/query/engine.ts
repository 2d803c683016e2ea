/** What of Pagefind the search uses, so that something else can answer in its place (list-engine.ts). */
export interface Engine {
  /** Loads what counts are made of; until then they are empty. */
  filters(): Promise<unknown>;
  search(
    term: string | null,
    options: { filters: Filters },
  ): Promise<{ results: readonly EngineResult[]; filters: Readonly<Record<string, Readonly<Record<string, number>>>> }>;
}

/** What results are narrowed by: for each filter, values of which a record has some, or none. */
export type Filters = Readonly<
  Record<string, { readonly any: readonly string[] } | { readonly none: readonly string[] }>
>;

export interface EngineResult {
  readonly id: string;
  readonly score: number;
  /** Places in the text at which words matched. */
  readonly words: readonly number[];
  data(): Promise<EngineRecord>;
}

/** What is shown of a result. */
export interface EngineRecord {
  readonly url: string;
  /** The address as it was indexed, where the engine makes another of it. */
  readonly raw_url?: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Where the search of this site lies; every search box carries it in its data. */
export interface SearchPlace {
  readonly index: string;
  readonly vocabulary: string;
  /** Changes with the words. */
  readonly version: string;
  /** Files of the index that a first search needs. */
  readonly first: readonly string[];
  /** The page that lists every statement, where one page can carry them: it answers before the index is there. */
  readonly list: string | undefined;
}
