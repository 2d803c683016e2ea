import { didYouMean } from '../did-you-mean.ts';
import type { Place } from '../problem.ts';
import type { Finding } from './rule.ts';

/** Something that is referred to by its id, where that is written, and what a report says if it is not there. */
export interface Reference {
  readonly id: string;
  readonly at: Place;
  readonly what: string;
}

/** The references that lead to none of the known ids. `kind` is what they lead to, where that may be gone from the content. */
export function unknown(references: readonly Reference[], known: readonly string[], kind?: string): readonly Finding[] {
  const ids = new Set(known);
  return references
    .filter(({ id }) => !ids.has(id))
    .map(({ id, at, what }) => {
      const missing = kind === undefined ? {} : { missing: `${kind} ${id}` };
      return { at, what, fix: didYouMean(id, known), ...missing };
    });
}
