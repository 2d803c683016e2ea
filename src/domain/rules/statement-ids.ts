import { idStarts, placedStatements, placeOf, within } from '../draft-statements.ts';
import type { Finding, Rule } from './rule.ts';

/** A statement's id begins with its program's code and, in a role list, the role's letters: `AB-C-4`. */
export const statementIds: Rule = (draft) => {
  const startOf = idStarts(draft);
  const roleOfLetters = new Map(draft.roles.map((role) => [role.words.code, role.id]));
  const roles = new Map(draft.roles.map((role) => [role.id, role]));
  const isPromised = (id: string) => draft.addresses.words.promised.some((address) => address.endsWith(`#${id}`));

  return draft.programs.flatMap((program): Finding[] => {
    const placed = placedStatements({ programs: [program] });
    const { code } = program.words;
    const written = common(placed.map(({ statement }) => statement.id.split('-')[0]));
    if (placed.length > 1 && written !== undefined && written !== code) {
      const what = `The code of the program is "${code}", but its statements' ids begin with "${written}-".`;
      const fix = `Write ${written}. Where the program is new, give its statements ids of their own: ${code}-…`;
      return [{ at: placeOf(program, 'code'), what, fix }];
    }
    const misplaced = new Set<unknown>();
    const findings: Finding[] = [];
    program.words.roles?.forEach((list, i) => {
      const letters = common(list.statements.map(({ id }) => /-([A-Z]+)-/.exec(id)?.[1]));
      const meant = letters === undefined ? undefined : roleOfLetters.get(letters);
      const role = roles.get(list.role);
      // Letters of no role in ids that readers know: those of the role were changed.
      if (role?.words.code && letters && meant === undefined && list.statements.some(({ id }) => isPromised(id))) {
        misplaced.add(list);
        const what = `The code of the role is "${role.words.code}", but the ids in its lists have "${letters}".`;
        const fix = `Write ${letters}: the ids of statements are for good.`;
        findings.push({ at: placeOf(role, 'code'), what, fix });
        return;
      }
      if (list.statements.length < 2 || meant === undefined) return;
      if (startOf(program, list) === undefined || startOf(program, list) === `${code}-${letters}-`) return;
      misplaced.add(list);
      findings.push({
        at: placeOf(program, 'roles', i, 'role'),
        what: `The list "${list.heading}" is for "${list.role}", but its ids are those of "${meant}": ${code}-${letters}-…`,
        fix: `Did you mean ${meant}?`,
      });
    });
    for (const { statement, list, at } of placed) {
      const start = startOf(program, list);
      if (start === undefined || misplaced.has(list)) continue;
      if (statement.id.startsWith(start) && /^[0-9]+$/.test(statement.id.slice(start.length))) continue;
      const what = `The id ${statement.id} does not fit where it stands.`;
      findings.push({ at: within(at, 'id'), what, fix: `Here ids are ${start}1, ${start}2 and so on.` });
    }
    return findings;
  });
};

/** What all of some values are; undefined where they differ. */
function common(values: readonly (string | undefined)[]): string | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}
