/** Where in the content something stands: a file below `content/`, and the path of keys inside it. */
export interface Place {
  readonly file: string;
  /** Keys and indexes from the top of the file's frontmatter or YAML, such as `['roles', 0, 'role']`. */
  readonly path: readonly (string | number)[];
  /** The line of the body below the frontmatter (or of a file that has no fields), from 1, for a problem there. */
  readonly bodyLine?: number;
}

/** A mistake in the content: where it is, what is wrong, and what would be right. Values, never thrown one by one. */
export interface Problem {
  /** The rule that found it, by its file name in `rules/`. */
  readonly rule: string;
  readonly at: Place;
  readonly what: string;
  readonly fix: string;
  /** What is referred to and is not there, by kind and id: `statement AB-C-4`. */
  readonly missing?: string;
  /** What this problem says is gone. Problems of those that miss it follow from this one, and are not reported too. */
  readonly gone?: readonly string[];
  /** Whether it is only one where something misses what is gone. */
  readonly ifMissed?: boolean;
  /** Whether all such problems of its rule are one mistake, because there is none of what they miss. */
  readonly allMissing?: boolean;
  /** What is quoted of a statement that does not say it. */
  readonly quoted?: { readonly id: string; readonly words: string };
  /** Where else the content names what is gone. */
  readonly named?: readonly Place[];
}
