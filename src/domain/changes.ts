/** What became of each statement from one school year to the next. */
import type { Day } from './day.ts';
import type { Draft, DraftChange } from './draft.ts';
import { editionsOf, type Edition, type EditionStatement } from './editions.ts';
import { piecesOf } from './word-changes.ts';

export type ChangeKind = 'reworded' | 'moved' | 'split' | 'merged' | 'withdrawn' | 'added';

/** A statement of a school year, with the title that its program had. */
export type StatementThen = EditionStatement & { readonly programTitle: string };

/** What has changed, by comparing the words of two years alone. */
export interface Difference {
  /** Its anchor: the id of now, or the one that is withdrawn. */
  readonly id: string;
  readonly year: string;
  readonly kind: ChangeKind;
  readonly before: readonly StatementThen[];
  readonly after: readonly StatementThen[];
}

/** The same, and why; what is not known yet is "". */
export interface Change extends Difference, Pick<DraftChange, 'because' | 'decided'> {
  readonly from: Day | undefined;
}

type WithChanges = Parameters<typeof editionsOf>[0] & Pick<Draft, 'changes'>;

/** Everything that has changed from year to year, the oldest first, each in the order of the words. */
export function differencesIn(draft: WithChanges): readonly Difference[] {
  const editions = editionsOf(draft);
  return editions.slice(1).flatMap((after, i) => {
    const entries = draft.changes.filter(({ words }) => words.year === after.year && words.split);
    return differences(
      editions[i] ?? after,
      after,
      entries.map(({ words }) => words.ids),
    );
  });
}

/** The same with what the editor says of each. */
export function changesIn(draft: WithChanges, day: (day: string) => Day): readonly Change[] {
  return differencesIn(draft).map((one) => {
    const {
      because = '',
      decided = '',
      from = '',
    } = draft.changes.find(({ words }) => explains(words, one))?.words ?? {};
    return { ...one, because, decided, from: from === '' ? undefined : day(from) };
  });
}

/** Whether an entry of changes.yaml is about a difference. */
export function explains({ year, ids }: Pick<DraftChange, 'year' | 'ids'>, one: Difference): boolean {
  return year === one.year && idsOf(one).some((id) => ids.includes(id));
}

/** The ids that a difference is about, those of before first. */
export function idsOf({ before, after }: Pick<Difference, 'before' | 'after'>): readonly string[] {
  return [...new Set([...before, ...after].map(({ id }) => id))];
}

/** What differs between two years; each list of `splits` was one statement. */
export function differences(
  before: Edition,
  after: Edition,
  splits: readonly (readonly string[])[] = [],
): readonly Difference[] {
  const was = thenOf(before);
  const is = thenOf(after);
  const led = [
    ...[...was.keys()].flatMap((id) => (is.has(id) ? [[id, id]] : (after.went[id] ?? []).map((to) => [id, to]))),
    ...splits.flatMap((ids) => ids.filter((id) => was.has(id)).flatMap((id) => ids.map((to) => [id, to]))),
  ].filter(([, to = '']) => is.has(to));
  // What hangs together is one change: all that two became, all that became one.
  let groups = [...was.keys()].map((id) => ({ from: [id], to: [] as string[] }));
  for (const [from = '', to = ''] of led) {
    const joined = groups.filter((one) => one.from.includes(from) || one.to.includes(to));
    const whole = {
      from: joined.flatMap((one) => one.from),
      to: [...new Set([...joined.flatMap((one) => one.to), to])],
    };
    groups = groups.flatMap((one) => (one === joined[0] ? [whole] : joined.includes(one) ? [] : [one]));
  }
  const fresh = [...is.keys()].filter((id) => !groups.some(({ to }) => to.includes(id)));
  const found = [...groups, ...fresh.map((id) => ({ from: [], to: [id] }))].flatMap(({ from, to }): Difference[] => {
    const pair = { before: from.flatMap((id) => was.get(id) ?? []), after: to.flatMap((id) => is.get(id) ?? []) };
    const kind = kindOf(pair);
    return kind === undefined ? [] : [{ id: to[0] ?? from[0] ?? '', year: after.year, kind, ...pair }];
  });
  const order = [...is.keys()];
  // What is withdrawn stands where it stood: after those that came before it.
  const placeOf = ({ id }: Difference) => {
    const earlier = [...was.keys()].slice(0, [...was.keys()].indexOf(id) + 1).findLast((one) => is.has(one)) ?? '';
    return order.includes(id) ? order.indexOf(id) : order.indexOf(earlier) + 0.5;
  };
  return found.sort((a, b) => placeOf(a) - placeOf(b));
}

function thenOf({ statements, programs }: Edition): ReadonlyMap<string, StatementThen> {
  return new Map(statements.map((one) => [one.id, { ...one, programTitle: programs[one.program] ?? one.program }]));
}

function kindOf({ before, after }: Pick<Difference, 'before' | 'after'>): ChangeKind | undefined {
  const [was, is] = [before[0], after[0]];
  if (is === undefined) return 'withdrawn';
  if (was === undefined) return 'added';
  if (before.length > 1) return 'merged';
  if (after.length > 1) return 'split';
  const isElsewhere = was.program !== is.program && was.programTitle !== is.programTitle;
  if (was.id !== is.id || was.role !== is.role || isElsewhere) return 'moved';
  return was.text === is.text ? undefined : 'reworded';
}

/** What has changed of a statement over the years, the last change first, whatever its id was then. */
export function historyOf(changes: readonly Change[], id: string): readonly Change[] {
  const ids = new Set([id]);
  return changes.toReversed().filter((change) => {
    if (!change.after.some((one) => ids.has(one.id))) return false;
    for (const one of change.before) ids.add(one.id);
    return true;
  });
}

/** Whether a change is one of a role or a program: it stands in it, or stood there. */
export function isOf(what: 'role' | 'program', id: string) {
  return ({ before, after }: Difference): boolean => [...before, ...after].some((one) => one[what] === id);
}

/** The program under which a change is shown: where its words stand now, or stood. */
export function programOf({ before, after }: Difference): string {
  return (after[0] ?? before[0])?.program ?? '';
}

/** What a change is called. */
export function nameOfChange({ kind }: Pick<Change, 'kind'>): string {
  return kind === 'added' ? 'New' : kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** How many there are of each kind: "4 reworded, 1 new". */
export function countedChanges(changes: readonly Difference[]): string {
  const kinds = [...Map.groupBy(changes, nameOfChange)];
  return kinds.map(([name, all]) => `${all.length}\u00a0${name.toLowerCase()}`).join(', ');
}

/** Both wordings of a change, each with its words in pieces, and where it stood or stands. */
export function wordingsOf({ kind, before, after }: Difference) {
  const side = (own: readonly StatementThen[], others: readonly StatementThen[], when: 'Before' | 'Now') =>
    own.map((one) => ({
      when,
      id: one.id,
      place: ['reworded', 'added', 'withdrawn'].includes(kind)
        ? ''
        : [one.heading, one.programTitle].filter(Boolean).join(', '),
      pieces: piecesOf(one.text, others.length === 0 ? one.text : others.map(({ text }) => text).join(' ')),
    }));
  return [...side(before, after, 'Before'), ...side(after, before, 'Now')];
}

/** Why, who decided, from when, as lines; what nobody has said yet is a blank. */
export function reasonsOf({ because, decided, from }: Change) {
  return [
    { label: 'Why', says: because },
    { label: 'Decided by', says: decided },
    { label: 'From', says: from?.inWords ?? '' },
  ];
}
