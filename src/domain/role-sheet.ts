import type { Handbook } from './handbook.ts';
import { isChart, type ResponsibilityChart, type RoleList } from './program.ts';
import type { Role } from './role.ts';
import type { RoleMention, Statement } from './statement.ts';

/** Everything that the handbook says of one role. */
export interface RoleSheet<Which extends Role = Role> {
  readonly role: Which;
  /** Its own lists, program by program; empty for a role that is only named. */
  readonly lists: readonly { readonly program: ResponsibilityChart; readonly list: RoleList }[];
  /** How many statements those lists hold. */
  readonly count: number;
  /** Statements that name it without standing in its lists. Never counted as its own. */
  readonly namedIn: readonly { readonly statement: Statement; readonly mention: RoleMention }[];
}

export function roleSheet<Which extends Role>(
  handbook: Pick<Handbook, 'programs' | 'statements'>,
  role: Which,
): RoleSheet<Which> {
  const lists = handbook.programs.filter(isChart).flatMap((program) => {
    const list = program.lists.find((one) => one.role.id === role.id);
    return list === undefined ? [] : [{ program, list }];
  });
  const namedIn = handbook.statements.flatMap((statement) => {
    const mention = statement.names.find(({ roleId }) => roleId === role.id);
    return mention === undefined ? [] : [{ statement, mention }];
  });
  return { role, lists, count: lists.reduce((sum, { list }) => sum + list.statements.length, 0), namedIn };
}
