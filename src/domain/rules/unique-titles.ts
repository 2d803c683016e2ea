import { knownFirst, placeOf } from '../draft-statements.ts';
import type { Written } from '../draft.ts';
import type { Finding, Rule } from './rule.ts';

/** No two programs, roles, themes or agreements have one title: readers could not tell their pages apart. */
export const uniqueTitles: Rule = (draft) =>
  (['programs', 'roles', 'themes', 'agreements'] as const).flatMap((part) =>
    sameTitle(knownFirst<Written<{ readonly title: string }>>(draft, draft[part], part)),
  );

function sameTitle(all: readonly Written<{ readonly title: string }>[]): Finding[] {
  const first = new Map<string, Written<unknown>>();
  return all.flatMap((one) => {
    const title = one.words.title.toLowerCase();
    const before = first.get(title);
    if (before === undefined) {
      first.set(title, one);
      return [];
    }
    // What has the same id too is one mistake, and another rule's.
    if (before.id.toLowerCase() === one.id.toLowerCase()) return [];
    return [
      {
        at: placeOf(one, 'title'),
        what: `"${before.id}" and "${one.id}" have the same title, "${one.words.title}".`,
        fix: 'Give one of them another, so that readers can tell them apart.',
      },
    ];
  });
}
