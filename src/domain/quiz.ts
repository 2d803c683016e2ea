import type { Handbook } from './handbook.ts';

/**
 * "Whose is this?": the statements of which that can fairly be asked, in the order of the handbook, each with the role
 * and the heading of its list. No other statement has the same words; endings do not count ("Use" / "Uses",
 * "guest" / "guest(s)").
 */
export function quizQuestions({ statements }: Pick<Handbook, 'statements'>) {
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
  const words =
    text
      .toLowerCase()
      .replaceAll('(s)', '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/s$/, '')).join(' ');
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
