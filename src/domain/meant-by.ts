import { didYouMean } from './did-you-mean.ts';
import { retiredIn } from './draft-statements.ts';
import type { Draft } from './draft.ts';

/** What was meant by an id or an address that there is not. One that readers have, or had, is no misspelt one. */
export function meantBy(draft: Pick<Draft, 'addresses'>, written: string, known: readonly string[]): string {
  const promised = [...draft.addresses.words.promised, ...retiredIn(draft)];
  const isFormer = promised.some((one) => one === written || one.endsWith(`#${written}`));
  return isFormer ? 'Take it away here, or put it back.' : didYouMean(written, known);
}
