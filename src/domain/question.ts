import type { Day } from './day.ts';
import type { DraftQuestion, DraftSettings } from './draft.ts';
import type { Statement } from './statement.ts';

/** Something that the source does not say. */
export interface Question extends Pick<DraftQuestion, 'question'> {
  readonly id: string;
  readonly alsoAsked: readonly string[];
  readonly nearest: readonly { readonly statement: Statement; readonly remark: string | undefined }[];
  readonly blank: Blank;
}

/** What stands in a blank, on the screen and on paper, before the name of what goes there. */
export const blankLead = 'Your district has yet to add:';

/** Something that only the district can say. `answer` is empty until it has. */
export type Blank = Omit<DraftSettings['blanks'][string], 'on'> & {
  readonly id: string;
  readonly on?: Day | undefined;
};

/** Whether the district has answered: then it is its answer that readers are shown, and the question is open no more. */
export function isAnswered({ blank }: Pick<Question, 'blank'>): boolean {
  return blank.answer !== '';
}

/** Who answered and when: "Ana Núñez, August 1, 2027". Without a name it is the district. */
export function answeredBy({ by, on }: Pick<Blank, 'by' | 'on'>): string {
  return on === undefined ? (by ?? 'the district') : `${by ?? 'the district'}, ${on.inWords}`;
}
