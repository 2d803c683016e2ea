import { counted } from '../counted.ts';
import { nearest } from '../did-you-mean.ts';
import { familyIds } from '../draft-statements.ts';
import type { Draft } from '../draft.ts';
import { meantBy } from '../meant-by.ts';
import { referencesIn, type Named } from '../references.ts';
import { sheetNames } from '../sheet-names.ts';
import { idsOf } from '../things.ts';
import type { Finding, Rule } from './rule.ts';

/** How a report says that something is named, kind by kind. */
const names: Readonly<Partial<Record<Named, string>>> = {
  statement: 'cites a statement',
  theme: 'joins a theme',
  note: 'refers to a note',
  blank: 'leads to a blank',
  question: 'leads to a question',
  station: 'has a statement at a station',
};

/** What may be gone from the content with its promised address, which is told where that is. */
const promised: readonly Named[] = ['statement', 'theme', 'question', 'term', 'role', 'family'];

/** Whatever names something of these kinds names one that there is. */
export const known =
  (...kinds: readonly Named[]): Rule =>
  (draft) =>
    kinds.flatMap((kind) => unknown(draft, kind));

function unknown(draft: Draft, kind: Named): Finding[] {
  const isRole = kind === 'role' || kind === 'family';
  const thing = isRole ? 'role' : kind;
  const all = kind === 'sheet' ? sheetNames(draft) : kind === 'family' ? familyIds(draft) : idsOf(draft, kind);
  const ids = new Set(all);
  const lost = referencesIn(draft).filter(({ to, id }) => to === kind && !ids.has(id));
  // Where there are none at all, that is one mistake.
  const isWhole = all.length === 0 && lost.length > 1;
  const none = `There are none at all. Put their file back, or take away what names them, in ${counted(lost.length, 'place')}.`;
  const sentenceRoles = kind === 'family' ? idsOf(draft, 'role') : [];
  return lost.map(({ by, id, at }) => {
    const isNew = isRole && !sentenceRoles.includes(id) && nearest(id, all) === undefined;
    const file = isNew ? ` A new role needs a file of its own: roles/${id}.mdx.` : '';
    const lack = sentenceRoles.includes(id)
      ? 'has no lists of its own: sentences only name it'
      : kind === 'blank'
        ? `is not in ${draft.settings.file}`
        : 'there is not';
    return {
      at,
      what: `${by} ${names[kind] ?? `names a ${thing}`} "${id}" that ${lack}.`,
      fix: isWhole ? none : `${meantBy(draft, id, all)}${file}`,
      ...(promised.includes(kind) && { missing: `${thing} ${id}` }),
      ...(isWhole && { allMissing: true }),
    };
  });
}
