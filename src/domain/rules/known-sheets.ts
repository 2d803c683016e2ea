import { placeOf } from '../draft-statements.ts';
import { sheetNames } from '../sheet-names.ts';
import type { Rule } from './rule.ts';
import { unknown } from './unknown.ts';

/** A sheet that may take more than one page is a sheet that there is. */
export const knownSheets: Rule = (draft) => {
  const references = draft.settings.words.paper.longer.map((id, i) => {
    return {
      id,
      at: placeOf(draft.settings, 'paper', 'longer', i),
      what: `There is no sheet "${id}" that could be longer.`,
    };
  });
  return unknown(references, sheetNames(draft));
};
