import type { Theme } from './handbook.ts';
import type { RoleFamily } from './role.ts';
import type { Statement } from './statement.ts';

/** Statements of one role's lists; without a role, those of no list. */
export interface RoleGroup {
  readonly role: RoleFamily | undefined;
  readonly statements: readonly Statement[];
}

/** Statements role by role, in the order of the roles; at the end those of no list. Without the roles that have none. */
export function byRole(families: readonly RoleFamily[], statements: readonly Statement[]): readonly RoleGroup[] {
  const of = (id: string | undefined) => statements.filter(({ list }) => list?.role.id === id);
  return [...families, undefined]
    .map((role) => ({ role, statements: of(role?.id) }))
    .filter((one) => one.statements[0]);
}

/** The words of statements that earn them their place in a theme, each once, the most frequent first. */
export function evidenceOf({ id, statements }: Theme): readonly string[] {
  const marks = statements.flatMap(({ themes }) => themes.filter(({ themeId }) => themeId === id));
  const groups = [...Map.groupBy(marks, ({ evidence }) => evidence.toLowerCase()).values()];
  return groups.sort((a, b) => b.length - a.length).flatMap(([first]) => first?.evidence ?? []);
}
