/** Which program and list of today each program and list of a document is: by its name, and by what stands in it. */
import type { Draft, DraftProgram, DraftRoleList, Written } from '../domain/draft.ts';
import type { PlacedStatement } from '../domain/draft-statements.ts';
import type { Alikeness } from './alike.ts';
import { askWhich, type Ask } from './asking.ts';
import { keyOf, plain } from './lines.ts';
import { withoutNumber } from './names.ts';
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

type Today = Written<DraftProgram>;

/** How much a title has to be the same, or how much of a program has to go on in another, for a new name to be sure. */
const [nearly, enough] = [0.9, 0.4];

export function placesOf(
  { programs: today }: Pick<Draft, 'programs'>,
  outline: Outline,
  { alike }: Alikeness,
  ask: Ask,
) {
  const programs = match(outline.programs, today, (said, one) => (isSure(said, one) ? likelyOne(said, one) : 0));
  for (const said of outline.programs) if (!programs.has(said)) askName(said);
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

  function likelyOne(said: OutlineProgram, one: Today): number {
    const { title, roles = [] } = one.words;
    return likely(said.title, title, said.lists, [...roles, one.words]) + goesOn(said, one);
  }

  function isSure(said: OutlineProgram, one: Today): boolean {
    return (
      alike(keyOf(withoutNumber(said.title)), keyOf(withoutNumber(one.words.title))) >= nearly ||
      goesOn(said, one) >= enough
    );
  }

  /** A program that is new and one that is gone may have much of a name in common. */
  function askName(said: OutlineProgram): void {
    const left = today.filter((one) => ![...programs.values()].includes(one) && likelyOne(said, one) >= 0.3);
    const [first, ...more] = left.toSorted((a, b) => likelyOne(said, b) - likelyOne(said, a));
    if (first === undefined) return;
    const isNew = ['It is new, and none of today goes on in it.', undefined] as const;
    const names = [first, ...more].map((one) => [`It is "${one.words.title}" under a new name.`, one] as const);
    const question = 'Which program of today stands below this heading?';
    const choices = goesOn(said, first) > 0 ? [...names, isNew] : [isNew, ...names];
    const chosen = askWhich<Today | undefined>(ask, { line: said.line, text: said.title, question }, choices);
    if (chosen !== undefined) programs.set(said, chosen);
  }

  /** How much of both programs is said in both, though it may be reworded. */
  function goesOn({ lists }: OutlineProgram, { words }: Today): number {
    const [now, then] = [textsIn(lists), textsIn([...(words.roles ?? []), words])];
    const on = now.filter((text) => then.some((other) => alike(text, other) >= 0.6));
    return (2 * on.length) / Math.max(1, now.length + then.length);
  }

  /** The same name counts most; then what stands in both; then a name that is nearly the same. */
  function likely(name: string, other: string, holds: readonly Holds[], others: readonly Holds[]): number {
    const [now, then] = [textsIn(holds), textsIn(others)];
    const shared = now.filter((text) => then.includes(text)).length / Math.max(1, Math.min(now.length, then.length));
    return shared + (keyOf(name) === keyOf(other) ? 1 : 0.5 * alike(name, other));
  }
}

function textsIn(all: readonly Holds[]): string[] {
  return all.flatMap(({ statements = [] }) => statements.map(({ text }) => plain(text)));
}

/** Gives to each what is likeliest, the likeliest pairs first. */
function match<A, B>(all: readonly A[], others: readonly B[], likely: (a: A, b: B) => number): Map<A, B> {
  const pairs = all.flatMap((a) => others.map((b) => ({ a, b, score: likely(a, b) })));
  const found = new Map<A, B>();
  for (const { a, b, score } of pairs.sort((one, other) => other.score - one.score))
    if (score >= 0.3 && !found.has(a) && ![...found.values()].includes(b)) found.set(a, b);
  return found;
}
