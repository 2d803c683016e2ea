/** Where a reader says what should change: an e-mail, the district's own form, or the file itself in its repository. */
import { placedStatements, placeOf } from './draft-statements.ts';
import type { Draft, Written } from './draft.ts';
import type { Place } from './problem.ts';

/** How readers suggest changes. */
export type Suggestion = NonNullable<ReturnType<typeof suggestionBy>>;

/** In which file something is written, and where in its list. */
export type WrittenAt = Pick<Written<unknown>, 'file' | 'index'>;

/** What is to change: a statement, or a page, which has no id. */
export interface Suggested {
  readonly id?: string;
  readonly words: string;
  /** Where it stands, from the root of its host. */
  readonly address: string;
  /** What is written for it, for a page. */
  readonly from?: WrittenAt;
}

/** The line of a place in its file, from 1. */
export type LineOf = (at: Place) => number;

/** An address with places to fill in, such as `{id}`, and what fills them; undefined where the district has set nothing. */
export function suggestionBy(draft: Draft, lineOf: LineOf) {
  const { title, suggest = '', repository = '', paper } = draft.settings.words;
  /** Where the handbook is published; "" where that is not said. */
  const root = paper.address;
  if (repository === '') {
    const [subject, body] = [`${title}: `, '\n{words}\n{address}\n\nWhat should change, and why:\n'].map((text) =>
      encodeURIComponent(text).replace(/%7B(\w+)%7D/g, '{$1}'),
    );
    const to = /^https?:/.test(suggest) ? suggest : `mailto:${suggest}?subject=${subject}{name}&body={id}${body}`;
    return suggest === '' ? undefined : { to, root, places: new Map<string, string>() };
  }
  const all = Object.values(draft).flatMap((part: string | Written<unknown> | readonly Written<unknown>[]) =>
    typeof part === 'string' ? [] : part,
  );
  /** The file and line of each statement, by its id, and of all else that is written, by its own file and index. */
  const places = [
    ...placedStatements(draft).map(({ statement, at }) => [statement.id, at] as const),
    ...all.map((written) => [keyOf(written), placeOf(written)] as const),
  ];
  const lines = places.map(([key, at]) => [key, `${at.file}#L${lineOf(at)}`] as const);
  return { to: `${repository}/edit/main/{place}`, root, places: new Map(lines) };
}

/** The address that leads to a suggestion, with all filled in. */
export function suggesting({ to, root, places }: Suggestion, { id = '', words, address, from }: Suggested): string {
  const place = places.get(from === undefined ? id : keyOf(from)) ?? '';
  const said: Readonly<Record<string, string>> = {
    id,
    words,
    name: id || words,
    address: root === '' ? address : new URL(address, root).href,
  };
  return to.replace('{place}', place).replace(/\{(\w+)\}/g, (all, name) => encodeURIComponent(said[name] ?? all));
}

function keyOf({ file, index }: WrittenAt): string {
  return `${file} ${index ?? ''}`;
}
