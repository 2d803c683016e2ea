import { placeOf } from '../draft-statements.ts';
import type { Written } from '../draft.ts';
import { repeated } from './repeated.ts';
import type { Finding, Rule } from './rule.ts';

/** No two programs, roles, themes or agreements have one title: readers could not tell their pages apart. */
export const uniqueTitles: Rule = ({ programs, roles, themes, agreements }) =>
  [programs, roles, themes, agreements].flatMap((all) => sameTitle(all));

function sameTitle(all: readonly Written<{ readonly title: string }>[]): Finding[] {
  return (
    repeated(all, ({ words: { title } }) => title.toLowerCase())
      // What has the same id too is one mistake, and another rule's.
      .filter(({ first, again }) => first.id.toLowerCase() !== again.id.toLowerCase())
      .map(({ first, again }) => ({
        at: placeOf(again, 'title'),
        what: `"${first.id}" and "${again.id}" have the same title, "${again.words.title}".`,
        fix: 'Give one of them another, so that readers can tell them apart.',
      }))
  );
}
