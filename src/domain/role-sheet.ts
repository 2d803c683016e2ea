import type { Handbook } from './handbook.ts';
import { sharedNotes } from './one-pager.ts';
import { isChart } from './program.ts';
import type { Role } from './role.ts';

/** Everything that the handbook says of one role. */
export type RoleSheet<Which extends Role = Role> = ReturnType<typeof roleSheet<Which>>;

export function roleSheet<Which extends Role>(handbook: Pick<Handbook, 'programs' | 'statements'>, role: Which) {
  const lists = handbook.programs.filter(isChart).flatMap((program) => {
    const list = program.lists.find((one) => one.role.id === role.id);
    return list === undefined ? [] : [{ program, list }];
  });
  const namedIn = handbook.statements.flatMap((statement) => {
    const mention = statement.names.find(({ roleId }) => roleId === role.id);
    return mention === undefined ? [] : [{ statement, mention }];
  });
  const own = lists.flatMap(({ list }) => list.statements);
  const statements = [...own, ...namedIn.map(({ statement }) => statement)];
  return {
    role,
    /** Its own lists, program by program; empty for a role that is only named. */
    lists,
    /** How many statements those lists hold. */
    count: own.length,
    /** Statements that name it without standing in its lists. Never counted as its own. */
    namedIn,
    /** All of them, and the notes that several of them share. */
    statements,
    shared: sharedNotes(statements),
  };
}
