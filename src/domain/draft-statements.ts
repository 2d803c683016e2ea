import type { Draft, DraftProgram, DraftRoleList, Written } from './draft.ts';
import type { Place } from './problem.ts';

/** A statement as its editor wrote it, with the program and list that it stands in, and its place. */
export type PlacedStatement = Readonly<ReturnType<typeof placedStatements>[number]>;

/** The place of a key inside something written. */
export function placeOf(written: Written<unknown>, ...path: (string | number)[]): Place {
  return { file: written.file, path: written.index === undefined ? path : [written.index, ...path] };
}

/** A place further inside a place. */
export function within(place: Place, ...path: (string | number)[]): Place {
  return { file: place.file, path: [...place.path, ...path] };
}

/** Every statement of the draft, program by program, in the order of the files. */
export function placedStatements(draft: Pick<Draft, 'programs'>) {
  return draft.programs.flatMap((program) => {
    const { roles = [], statements: own = [] } = program.words;
    const lists = roles.map((list, i) => ({ list, statements: list.statements, in: ['roles', i] }));
    return [...lists, { list: undefined, statements: own, in: [] }].flatMap(({ list, statements, in: path }) =>
      statements.map((statement, i) => ({ statement, program, list, at: placeOf(program, ...path, 'statements', i) })),
    );
  });
}

/** The ids of the roles that may have lists. */
export function familyIds({ roles }: Pick<Draft, 'roles'>): readonly string[] {
  return roles.filter((role) => role.words.code !== undefined).map((role) => role.id);
}

/** How ids begin in a program (`AB-`) or in one of its lists (`AB-C-`); undefined where its role has no letters. */
export function idStarts({ roles }: Pick<Draft, 'roles'>) {
  const letters = new Map(roles.map((role) => [role.id, role.words.code]));
  return ({ words: { code } }: Written<DraftProgram>, list: DraftRoleList | undefined): string | undefined => {
    if (list === undefined) return `${code}-`;
    const letter = letters.get(list.role);
    return letter === undefined ? undefined : `${code}-${letter}-`;
  };
}

/**
 * The role family in whose list each statement stands, by the statement's id; undefined where it stands in none.
 * Statements of a list whose role is no family, or whose ids are another's, are left out: another rule says so, once.
 */
export function rolesOfStatements(draft: Pick<Draft, 'programs' | 'roles'>): ReadonlyMap<string, string | undefined> {
  const startOf = idStarts(draft);
  return new Map(
    placedStatements(draft)
      .filter(({ statement, program, list }) => {
        const start = startOf(program, list);
        return start !== undefined && statement.id.startsWith(start);
      })
      .map(({ statement, list }) => [statement.id, list?.role]),
  );
}

/** What is written in a part, what readers know of before what is new: of two that clash, the new one is wrong. */
export function knownFirst<One extends { readonly id: string }>(
  { addresses }: Pick<Draft, 'addresses'>,
  all: readonly One[],
  folder: string,
): One[] {
  const isNew = ({ id }: One) => Number(!addresses.words.promised.includes(`/${folder}/${id}/`));
  return all.toSorted((a, b) => isNew(a) - isNew(b));
}

/** Programs or roles as lists show them: by their order, then by their titles. */
export function inOrder<Words extends { readonly order: number; readonly title: string }>(
  all: readonly Written<Words>[],
): Written<Words>[] {
  return [...all].sort((a, b) => a.words.order - b.words.order || (a.words.title < b.words.title ? -1 : 1));
}

/** Every address that has moved or is withdrawn. */
export function retiredIn({ addresses }: Pick<Draft, 'addresses'>): ReadonlySet<string> {
  return new Set([addresses.words.moved, addresses.words.withdrawn].flatMap((retired) => Object.keys(retired)));
}

/** Whether an id of a statement may be misspelt: none has it, and none is said to have gone. */
export function misspelt(draft: Pick<Draft, 'programs' | 'addresses'>): (id: string) => boolean {
  const gone = [...retiredIn(draft)].map((address) => address.split('#')[1]);
  const known = new Set([...placedStatements(draft).map(({ statement }) => statement.id), ...gone]);
  return (id) => !known.has(id);
}
