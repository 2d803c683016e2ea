import type { Statement } from './statement.ts';

/** Something that the source does not say. */
export interface Question {
  readonly id: string;
  readonly question: string;
  /** Other words by which readers search for it; never shown. */
  readonly alsoAsked: readonly string[];
  readonly nearest: readonly { readonly statement: Statement; readonly remark: string | undefined }[];
  readonly blank: Blank;
}

/** What stands in a blank, on the screen and on paper, before the name of what goes there. */
export const blankLead = 'Your district adds this:';

/** Something that only the district can say. `answer` is empty until it has. */
export interface Blank {
  readonly id: string;
  readonly label: string;
  readonly answer: string;
}
