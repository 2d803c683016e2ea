import { andList } from './and-list.ts';
import { comparisons } from './comparison.ts';
import { otherSides } from './counterparts.ts';
import { inOrder, rolesOfStatements } from './draft-statements.ts';
import type { Draft } from './draft.ts';
import type { Handbook } from './handbook.ts';
import { isAnswered } from './question.ts';
import type { RoleFamily } from './role.ts';
import type { Statement } from './statement.ts';

/** Each two roles that answer each other, by their ids, in the order of the handbook. */
export function answeringRoles(draft: Pick<Draft, 'programs' | 'roles' | 'pairs'>) {
  const roleOf = rolesOfStatements(draft);
  const pairs = draft.pairs.filter(({ words }) => words.kind === 'counterpart');
  const answering = pairs.map(({ words }) => words.between.flatMap((id) => roleOf.get(id) ?? []));
  return comparisons(inOrder(draft.roles), answering).filter((roles) => roles.length === 2);
}

/** What the agenda of two roles is called in its address, and by who reads it. */
export const agendaId = (roles: readonly string[]): string => roles.join('-');
export const agendaTitle = (names: readonly string[]): string => `${andList(names)} together`;

/** What two roles have to agree on: their sentences that answer each other, those that do not, what is left open. */
export type Agenda = ReturnType<typeof agendas>[number];

/** An agenda for each two roles that answer each other. */
export function agendas(handbook: Handbook) {
  return answeringRoles(handbook.draft).map((ids) => {
    const roles = handbook.families.filter(({ id }) => ids.includes(id));
    const of = (role: RoleFamily | undefined) => handbook.statements.filter(({ list }) => role && list?.role === role);
    const answers = (one: Statement, by = roles[one.list?.role === roles[0] ? 1 : 0]) =>
      otherSides(handbook, one.id).filter(({ kind, statement }) => kind !== 'related' && statement.list?.role === by);
    const alone = (one: Statement) => answers(one).length === 0;
    /** All sentences of the two. */
    const lines = roles.flatMap(of);
    const open = handbook.questions.filter((one) => !isAnswered(one));
    return {
      id: agendaId(ids),
      title: agendaTitle(roles.map(({ shortTitle }) => shortTitle)),
      /** The two, in the order of the handbook, each with what no sentence of the other answers. */
      sides: roles.map((role) => ({ role, heading: role.shortTitle, statements: of(role).filter(alone) })),
      /** Each sentence of the first with each that answers it. */
      pairs: of(roles[0]).flatMap((statement) => answers(statement).map((side) => ({ statement, side }))),
      lines,
      /** Those that nobody has answered, and that come near to a sentence of the two. */
      questions: open.filter(({ nearest }) => nearest.some(({ statement }) => lines.includes(statement))),
    };
  });
}
