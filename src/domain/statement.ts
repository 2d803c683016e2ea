import type { Change } from './changes.ts';
import type { Day } from './day.ts';
import type { DraftStatement } from './draft.ts';
import type { RoleFamily } from './role.ts';

/** One sentence of the text, to the letter, and where it stands. */
export interface Statement {
  /** Its id for good, such as `AB-C-4`; its anchor on every page. */
  readonly id: string;
  /** The sentence. Never changed, never shortened. Two statements may have the same text, so this is no key. */
  readonly text: string;
  /** Its line in the source text, from 1; absent for a line that the district has added. */
  readonly line: number | undefined;
  /** The day on which the district added it, or the list or program that it stands in. */
  readonly added: Day | undefined;
  readonly program: ProgramName;
  /** The list that it stands in; absent in a program description. */
  readonly list: { readonly role: RoleFamily; readonly heading: string } | undefined;
  readonly themes: readonly ThemeMark[];
  /** Roles that it names without standing in their list. */
  readonly names: readonly RoleMention[];
  readonly notes: readonly EditorsNote[];
  /** What has changed of it from school year to school year, the last change first. */
  readonly history: readonly Change[];
}

/** What of its program a statement needs to say where it stands. */
export interface ProgramName {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
}

/** Why a statement belongs to a theme. */
export type ThemeMark = Omit<DraftStatement['themes'][number], 'theme'> & { readonly themeId: string };

/** A statement names a role: in which words. */
export type RoleMention = Omit<DraftStatement['names'][number], 'role'> & { readonly roleId: string };

/** What a reader is told beside a statement that reads oddly. */
export interface EditorsNote {
  readonly id: string;
  readonly note: string;
}

/** Where a statement stands: under which heading, as written, of which program. */
export function placeOf({ list, program }: Pick<Statement, 'list' | 'program'>): string {
  return list === undefined ? program.shortTitle : `${list.heading}, ${program.shortTitle}`;
}
