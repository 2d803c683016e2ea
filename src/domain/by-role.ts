import type { Theme } from './handbook.ts';
import type { RoleFamily } from './role.ts';
import type { Statement } from './statement.ts';

/** Statements role by role, in the order of the roles; at the end those of no list. Without the roles that have none. */
export function byRole(families: readonly RoleFamily[], statements: readonly Statement[]) {
  const groups = Map.groupBy(statements, ({ list }) => list?.role.id);
  return [...families, undefined].flatMap((role) => {
    const own = groups.get(role?.id);
    return own === undefined ? [] : [{ role, statements: own }];
  });
}

/** The words of statements that earn them their place in a theme, each once, the most frequent first. */
export function evidenceOf({ id, statements }: Theme): readonly string[] {
  const marks = statements.flatMap(({ themes }) => themes.filter(({ themeId }) => themeId === id));
  const groups = [...Map.groupBy(marks, ({ evidence }) => evidence.toLowerCase()).values()];
  return groups.sort((a, b) => b.length - a.length).flatMap(([first]) => first?.evidence ?? []);
}
