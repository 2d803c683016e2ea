import type { Day } from './day.ts';
import type { DraftProgram } from './draft.ts';
import type { RoleFamily } from './role.ts';
import type { ProgramName, Statement } from './statement.ts';

/** A program: a responsibility chart (a list for each role) or a program description (lines without roles). */
export type Program = ResponsibilityChart | ProgramDescription;

interface ProgramFacts extends ProgramName, Pick<DraftProgram, 'code' | 'summary'> {
  /** The line of its heading in the source text; absent for a program that the district has added. */
  readonly line: number | undefined;
  readonly added: Day | undefined;
  /** All its statements, in the order in which its file has them. */
  readonly statements: readonly Statement[];
}

export interface ResponsibilityChart extends ProgramFacts {
  readonly kind: 'chart';
  readonly lists: readonly RoleList[];
}

export interface ProgramDescription extends ProgramFacts {
  readonly kind: 'description';
}

/** What a chart asks of one role, under the heading that the source gives. */
export interface RoleList {
  readonly role: RoleFamily;
  readonly heading: string;
  readonly line: number | undefined;
  readonly statements: readonly Statement[];
}

export function isChart(program: Program): program is ResponsibilityChart {
  return program.kind === 'chart';
}
