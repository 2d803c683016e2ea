import { countedChanges, isOf, nameOfChange, programOf, reasonsOf, wordingsOf } from '../../domain/changes.ts';
import { blankLead } from '../../domain/question.ts';
import { makeUrls } from '../../urls.ts';
import type { MakeSheets } from '../sheet.ts';

/** A page for each role of which something has changed for a year. */
export const changeSheets: MakeSheets = ({ changes, families, years }) =>
  [...Map.groupBy(changes, ({ year }) => year)].toReversed().flatMap(([year, all]) =>
    families.flatMap((role) => {
      const own = all.filter(isOf('role', role.id));
      if (own.length === 0) return [];
      const before = years[years.indexOf(year) - 1];
      const title = `${role.shortTitle}: what changed for ${year}`;
      return {
        path: `changes/${year}/${role.id}`,
        title,
        kind: 'changes',
        template: 'changes',
        page: makeUrls('/').changesOf(year, role.id),
        mostPages: 1,
        largest: 12,
        grows: true,
        words: {
          role: role.code,
          counts: `Since ${before}: ${countedChanges(own)}.`,
          programs: [...Map.groupBy(own, programOf).values()].map((group) => ({
            title: [...(group[0]?.after ?? []), ...(group[0]?.before ?? [])][0]?.programTitle,
            changes: group.map((change) => ({
              id: change.id,
              kind: nameOfChange(change),
              wordings: wordingsOf(change),
              reasons: reasonsOf(change).map(({ label, says }) => ({
                label,
                says: says === '' ? blankLead.slice(0, -1) : says,
              })),
            })),
          })),
          source: `The words of ${before} and of ${year}, to the letter.`,
        },
      };
    }),
  );
