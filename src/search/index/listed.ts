import { placeOf, type Statement } from '../../domain/statement.ts';
import type { Urls } from '../../urls.ts';
import { noRole } from '../query/facets.ts';
import type { ListedStatement } from '../query/vocabulary.ts';

/** A statement as the search lists it. What many have alike stands together: it weighs little then. */
export function listed(statement: Statement, at: Urls): ListedStatement {
  const { id, text, list, program, themes, names } = statement;
  return {
    id,
    text,
    page: at.program(program.id),
    place: placeOf(statement),
    ...(list && { code: list.role.code, mark: list.role.mark }),
    also: [list?.role.title ?? '', ...names.map(({ as }) => as)].join(' · '),
    filters: {
      role: [list?.role.id ?? noRole],
      program: [program.id],
      ...(themes.length > 0 && { theme: themes.map(({ themeId }) => themeId) }),
      ...(names.length > 0 && { named: names.map(({ roleId }) => roleId) }),
    },
  };
}
