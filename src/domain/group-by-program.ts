import type { Statement } from './statement.ts';

/** Statements program by program, in the order in which they come. */
export function groupByProgram(statements: readonly Statement[]) {
  return [...Map.groupBy(statements, ({ program }) => program.id).values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ program: first.program, statements: own }];
  });
}
