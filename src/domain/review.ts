/** Programs and own pages that somebody looks over from time to time: who, when last, and when again. */
import { placeOf } from './draft-statements.ts';
import type { Draft, DraftProgram, Written } from './draft.ts';
import type { Finding } from './rules/rule.ts';

/** What an editor has said of it; each may be left out. */
export type Review = Pick<DraftProgram, 'owner' | 'reviewed' | 'reviewEvery'>;

type Reviewed = Written<Review & { readonly title: string }>;

/** The day on which it is due again; undefined where it never is. */
export function dueOn({ reviewed, reviewEvery }: Review): string | undefined {
  if (reviewed === undefined || reviewEvery === undefined) return undefined;
  const [year = 0, month = 0, day = 0] = reviewed.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + reviewEvery, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + reviewEvery, Math.min(day, last))).toJSON().slice(0, 10);
}

/** What is due up to a day, by the day on which it is. */
export function dueBy({ programs, pages }: Pick<Draft, 'programs' | 'pages'>, day: string) {
  const due = [...programs, ...pages].flatMap((written: Reviewed) => {
    const on = dueOn(written.words);
    return on === undefined || on > day ? [] : [{ on, written, owner: written.words.owner ?? '' }];
  });
  return due.sort((a, b) => (a.on < b.on || (a.on === b.on && a.written.file < b.written.file) ? -1 : 1));
}

/** What an editor is told of it on a day. Nothing stops for it. */
export function reviewDue(draft: Pick<Draft, 'programs' | 'pages'>, day: string): Finding[] {
  const dayless = [...draft.programs, ...draft.pages].filter(
    ({ words }: Reviewed) => words.reviewEvery !== undefined && words.reviewed === undefined,
  );
  return [
    ...dueBy(draft, day).map(({ on, written, owner }) => ({
      at: placeOf(written, 'reviewed'),
      what: `"${written.words.title}" was to be looked over by ${on}${owner === '' ? '' : ` (${owner})`}.`,
      fix: 'Look it over, and write the day on which you did behind "reviewed".',
    })),
    ...dayless.map((written) => ({
      at: placeOf(written, 'reviewEvery'),
      what: `Nobody can know when "${written.words.title}" is due: it does not say when it was last looked over.`,
      fix: 'Write that day above it: "reviewed: 2027-07-01".',
    })),
  ];
}
