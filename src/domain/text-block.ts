/** A part of a text that an editor has written, as values: for paper and the search. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly TextRun[] }
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly TextRun[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly entries: readonly (readonly TextBlock[])[] };

/** Letters that are set alike. */
export interface TextRun {
  readonly text: string;
  readonly strong?: boolean;
  readonly stressed?: boolean;
  /** Where it leads: an address, from the site's root for a page of the handbook. */
  readonly href?: string;
  /** The id of the statement that is cited here. */
  readonly cite?: string;
}

/** The words of a text, without how they are set. */
export function wordsOfText(text: readonly TextBlock[]): string {
  const words = (block: TextBlock): string =>
    block.kind === 'list' ? block.entries.map(wordsOfText).join(' ') : block.runs.map((run) => run.text).join('');
  return text.map(words).join(' ');
}
