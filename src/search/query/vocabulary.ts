/** What a search needs to know of the handbook's language, besides the index. */
export interface Vocabulary {
  /** Every word that a search can find, folded. A word that begins none of them is mistyped or not here. */
  readonly words: readonly string[];
  /** Groups of words that stand for each other, as the content writes them. */
  readonly groups: readonly (readonly string[])[];
  /** The roles that the first groups are the names of, in the same order. */
  readonly roles: readonly string[];
  /** What the ids of statements begin with, folded: the codes of the programs. */
  readonly codes: readonly string[];
}

/** The word that stands in the index for a group. Letters only at its ends, so that no ending is taken off it. */
export function groupToken(group: number): string {
  return `zq${String(group).padStart(4, '0')}q`;
}
