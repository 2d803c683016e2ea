/** Questions in the words of people who have not read the handbook, and whether a search answers them. */
import type { Search } from './search-in-node.ts';

export interface AskedQuestion {
  readonly asked: string;
  readonly kind: string;
  /** Everything that would be a right answer; empty for what the text cannot answer. */
  readonly right: readonly string[];
}

/** What a reader is shown first. */
export interface Shown {
  /** The first three statements. */
  readonly statements: readonly string[];
  /** Whether some statement is shown as having everything that was asked for. */
  readonly whole: boolean;
  /** Open questions, terms and pages, above the statements or right after them. */
  readonly offered: readonly string[];
}

export async function shownFor(search: Search, asked: string): Promise<Shown> {
  const { statements, elsewhere, named, near, places } = (await search.search(asked)).found;
  const order = [...statements, ...elsewhere, ...named, ...near.flatMap((part) => part.statements.slice(0, 6))];
  const first = await Promise.all(order.slice(0, 3).map(search.nameOf));
  return {
    statements: first,
    whole: statements.length + elsewhere.length > 0,
    offered: places.flatMap(({ place: { url } }) => namesOf(url)),
  };
}

/** An address as a list of right answers may name it. */
function namesOf(url: string): readonly string[] {
  const [, page = '', id = '', anchor = ''] = /^\/([^/]*)\/(?:([^/#]+)\/)?(?:#(.+))?$/.exec(url) ?? [];
  const kind = { questions: 'question', glossary: 'term', roles: 'role', programs: 'program' }[page];
  const own = anchor === '' ? id : anchor;
  return kind === undefined || own === '' ? [`page:${url}`] : [`${kind}:${own}`, `page:${url}`];
}

export function isRight({ statements, offered }: Shown, right: readonly string[]): boolean {
  return right.some((one) => statements.includes(one) || offered.includes(one));
}

export function isHonest({ whole }: Shown): boolean {
  return !whole;
}
