/** What is to be compared: two roles in one program, or one role in two programs. By their ids. */
export type ComparisonAsked =
  | { readonly kind: 'roles'; readonly roles: readonly [string, string]; readonly program: string }
  | { readonly kind: 'programs'; readonly programs: readonly [string, string]; readonly role: string };

/** Whether some program has lists of two roles, and whether some role has lists in two programs; of their roles' ids. */
export function comparableKinds(
  rolesOfPrograms: readonly (readonly string[])[],
): Readonly<Record<ComparisonAsked['kind'], boolean>> {
  const listed = rolesOfPrograms.flat();
  return { roles: rolesOfPrograms.some((roles) => roles.length > 1), programs: new Set(listed).size < listed.length };
}

/** The ids that a comparison can be asked with. */
export interface Comparable {
  readonly roles: readonly string[];
  readonly programs: readonly string[];
}

/** Reads the query part of an address, as it is written below; undefined where that asks for nothing there is. */
export function readComparison(search: string, known: Comparable): ComparisonAsked | undefined {
  const parameters = new URLSearchParams(search);
  const [role, program] = [parameters.get('role') ?? '', parameters.get('program') ?? ''];
  const roles = two(parameters.get('roles'), known.roles);
  if (roles !== undefined && known.programs.includes(program)) return { kind: 'roles', roles, program };
  const programs = two(parameters.get('programs'), known.programs);
  if (programs !== undefined && known.roles.includes(role)) return { kind: 'programs', programs, role };
  return undefined;
}

/** Writes it as the query part of an address. */
export function writeComparison(asked: ComparisonAsked): string {
  return asked.kind === 'roles'
    ? `?roles=${asked.roles.join(',')}&program=${asked.program}`
    : `?role=${asked.role}&programs=${asked.programs.join(',')}`;
}

/** Two different ids that there are, with a comma between them. */
function two(written: string | null, known: readonly string[]): readonly [string, string] | undefined {
  const [first = '', second = '', ...more] = (written ?? '').split(',');
  if (more.length > 0 || first === second || !known.includes(first) || !known.includes(second)) return undefined;
  return [first, second];
}

/** Statements that answer each other, directly or by way of one another. By their ids. */
export interface ComparisonRow {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** Two lists in rows of what answers each other, in the order of the first. What nothing answers is in no row. */
export function comparisonRows(
  first: readonly string[],
  second: readonly string[],
  pairs: readonly (readonly [string, string])[],
): readonly ComparisonRow[] {
  const row = new Map<string, Set<string>>();
  for (const [a, b] of pairs) {
    const both = new Set([a, b, ...(row.get(a) ?? []), ...(row.get(b) ?? [])]);
    for (const id of both) row.set(id, both);
  }
  const rows = new Set(first.flatMap((id) => row.get(id) ?? []));
  return [...rows].map((ids) => ({
    first: first.filter((id) => ids.has(id)),
    second: second.filter((id) => ids.has(id)),
  }));
}
