import type { Handbook, Theme } from './handbook.ts';
import type { Statement } from './statement.ts';

/** The themes that any of these statements belongs to, in the order of the handbook. */
export function themesOf(handbook: Pick<Handbook, 'themes'>, statements: readonly Statement[]): readonly Theme[] {
  const ids = new Set(statements.flatMap((statement) => statement.themes.map(({ themeId }) => themeId)));
  return handbook.themes.filter((theme) => ids.has(theme.id));
}
