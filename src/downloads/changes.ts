/** What has changed from year to year, for other programs: as values, as a table, as an Atom feed. */
import { nameOfChange, reasonsOf, wordingsOf, type StatementThen } from '../domain/changes.ts';
import type { Handbook } from '../domain/handbook.ts';
import { makeUrls, urls } from '../urls.ts';

/** The addresses that a download has: whole ones where the handbook is published, because it is read far from the site. */
export const atOf = ({ paper }: Pick<Handbook, 'paper'>) => (paper.address === '' ? urls : makeUrls(paper.address));

export function plainChanges(handbook: Handbook) {
  const plain = ({ id, programTitle, role, heading, text }: StatementThen) => ({
    ...{ id, program: programTitle, role, heading, text },
  });
  return handbook.changes.map(({ id, year, kind, because, decided, from, before, after }) => ({
    ...{ year, kind, before: before.map(plain), after: after.map(plain), because, decided },
    from: from?.day,
    address: atOf(handbook).change({ year, id }),
  }));
}

/** The table of all changes, its head first. */
export function changesTable(handbook: Handbook): readonly (readonly string[])[] {
  const said = (all: readonly StatementThen[], key: 'id' | 'text' | 'programTitle' | 'heading') =>
    [...new Set(all.flatMap((one) => one[key] ?? []))].join('; ');
  return [
    ['year', 'kind', 'ids before', 'ids now', 'program', 'heading', 'before', 'now', 'why', 'decided by', 'from'],
    ...handbook.changes.map(({ year, kind, before, after, because, decided, from }) => [
      ...[year, kind, said(before, 'id'), said(after, 'id')],
      ...(['programTitle', 'heading'] as const).map((key) => said(after.length > 0 ? after : before, key)),
      ...[said(before, 'text'), said(after, 'text'), because, decided, from?.day ?? ''],
    ]),
  ];
}

/** The feed of all changes, the last one first. */
export function changesFeed(handbook: Handbook): string {
  const at = atOf(handbook);
  const { title, language, district, changes, paper } = handbook;
  // Where nobody knows the address yet, a name that is no address.
  const idOf = (address: string) => xml(paper.address === '' ? `urn:handbook:${address}` : address);
  // A school year begins in summer.
  const days = changes.map(({ from, year }) => `${from?.day ?? `${year.slice(0, 4)}-07-01`}T00:00:00Z`);
  const entries = changes.map((change, i) => {
    const { id, before, after } = change;
    const { programTitle } = after[0] ?? before[0] ?? { programTitle: '' };
    const lines = [
      ...wordingsOf(change).map(
        ({ when, id, place, pieces }) =>
          `${when}${place && `, ${id} in ${place}`}: ${pieces.map(({ text }) => text).join(' ')}`,
      ),
      ...reasonsOf(change).flatMap(({ label, says }) => (says === '' ? [] : [`${label}: ${says}`])),
    ];
    return `<entry><id>${idOf(at.change(change))}</id><title>${xml(`${nameOfChange(change)}: ${id}, ${programTitle}`)}</title><updated>${days[i]}</updated><link href="${xml(at.change(change))}"/><category term="${change.kind}"/><content type="text">${xml(lines.join('\n'))}</content></entry>`;
  });
  const lead = `<id>${idOf(at.changes)}</id><title>${xml(`${title}: what has changed`)}</title><updated>${days.toSorted().at(-1)}</updated><author><name>${xml(district || title)}</name></author><link href="${xml(at.changes)}"/><link rel="self" href="${xml(at.changesFeed)}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">${lead}${entries.toReversed().join('')}</feed>\n`;
}

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
