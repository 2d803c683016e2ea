import type { Handbook } from '../domain/handbook.ts';
import { isFamily } from '../domain/role.ts';
import { findPhrase, foldWords } from './fold.ts';

/** What a search needs to know of the handbook's language, besides the index. */
export interface Vocabulary {
  /** Every word that a search can find, folded. A word that begins none of them is mistyped or not here. */
  readonly words: readonly string[];
  /** Groups of words that stand for each other, as the content writes them. */
  readonly groups: readonly (readonly string[])[];
  /** The roles that the first groups are the names of, in the same order. */
  readonly roles: readonly string[];
}

/** The groups of words that stand for each other: the names of each role, and the synonyms of the content. */
export function wordGroups(handbook: Pick<Handbook, 'roles' | 'synonyms'>): readonly (readonly string[])[] {
  const roles = handbook.roles.map((role) => [...(isFamily(role) ? role.headings : [role.title]), ...role.aliases]);
  return [...roles, ...handbook.synonyms];
}

/** The word that stands in the index for a group. Letters only at its ends, so that no ending is taken off it. */
export function groupToken(group: number): string {
  return `zq${String(group).padStart(4, '0')}q`;
}

/** The groups of which some member stands in a text. */
export function groupsIn(groups: readonly (readonly string[])[], text: string): number[] {
  // A phrase does not run over a comma: "professional learning, program monitoring" names no program.
  const clauses = text.split(/[,;:·]/).map(foldWords);
  return groups.flatMap((members, group) =>
    members.some((member) => clauses.some((words) => findPhrase(words, foldWords(member)) >= 0)) ? [group] : [],
  );
}

/** The vocabulary of a handbook whose searchable texts are these. */
export function vocabulary(handbook: Pick<Handbook, 'roles' | 'synonyms'>, texts: readonly string[]): Vocabulary {
  const groups = wordGroups(handbook);
  const words = new Set([...texts, ...groups.flat()].flatMap(foldWords));
  return {
    words: [...words].filter((word) => !/^\d+$/.test(word)).sort(),
    groups,
    roles: handbook.roles.map(({ id }) => id),
  };
}
