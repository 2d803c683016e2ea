import type { Handbook } from '../../domain/handbook.ts';
import { responsibilityMatrix } from '../../domain/responsibility-matrix.ts';
import type { Statement } from '../../domain/statement.ts';

/** The map as templates want it: programs down, roles across, in each cell the ids of its statements. */
export function mapWords(handbook: Pick<Handbook, 'programs' | 'families'>) {
  const { families, rows } = responsibilityMatrix(handbook);
  const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id);
  return {
    families: families.map(({ code, title }) => ({ code, title })),
    rows: rows.map(({ program, cells, unlisted }) => ({
      program: program.shortTitle,
      cells: cells.map(({ statements }) => ids(statements)),
      unlisted: ids(unlisted),
    })),
  };
}
