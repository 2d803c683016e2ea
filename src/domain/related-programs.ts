import type { Handbook, Pair } from './handbook.ts';
import type { Program } from './program.ts';

/** A program and the pairs that tie it to another. */
export interface RelatedProgram {
  readonly program: Program;
  readonly pairs: readonly Pair[];
}

/** The programs whose statements answer or touch this program's, those with the most pairs first. */
export function relatedPrograms(
  handbook: Pick<Handbook, 'programs' | 'pairsOf'>,
  program: Program,
): readonly RelatedProgram[] {
  const own = program.statements.flatMap(({ id }) => handbook.pairsOf.get(id) ?? []);
  const otherOf = ({ between }: Pair) => between.find((statement) => statement.program.id !== program.id)?.program.id;
  const pairsWith = Map.groupBy(own, otherOf);
  return handbook.programs
    .map((one) => ({ program: one, pairs: pairsWith.get(one.id) ?? [] }))
    .filter(({ pairs }) => pairs.length > 0)
    .sort((a, b) => b.pairs.length - a.pairs.length);
}

/** What the part of a program's page is called that leads on from it; empty where nothing does. */
export function relatedTitle(themes: readonly unknown[], related: readonly unknown[]): string {
  if (themes.length === 0) return related.length === 0 ? '' : 'Related programs';
  return related.length === 0 ? 'Themes' : 'Themes and related programs';
}
