/** Which program and list of today each program and list of a document is: by its name, and by what stands in it. */
import type { Draft, DraftProgram, DraftRoleList, DraftStatement, Written } from '../domain/draft.ts';
import type { Alikeness } from './alike.ts';
import { keyOf, plain } from './lines.ts';
import type { Outline, OutlineList, OutlineProgram } from './outline.ts';

/** A statement of today. */
export interface Old {
  readonly id: string;
  readonly text: string;
  readonly program: Written<DraftProgram>;
  readonly list: DraftRoleList | undefined;
  readonly statement: DraftStatement;
}

/** A statement of the document, and the program and list of today in which it stands; undefined where these are new. */
export interface New {
  readonly text: string;
  readonly line: number;
  readonly saidIn: { readonly program: OutlineProgram; readonly list: OutlineList };
  readonly program: Written<DraftProgram> | undefined;
  /** `null`: the statements of a description. */
  readonly list: DraftRoleList | null | undefined;
}

export interface Places {
  readonly programs: ReadonlyMap<OutlineProgram, Written<DraftProgram>>;
  readonly lists: ReadonlyMap<OutlineList, DraftRoleList>;
  readonly statements: readonly New[];
}

export function placesOf({ programs }: Pick<Draft, 'programs'>, outline: Outline, { alike }: Alikeness): Places {
  const textsOf = (statements: readonly { readonly text: string }[] = []) => statements.map(({ text }) => plain(text));
  const matched = match(outline.programs, programs, (said, { words }) => {
    const [now, then] = [textsOf(said.lists.flatMap((list) => list.statements)), textsIn(words)];
    return likely(said.title, words.title, now, then);
  });
  const lists = new Map<OutlineList, DraftRoleList>();
  for (const [said, { words }] of matched) {
    const headed = said.lists.filter(({ heading }) => heading !== null);
    const own = match(headed, words.roles ?? [], (list, today) =>
      likely(list.heading ?? '', today.heading, textsOf(list.statements), textsOf(today.statements)),
    );
    for (const [list, today] of own) lists.set(list, today);
  }
  const statements = outline.programs.flatMap((program) =>
    program.lists.flatMap((list) =>
      list.statements.map(({ text, line }): New => ({
        text,
        line,
        saidIn: { program, list },
        program: matched.get(program),
        list: list.heading === null ? null : lists.get(list),
      })),
    ),
  );
  return { programs: matched, lists, statements };

  /** The same name counts most; then what stands in both; then a name that is nearly the same. */
  function likely(name: string, today: string, now: readonly string[], then: readonly string[]): number {
    const shared = now.filter((text) => then.includes(text)).length / Math.max(1, Math.min(now.length, then.length));
    const named = keyOf(name) === keyOf(today) ? 1 : 0.5 * alike(name, today);
    return named + shared;
  }
}

function textsIn({ roles = [], statements = [] }: DraftProgram): string[] {
  return [...roles.flatMap((list) => list.statements), ...statements].map(({ text }) => plain(text));
}

/** Gives to each what is likeliest, the likeliest pairs first. */
function match<A, B>(all: readonly A[], others: readonly B[], likely: (a: A, b: B) => number): Map<A, B> {
  const pairs = all.flatMap((a) => others.map((b) => ({ a, b, score: likely(a, b) })));
  const found = new Map<A, B>();
  for (const { a, b, score } of pairs.sort((one, other) => other.score - one.score))
    if (score >= 0.3 && !found.has(a) && ![...found.values()].includes(b)) found.set(a, b);
  return found;
}
