/** What becomes of addresses that readers have copied: they lead on, or say that what stood there is withdrawn. */
import type { Draft } from '../domain/draft.ts';
import type { Proposal } from './proposal.ts';

/** Lines of addresses.yaml by their addresses, as they are written; undefined for one that goes. */
type Lines = Map<string, string | undefined>;

export function retire(
  { addresses }: Pick<Draft, 'addresses'>,
  { programs, aligned, gone }: Proposal,
  day: string,
): { readonly moved: Lines; readonly withdrawn: Lines } {
  const { promised, moved, withdrawn } = addresses.words;
  const pageOf = new Map<string, string>(
    programs.flatMap(({ id, lists }) =>
      lists.flatMap(({ statements }) => statements.map((one) => [one.id, `/programs/${id}/#${one.id}`] as const)),
    ),
  );
  const pagesOf = (ids: readonly string[]) => ids.flatMap((id) => pageOf.get(id) ?? []);
  // Of several that are one now, each is withdrawn into it.
  const merged = aligned.flatMap(({ old, into }) => (old.length > 1 ? pagesOf(into) : []));
  const became = new Map(gone.programs.map(({ id }): [string, string[]] => [`/programs/${id}/`, []]));
  for (const { old, into } of aligned)
    for (const { id, program } of old)
      if (!into.includes(id)) became.set(`/programs/${program.id}/#${id}`, pagesOf(into));

  const lines = { moved: new Map() as Lines, withdrawn: new Map() as Lines };
  for (const [from, into] of became) if (promised.includes(from)) lead(from, into);
  // What led to an address that goes now leads on with it.
  for (const [from, to] of Object.entries(moved)) {
    const into = became.get(to);
    if (into !== undefined && lead(from, into) !== 'moved') lines.moved.set(from, undefined);
  }
  for (const [from, { on, into }] of Object.entries(withdrawn))
    if (into.some((one) => became.has(one)))
      withdraw(from, [...new Set(into.flatMap((one) => became.get(one) ?? [one]))], on);
  return lines;

  function lead(from: string, into: readonly string[]): string {
    const [to, ...more] = into;
    if (to === undefined || more.length > 0 || merged.includes(to)) return withdraw(from, into, day);
    lines.moved.set(from, to);
    return 'moved';
  }

  function withdraw(from: string, into: readonly string[], on: string): string {
    lines.withdrawn.set(from, `{ on: ${on}, into: [${into.join(', ')}] }`);
    return 'withdrawn';
  }
}
