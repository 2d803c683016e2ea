import { writtenTexts } from '../references.ts';
import { repeated } from './repeated.ts';
import type { Rule } from './rule.ts';

/** What stands in a list one below the other: words or ids, or the ids of what else is said of them. */
const listed = /(\*|themes\.\*\.theme|nearest\.\*\.id)$/;

/** Where something names several of a kind (themes, notes, statements, words), it names each of them once. */
export const noRepeats: Rule = (draft) => {
  const names = writtenTexts(draft).filter(({ part, keys }) => part !== 'pairs' && listed.test(keys));
  return repeated(names, (one) => JSON.stringify([listOf(one), one.text])).map(({ again: { by, text, at } }) => {
    return { at, what: `${by} names "${text}" twice.`, fix: 'Take one of the two away.' };
  });
};

/** The list in which a name stands. All sides of an agreement are one. */
function listOf({ part, keys, at: { file, path } }: ReturnType<typeof writtenTexts>[number]) {
  const isOfSides = part === 'agreements' && !keys.startsWith('restsOn');
  return [file, path.slice(0, isOfSides ? 1 : path.findLastIndex((key) => typeof key === 'number'))];
}
