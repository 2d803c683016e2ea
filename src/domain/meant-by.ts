import { didYouMean } from './did-you-mean.ts';
import type { Draft } from './draft.ts';

/** What was meant by an id or an address that there is not. One that readers have, or had, is no misspelt one. */
export function meantBy(draft: Pick<Draft, 'addresses'>, written: string, known: readonly string[]): string {
  const { promised, moved, withdrawn } = draft.addresses.words;
  const isFormer = [...promised, ...Object.keys(moved), ...Object.keys(withdrawn)].some(
    (one) => one === written || one.endsWith(`#${written}`),
  );
  return isFormer ? 'Take it away here, or put it back.' : didYouMean(written, known);
}
