import { placedStatements, within } from '../draft-statements.ts';
import type { Rule } from './rule.ts';

/** A statement's id begins with its program's code and, in a role list, the role's letter: `CS-C-4`. */
export const statementIds: Rule = (draft) => {
  const letters = new Map(draft.roles.map((role) => [role.id, role.words.code]));
  return placedStatements(draft).flatMap(({ statement, program, list, at }) => {
    const letter = list === undefined ? undefined : letters.get(list.role);
    if (list !== undefined && letter === undefined) return [];
    const start = letter === undefined ? `${program.words.code}-` : `${program.words.code}-${letter}-`;
    const number = statement.id.startsWith(start) ? statement.id.slice(start.length) : '';
    if (/^[0-9]+$/.test(number)) return [];
    return [
      {
        at: within(at, 'id'),
        what: `The id ${statement.id} does not fit where it stands.`,
        fix: `Here ids are ${start}1, ${start}2 and so on.`,
      },
    ];
  });
};
