import type { Program } from '../domain/program.ts';

/** A page can carry so many statements, not more. */
const mostListed = 2500;

/** Whether one page can list every statement of these programs; otherwise it leads to the programs, which hold them. */
export function fitOnOnePage(programs: readonly Program[]): boolean {
  return programs.reduce((sum, { statements }) => sum + statements.length, 0) <= mostListed;
}
