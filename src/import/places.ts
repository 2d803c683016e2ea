/** Which program and list of today each program and list of a document is: by its name, and by what stands in it. */
import type { Draft, DraftProgram, DraftRoleList, Written } from '../domain/draft.ts';
import type { PlacedStatement } from '../domain/draft-statements.ts';
import type { Alikeness } from './alike.ts';
import { keyOf, plain } from './lines.ts';
import type { Outline, OutlineList, OutlineProgram, Said } from './outline.ts';

/** A statement of today. */
export interface Old extends PlacedStatement {
  readonly id: string;
  readonly text: string;
}

/** A statement of the document, and the program and list of today in which it stands; undefined where these are new. */
export interface New extends Said {
  readonly saidIn: { readonly program: OutlineProgram; readonly list: OutlineList };
  readonly program: Written<DraftProgram> | undefined;
  /** `null`: the statements of a description. */
  readonly list: DraftRoleList | null | undefined;
}

interface Holds {
  readonly statements?: readonly { readonly text: string }[] | undefined;
}

export function placesOf({ programs: today }: Pick<Draft, 'programs'>, outline: Outline, { alike }: Alikeness) {
  const programs = match(outline.programs, today, (said, { words }) =>
    likely(said.title, words.title, said.lists, [...(words.roles ?? []), words]),
  );
  const isLikely = (list: OutlineList, one: DraftRoleList) => likely(list.heading ?? '', one.heading, [list], [one]);
  const lists = new Map(
    [...programs].flatMap(([{ lists }, { words }]) => {
      const headed = lists.filter(({ heading }) => heading !== null);
      return [...match(headed, words.roles ?? [], isLikely)];
    }),
  );
  const statements = outline.programs.flatMap((program) =>
    program.lists.flatMap((list) =>
      list.statements.map((said): New => ({
        ...said,
        saidIn: { program, list },
        program: programs.get(program),
        list: list.heading === null ? null : lists.get(list),
      })),
    ),
  );
  return { programs, lists, statements };

  /** The same name counts most; then what stands in both; then a name that is nearly the same. */
  function likely(name: string, other: string, holds: readonly Holds[], others: readonly Holds[]): number {
    const [now, then] = [holds, others].map((all) =>
      all.flatMap(({ statements = [] }) => statements.map(({ text }) => plain(text))),
    ) as [string[], string[]];
    const shared = now.filter((text) => then.includes(text)).length / Math.max(1, Math.min(now.length, then.length));
    return shared + (keyOf(name) === keyOf(other) ? 1 : 0.5 * alike(name, other));
  }
}

/** Gives to each what is likeliest, the likeliest pairs first. */
function match<A, B>(all: readonly A[], others: readonly B[], likely: (a: A, b: B) => number): Map<A, B> {
  const pairs = all.flatMap((a) => others.map((b) => ({ a, b, score: likely(a, b) })));
  const found = new Map<A, B>();
  for (const { a, b, score } of pairs.sort((one, other) => other.score - one.score))
    if (score >= 0.3 && !found.has(a) && ![...found.values()].includes(b)) found.set(a, b);
  return found;
}
