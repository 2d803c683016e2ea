import type { Day } from './day.ts';
import type { DraftProgram } from './draft.ts';
import type { Definition, Facts } from './facts.ts';
import type { RoleFamily } from './role.ts';
import type { ProgramName, Statement } from './statement.ts';

/** A program: a responsibility chart (a list for each role) or a program description (lines without roles). */
export type Program = ResponsibilityChart | ProgramDescription;

interface ProgramWords extends ProgramName, Pick<DraftProgram, 'code' | 'summary'> {
  /** The line of its heading in the source text; absent for a program that the district has added. */
  readonly line: number | undefined;
  readonly added: Day | undefined;
  /** What it is, as the glossary has it, and what its text says of it by questions that readers compare it by. */
  readonly definition: Definition | undefined;
  readonly facts: Facts;
  /** All its statements, in the order in which its file has them. */
  readonly statements: readonly Statement[];
}

export interface ResponsibilityChart extends ProgramWords {
  readonly kind: 'chart';
  readonly lists: readonly RoleList[];
}

export interface ProgramDescription extends ProgramWords {
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
