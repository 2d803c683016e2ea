import type { Pair } from './counterparts.ts';
import type { Handbook } from './handbook.ts';
import type { Program } from './program.ts';

/** A program and the pairs that tie it to another. */
export type RelatedProgram = ReturnType<typeof relatedPrograms>[number];

/** The programs whose statements answer or touch this program's, those with the most pairs first. */
export function relatedPrograms(handbook: Pick<Handbook, 'programs' | 'pairsOf'>, { id, statements }: Program) {
  const own = statements.flatMap((one) => handbook.pairsOf.get(one.id) ?? []);
  const otherOf = ({ between }: Pair) => between.find(({ program }) => program.id !== id)?.program.id;
  const pairsWith = Map.groupBy(own, otherOf);
  return handbook.programs
    .map((program) => ({ program, pairs: pairsWith.get(program.id) ?? [] }))
    .filter(({ pairs }) => pairs.length > 0)
    .sort((a, b) => b.pairs.length - a.pairs.length);
}

/** What the part of a program's page is called that leads on from it; empty where nothing does. */
export function relatedTitle(themes: readonly unknown[], related: readonly unknown[]): string {
  if (themes.length === 0) return related.length === 0 ? '' : 'Related programs';
  return related.length === 0 ? 'Themes' : 'Themes and related programs';
}
