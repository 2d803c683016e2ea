import { counted } from '../counted.ts';
import { didYouMean, nearest } from '../did-you-mean.ts';
import type { Place } from '../problem.ts';
import type { Finding } from './rule.ts';

/** Something that is referred to by its id, where that is written, and what a report says if it is not there. */
export interface Reference {
  readonly id: string;
  readonly at: Place;
  readonly what: string;
  /** What to do where nothing near was meant. */
  readonly orElse?: string;
}

/** The references that lead to none of the known ids. `kind` is what they lead to, where that may be gone from the content. */
export function unknown(references: readonly Reference[], known: readonly string[], kind?: string): readonly Finding[] {
  const ids = new Set(known);
  const lost = references.filter(({ id }) => !ids.has(id));
  // Where there are none at all, that is one mistake.
  const isWhole = known.length === 0 && lost.length > 1;
  const none = `There are none at all. Put their file back, or take away what names them, in ${counted(lost.length, 'place')}.`;
  return lost.map(({ id, at, what, orElse }) => {
    const missing = kind === undefined ? {} : { missing: `${kind} ${id}` };
    const more = orElse === undefined || nearest(id, known) !== undefined ? '' : ` ${orElse}`;
    return {
      at,
      what,
      fix: isWhole ? none : `${didYouMean(id, known)}${more}`,
      ...missing,
      ...(isWhole && { allMissing: true }),
    };
  });
}
