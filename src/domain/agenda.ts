import type { Enabling } from './agreement.ts';
import { andList } from './and-list.ts';
import { comparisons } from './comparison.ts';
import { otherSides, type OtherSide } from './counterparts.ts';
import { inOrder, rolesOfStatements } from './draft-statements.ts';
import type { Draft } from './draft.ts';
import type { Handbook } from './handbook.ts';
import { isAnswered, type Question } from './question.ts';
import type { RoleFamily } from './role.ts';
import type { Statement } from './statement.ts';

/** What two roles have to agree on: their sentences that answer each other, those that do not, and what is left open. */
export interface Agenda {
  readonly id: string;
  readonly title: string;
  /** The two, in the order of the handbook, each with what no sentence of the other answers. */
  readonly sides: readonly Enabling[];
  /** Each sentence of the first with each that answers it. */
  readonly pairs: readonly { readonly statement: Statement; readonly side: OtherSide }[];
  /** All sentences of the two. */
  readonly lines: readonly Statement[];
  /** Those that nobody has answered, and that come near to a sentence of the two. */
  readonly questions: readonly Question[];
}

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

/** An agenda for each two roles that answer each other. */
export function agendas(handbook: Handbook): readonly Agenda[] {
  return answeringRoles(handbook.draft).map((ids) => {
    const roles = handbook.families.filter(({ id }) => ids.includes(id));
    const of = (role?: RoleFamily) => handbook.statements.filter(({ list }) => role && list?.role === role);
    const answers = (one: Statement, by = roles[one.list?.role === roles[0] ? 1 : 0]) =>
      otherSides(handbook, one.id).filter(({ kind, statement }) => kind !== 'related' && statement.list?.role === by);
    const alone = (one: Statement) => answers(one).length === 0;
    const lines = roles.flatMap((role) => of(role));
    const open = handbook.questions.filter((one) => !isAnswered(one));
    return {
      id: agendaId(ids),
      title: agendaTitle(roles.map(({ shortTitle }) => shortTitle)),
      sides: roles.map((role) => ({ role, heading: role.shortTitle, statements: of(role).filter(alone) })),
      pairs: of(roles[0]).flatMap((statement) => answers(statement).map((side) => ({ statement, side }))),
      lines,
      questions: open.filter(({ nearest }) => nearest.some(({ statement }) => lines.includes(statement))),
    };
  });
}
