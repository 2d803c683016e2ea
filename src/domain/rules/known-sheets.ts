import { didYouMean } from '../did-you-mean.ts';
import { placeOf } from '../draft-statements.ts';
import { sheetNames } from '../sheet-names.ts';
import type { Rule } from './rule.ts';

/** A sheet that may take more than one page is a sheet that there is. */
export const knownSheets: Rule = (draft) => {
  const names = sheetNames(draft);
  return draft.settings.words.paper.longer.flatMap((name, i) =>
    names.includes(name)
      ? []
      : [
          {
            at: placeOf(draft.settings, 'paper', 'longer', i),
            what: `There is no sheet "${name}" that could be longer.`,
            fix: didYouMean(name, names),
          },
        ],
  );
};
