import { idStarts, placeOf } from '../draft-statements.ts';
import type { Finding, Rule } from './rule.ts';

/** A program has role lists or statements of its own, not both; no list is empty; no role has two lists. */
export const programShape: Rule = (draft) => {
  const startOf = idStarts(draft);
  return draft.programs.flatMap((program) => {
    const { roles, statements } = program.words;
    const findings: Finding[] = [];
    if (roles !== undefined && statements !== undefined) {
      findings.push({
        at: placeOf(program, 'statements'),
        what: 'The program has both "roles" and "statements".',
        fix: 'Keep "roles" for a responsibility chart, or "statements" for a description without roles.',
      });
    }
    if ((roles ?? []).length === 0 && (statements ?? []).length === 0) {
      findings.push({
        at: placeOf(program, ...(roles ? ['roles'] : statements ? ['statements'] : [])),
        what: 'The program has no statements.',
        fix: 'Add "roles" with at least one list, or "statements" with at least one line.',
      });
    }
    const headings = new Map<string, string>();
    roles?.forEach((list, i) => {
      if (list.statements.length === 0) {
        findings.push({
          at: placeOf(program, 'roles', i, 'statements'),
          what: `The list "${list.heading}" is empty.`,
          fix: 'Add its statements, or take the list away: the matrix then says "no list".',
        });
      }
      // A list with the ids of another role has the wrong role: another rule says so.
      if (list.statements.some(({ id }) => !id.startsWith(startOf(program, list) ?? ''))) return;
      const before = headings.get(list.role);
      if (before !== undefined) {
        const what = `The lists "${before}" and "${list.heading}" are both for the role "${list.role}".`;
        findings.push({ at: placeOf(program, 'roles', i, 'role'), what, fix: 'Put their statements into one list.' });
      }
      headings.set(list.role, list.heading);
    });
    return findings;
  });
};
