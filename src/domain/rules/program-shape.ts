import { idStarts, placeOf } from '../draft-statements.ts';
import { repeated } from './repeated.ts';
import type { Finding, Rule } from './rule.ts';

/** A program has role lists or statements of its own, not both; no list is empty; no role has two lists. */
export const programShape: Rule = (draft) => {
  const startOf = idStarts(draft);
  return draft.programs.flatMap((program) => {
    const { roles, statements } = program.words;
    const findings: Finding[] = [];
    const add = (path: (string | number)[], what: string, fix: string) =>
      findings.push({ at: placeOf(program, ...path), what, fix });
    if (roles !== undefined && statements !== undefined) {
      const fix = 'Keep "roles" for a responsibility chart, or "statements" for a description without roles.';
      add(['statements'], 'The program has both "roles" and "statements".', fix);
    }
    if ((roles ?? []).length === 0 && (statements ?? []).length === 0) {
      const fix = 'Add "roles" with at least one list, or "statements" with at least one line.';
      add(roles ? ['roles'] : statements ? ['statements'] : [], 'The program has no statements.', fix);
    }
    const lists = (roles ?? []).map((list, i) => ({ ...list, i, start: startOf(program, list) ?? '' }));
    for (const { heading, i } of lists.filter((list) => list.statements.length === 0)) {
      const fix = 'Add its statements, or take the list away: the matrix then says "no list".';
      add(['roles', i, 'statements'], `The list "${heading}" is empty.`, fix);
    }
    // A list with the ids of another role has the wrong role: another rule says so.
    const fitting = lists.filter(({ start, statements: own }) => own.every(({ id }) => id.startsWith(start)));
    for (const { first, again } of repeated(fitting, ({ role }) => role)) {
      const what = `The lists "${first.heading}" and "${again.heading}" are both for the role "${again.role}".`;
      add(['roles', again.i, 'role'], what, 'Put their statements into one list.');
    }
    return findings;
  });
};
