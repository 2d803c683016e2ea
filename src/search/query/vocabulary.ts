import type { Facet } from './facets.ts';

/** What a search needs to know of a handbook, besides the index. */
export interface Vocabulary {
  /** Groups of words that stand for each other; first the names of each role, in the order of `roles`. */
  readonly groups: readonly WordGroup[];
  readonly roles: readonly NamedInWords[];
  /** What the ids of statements begin with, folded: the codes of the programs, those that are gone too. */
  readonly codes: readonly string[];
  /** Whom to ask; empty where the district has not said. */
  readonly contact: string;
  /** What somebody may search for. */
  readonly searches?: readonly Pick<Place, 'title' | 'url'>[];
  /** What a search may lead to besides statements, in the order of the site. */
  readonly places: readonly Place[];
  /** Every statement, where the search can carry them all. Then it needs no index to find them. */
  readonly statements?: readonly ListedStatement[];
  /** Every word without digits that the index can find, folded, where the search has no list to read them from. */
  readonly words?: readonly string[];
}

/** Words that stand for each other, as the content writes them. */
export interface WordGroup {
  readonly words: readonly string[];
  /** Phrases in which they mean something else. */
  readonly except?: readonly string[] | undefined;
  /** What people say who ask about it, though it is not the same: it brings the group near. */
  readonly near?: readonly string[] | undefined;
  /** Whether they are the names of a role: then "guiding" is no "guide". */
  readonly role?: true;
}

/** A role that a question may name. */
export interface NamedInWords {
  readonly id: string;
  readonly name: string;
  /** Whether it has lists of its own; otherwise its statements are those that name it. */
  readonly hasList: boolean;
}

/** A page, a term or a question, open or answered, or a part of a page. */
export interface Place {
  readonly url: string;
  readonly title: string;
  readonly kind: 'question' | 'answer' | 'term' | 'page';
  /** What readers are told that it is. */
  readonly label: string;
  /** What is shown of it besides its title, and searched: the meaning of a term, the answer to a question. */
  readonly says?: string;
  /** Other words that it is found by, never shown. */
  readonly also?: string;
  /** The statements that belong to it, by their ids. */
  readonly near?: readonly string[];
  /** The choice of the search that has the statements that belong to it. */
  readonly choice?: readonly [Facet, string];
  /** Whether it is what a statement said before: then only the words count that this has lost. */
  readonly old?: true;
  /** Whether the index has more words of it. */
  readonly more?: true;
}

/** A statement as the search lists it. */
export interface ListedStatement {
  /** Its id, such as `AB-C-4`. */
  readonly id: string;
  /** The page that has it, under its id. */
  readonly page: string;
  readonly text: string;
  /** Where it stands, under the heading as written. */
  readonly place: string;
  /** The letter and the mark of the role that it is asked of. */
  readonly code?: string;
  readonly mark?: string;
  /** The names by which it calls roles, where its own words do not say it. */
  readonly also?: string;
  /** The values that it has of each filter. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The word that stands in the index for a group. Letters only at its ends, so that no ending is taken off it. */
export function groupToken(group: number): string {
  return `zq${String(group).padStart(4, '0')}q`;
}

/** What comes near to each group of a vocabulary, a line each: in order, as it weighs less then. */
export type NearWords = readonly string[];

/** A vocabulary without what only comes near to its words, and that alone. */
export function shelves(vocabulary: Vocabulary): readonly [Vocabulary, NearWords] {
  const groups = vocabulary.groups.map((group) => ({ ...group, near: undefined }));
  return [{ ...vocabulary, groups }, vocabulary.groups.map(({ near = [] }) => near.toSorted().join('\n'))];
}

/** A vocabulary with what comes near to its words. */
export function withNear(vocabulary: Vocabulary, near: NearWords): Vocabulary {
  return { ...vocabulary, groups: vocabulary.groups.map((group, i) => ({ ...group, near: near[i]?.split('\n') })) };
}
