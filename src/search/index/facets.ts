import type { Handbook } from '../../domain/handbook.ts';
import type { RoleFamily } from '../../domain/role.ts';
import { noRole, type Facet } from '../query/facets.ts';

/** What results can be narrowed by: one facet with its choices. */
export interface FacetChoices {
  readonly name: Facet;
  readonly label: string;
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    /** What it is called in a sentence, where that is something else. */
    readonly said?: string;
    readonly role?: RoleFamily;
    /** Statements in the whole handbook. */
    readonly count: number;
  }[];
}

/** The facets of which a handbook has any choice, in the order of the page. */
export function facetsOf({ families, programs, themes, statements }: Handbook): readonly FacetChoices[] {
  const count = (of: string | undefined) => statements.filter(({ list }) => list?.role.id === of).length;
  const roles = families.map((role) => {
    const { id: value, title: label, shortTitle: said } = role;
    return { value, label, said, role, count: count(value) };
  });
  // So that the counts add up.
  const none = { value: noRole, label: 'In no role list', said: 'no role list', count: count(undefined) };
  const listed = (all: readonly { id: string; title: string; statements: readonly unknown[]; shortTitle?: string }[]) =>
    all.map(({ id: value, title, shortTitle: label = title, statements: { length: count } }) => ({
      value,
      label,
      count,
    }));
  const facets: readonly FacetChoices[] = [
    { name: 'role', label: 'Role', choices: none.count === 0 || roles.length === 0 ? roles : [...roles, none] },
    { name: 'program', label: 'Program', choices: listed(programs) },
    { name: 'theme', label: 'Theme', choices: listed(themes) },
  ];
  return facets.filter(({ choices }) => choices.length > 0);
}
