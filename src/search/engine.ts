/** What of Pagefind the search uses. */
export interface Engine {
  /** Loads what counts are made of; until then they are empty. */
  filters(): Promise<unknown>;
  search(
    term: string | null,
    options: { filters: Readonly<Record<string, unknown>> },
  ): Promise<{ results: readonly EngineResult[]; filters: Readonly<Record<string, Readonly<Record<string, number>>>> }>;
}

export interface EngineResult {
  readonly id: string;
  readonly score: number;
  /** Places in the text at which words matched. */
  readonly words: readonly number[];
  data(): Promise<{ url: string; raw_url?: string; content: string; meta: Readonly<Record<string, string>> }>;
}
