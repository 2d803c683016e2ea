import type { Handbook } from './handbook.ts';
import type { RoleFamily } from './role.ts';
import type { Statement } from './statement.ts';

/** "Whose is this?": a statement, and the role that it is asked of. */
export interface QuizQuestion {
  readonly statement: Statement;
  /** The role in whose list the statement stands. */
  readonly answer: RoleFamily;
  /** The heading of that list, as the source writes it. Its program is the statement's. */
  readonly heading: string;
}

/**
 * The statements of which it can fairly be asked whose they are, in the order of the handbook: each stands in a role
 * list, and no other statement has the same words. Endings do not count ("Use" / "Uses", "guest" / "guest(s)").
 */
export function quizQuestions({ statements }: Pick<Handbook, 'statements'>): readonly QuizQuestion[] {
  const alike = Map.groupBy(statements, ({ text }) => bareWords(text));
  return statements.flatMap((statement) => {
    const { list, text } = statement;
    if (list === undefined || alike.get(bareWords(text))?.length !== 1) return [];
    return [{ statement, answer: list.role, heading: list.heading }];
  });
}

/** The same things in another order, always the same for the same seed (a whole number). Needs no build. */
export function shuffled<Thing>(all: readonly Thing[], seed: number): readonly Thing[] {
  const next = numbers(seed);
  const left = [...all];
  return all.flatMap(() => left.splice(Math.floor(next() * left.length), 1));
}

function bareWords(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('(s)', '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .map((word) => word.replace(/s$/, ''))
    .join(' ');
}

/** Numbers from 0 up to 1 that look like chance (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
