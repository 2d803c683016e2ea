import { placeOf } from '../draft-statements.ts';
import type { Rule } from './rule.ts';

/** A file's name is the last part of an address: small letters, digits and hyphens. */
export const fileNames: Rule = (draft) =>
  [...draft.programs, ...draft.roles].flatMap((one) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(one.id)
      ? []
      : [
          {
            at: placeOf(one),
            what: `The file name "${one.id}" can't be an address.`,
            fix: 'Use small letters, digits and hyphens, such as data-coach.mdx.',
          },
        ],
  );
