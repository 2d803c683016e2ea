import type { RoleFamily } from './role.ts';
import type { Statement } from './statement.ts';

/** Statements of one role's lists; without a role, those of no list. */
export interface RoleGroup {
  readonly role: RoleFamily | undefined;
  readonly statements: readonly Statement[];
}

/** Statements role by role, in the order of the roles; at the end those of no list. Without the roles that have none. */
export function byRole(families: readonly RoleFamily[], statements: readonly Statement[]): readonly RoleGroup[] {
  const groups = [...families, undefined].map((role) => ({
    role,
    statements: statements.filter(({ list }) => list?.role.id === role?.id),
  }));
  return groups.filter((group) => group.statements.length > 0);
}

/** The words of statements that earn them their place in a theme, each once, the most frequent first. */
export function evidenceOf(theme: {
  readonly id: string;
  readonly statements: readonly Statement[];
}): readonly string[] {
  const words = theme.statements.flatMap(({ themes }) =>
    themes.flatMap(({ themeId, evidence }) => (themeId === theme.id ? [evidence] : [])),
  );
  const groups = [...Map.groupBy(words, (one) => one.toLowerCase()).values()];
  return groups.sort((a, b) => b.length - a.length).flatMap(([first]) => first ?? []);
}
