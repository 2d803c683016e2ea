import type { Mark } from './marks.ts';
import type { Statement } from './statement.ts';

/** Lines of the source one below another that one role's list has, or (without a mark) a description. */
export interface StripRun {
  readonly mark: Mark | undefined;
  /** Its first line, from 1. */
  readonly from: number;
  readonly length: number;
}

/** The source as a strip: a run for every stretch of statements, headings left free. Added statements have no line. */
export function sourceStrip(statements: readonly Statement[]): readonly StripRun[] {
  const runs: StripRun[] = [];
  for (const { line, list } of statements.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))) {
    const last = runs.at(-1);
    if (line === undefined) continue;
    if (last !== undefined && last.mark === list?.role.mark && last.from + last.length === line)
      runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ mark: list?.role.mark, from: line, length: 1 });
  }
  return runs;
}
