/** What is wrong, and what would be right. */
export interface Wrong {
  readonly what: string;
  readonly fix: string;
  /** What is referred to and is not there. */
  readonly missing?: string;
}

/** The same of a line, from 1, whatever that says. */
export interface WrongLine extends Wrong {
  readonly line: number;
}
