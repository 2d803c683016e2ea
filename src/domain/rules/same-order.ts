import { knownFirst, placeOf } from '../draft-statements.ts';
import type { Rule } from './rule.ts';

/** Programs, roles and pages each have a place of their own in their lists: else their titles decide. */
export const sameOrder: Rule = (draft) =>
  (['programs', 'roles', 'pages'] as const).flatMap((part) => {
    const all = knownFirst<(typeof draft)[typeof part][number]>(draft, draft[part], part);
    return all.flatMap((one, i) => {
      const other = all.slice(0, i).find(({ words: { order } }) => order === one.words.order);
      if (other === undefined) return [];
      const free = Math.max(...all.map(({ words: { order } }) => order)) + 1;
      const what = `"${one.words.title}" has the same order as "${other.words.title}", ${one.words.order}, so their titles decide which comes first.`;
      return [{ at: placeOf(one, 'order'), what, fix: `Give it a number of its own; ${free} would put it last.` }];
    });
  });
