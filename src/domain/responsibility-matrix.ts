import type { Handbook } from './handbook.ts';
import { isChart } from './program.ts';

/** Programs down, role families across. */
export type ResponsibilityMatrix = ReturnType<typeof responsibilityMatrix>;
export type MatrixRow = ResponsibilityMatrix['rows'][number];
/** What one program asks of one family. */
export type MatrixCell = MatrixRow['cells'][number];

/** The whole handbook as a table. Statements of program descriptions are in no role's cell. */
export function responsibilityMatrix({ programs, families }: Pick<Handbook, 'programs' | 'families'>) {
  const rows = programs.map((program) => ({
    program,
    /** One for each family, in their order; without a heading where the program has no list for it. */
    cells: families.map((family) => {
      const list = isChart(program) ? program.lists.find(({ role }) => role.id === family.id) : undefined;
      return { family, heading: list?.heading, statements: list?.statements ?? [] };
    }),
    /** The program's statements that stand in no role list. */
    unlisted: program.statements.filter(({ list }) => list === undefined),
  }));
  /** How many statements each family has in all, in their order. */
  const totals = families.map((_, i) => rows.reduce((sum, row) => sum + (row.cells[i]?.statements.length ?? 0), 0));
  return { families, rows, totals };
}
