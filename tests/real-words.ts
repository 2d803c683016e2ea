/** The handbook of the real words, for tests that need no built site. */
import { checkContent, report } from '../src/check/check-content.ts';
import type { Handbook } from '../src/domain/handbook.ts';

export function realWords(): Handbook {
  const { handbook, problems } = checkContent('content');
  if (handbook === undefined) throw new Error(report(problems));
  return handbook;
}
