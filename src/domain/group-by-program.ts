import type { ProgramName, Statement } from './statement.ts';

/** Statements of one program, in their order. */
export interface ProgramGroup {
  readonly program: ProgramName;
  readonly statements: readonly Statement[];
}

/** Statements program by program, in the order in which they come. */
export function groupByProgram(statements: readonly Statement[]): readonly ProgramGroup[] {
  const groups = Map.groupBy(statements, ({ program }) => program.id);
  return [...groups.values()].flatMap((group) =>
    group[0] === undefined ? [] : [{ program: group[0].program, statements: group }],
  );
}
