/** Where in the content something stands: a file below `content/`, and the path of keys inside it. */
export interface Place {
  readonly file: string;
  /** Keys and indexes from the top of the file's frontmatter or YAML, such as `['roles', 0, 'role']`. */
  readonly path: readonly (string | number)[];
  /** The line of the body below the frontmatter, from 1, for a problem in the body. */
  readonly bodyLine?: number;
}

/** A mistake in the content: where it is, what is wrong, and what would be right. Values, never thrown one by one. */
export interface Problem {
  /** The rule that found it, by its file name in `rules/`. */
  readonly rule: string;
  readonly at: Place;
  readonly what: string;
  readonly fix: string;
}
