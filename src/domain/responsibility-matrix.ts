import type { Program } from './program.ts';
import type { RoleFamily } from './role.ts';
import type { Handbook } from './handbook.ts';
import type { Statement } from './statement.ts';

/** Programs down, role families across. */
export interface ResponsibilityMatrix {
  readonly families: readonly RoleFamily[];
  readonly rows: readonly MatrixRow[];
  /** How many statements each family has in all, in the order of `families`. */
  readonly totals: readonly number[];
}

export interface MatrixRow {
  readonly program: Program;
  /** One for each family, in their order. */
  readonly cells: readonly MatrixCell[];
  /** The program's statements that stand in no role list. */
  readonly unlisted: readonly Statement[];
}

/** What one program asks of one family; `heading` is undefined and `statements` empty where it has no list. */
export interface MatrixCell {
  readonly family: RoleFamily;
  readonly heading: string | undefined;
  readonly statements: readonly Statement[];
}

/** The whole handbook as a table. Statements of program descriptions are in no role's cell. */
export function responsibilityMatrix(handbook: Pick<Handbook, 'programs' | 'families'>): ResponsibilityMatrix {
  const { programs, families } = handbook;
  const rows = programs.map((program): MatrixRow => {
    const lists = program.kind === 'chart' ? program.lists : [];
    const cells = families.map((family): MatrixCell => {
      const list = lists.find(({ role }) => role.id === family.id);
      return { family, heading: list?.heading, statements: list?.statements ?? [] };
    });
    return { program, cells, unlisted: program.statements.filter((statement) => statement.list === undefined) };
  });
  const totals = families.map((_, i) => rows.reduce((sum, row) => sum + (row.cells[i]?.statements.length ?? 0), 0));
  return { families, rows, totals };
}
