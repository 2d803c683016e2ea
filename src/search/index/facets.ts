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
  const listed = Map.groupBy(statements, ({ list }) => list?.role.id);
  const unlisted = listed.get(undefined)?.length ?? 0;
  const facets: readonly FacetChoices[] = [
    {
      name: 'role',
      label: 'Role',
      choices: [
        ...families.map((role) => ({
          value: role.id,
          label: role.title,
          said: role.shortTitle,
          role,
          count: listed.get(role.id)?.length ?? 0,
        })),
        // So that the counts add up.
        ...(unlisted === 0 || families.length === 0
          ? []
          : [{ value: noRole, label: 'In no role list', said: 'no role list', count: unlisted }]),
      ],
    },
    {
      name: 'program',
      label: 'Program',
      choices: programs.map(({ id, shortTitle, statements: own }) => ({
        value: id,
        label: shortTitle,
        count: own.length,
      })),
    },
    {
      name: 'theme',
      label: 'Theme',
      choices: themes.map(({ id, title, statements: own }) => ({ value: id, label: title, count: own.length })),
    },
  ];
  return facets.filter(({ choices }) => choices.length > 0);
}
