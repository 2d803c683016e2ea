/** What becomes of addresses that readers have copied: they lead on, or say that what stood there is withdrawn. */
import type { Draft } from '../domain/draft.ts';
import type { Proposal } from './proposal.ts';
import type { yamlText } from './yaml-text.ts';

type Change = (yaml: ReturnType<typeof yamlText>) => void;

export function retire(
  { addresses, programs }: Pick<Draft, 'addresses' | 'programs'>,
  proposal: Proposal,
  day: string,
): Change[] {
  const { promised, moved, withdrawn } = addresses.words;
  const pageOf = new Map<string, string>(
    proposal.programs.flatMap(({ id, lists }) =>
      lists.flatMap(({ statements }) => statements.map((one) => [one.id, `/programs/${id}/#${one.id}`])),
    ),
  );
  const became = new Map<string, readonly string[]>();
  for (const { old, into } of proposal.aligned) {
    const targets = into.flatMap((id) => pageOf.get(id) ?? []);
    for (const { id, program } of old) {
      const address = `/programs/${program.id}/#${id}`;
      if (!into.includes(id)) became.set(address, targets);
    }
  }
  for (const { id } of proposal.gone.programs) became.set(`/programs/${id}/`, []);
  const all = [...became];
  const leads = all.filter(([, into]) => into.length === 1 && !isMerged(into[0] ?? ''));
  const gone = all.filter((one) => !leads.includes(one));
  const isKnown = ([address]: readonly [string, unknown]) => promised.includes(address);

  const changes: Change[] = [];
  // What led to an address that goes now leads on with it.
  const older = Object.entries(moved).flatMap(([from, to]) => (became.has(to) ? [[from, to] as const] : []));
  const leadsOn = leads.map(([from]) => from);
  for (const [from, to] of older) {
    if (leadsOn.includes(to)) changes.push((yaml) => yaml.say(['moved', from], became.get(to)?.[0] ?? to));
    else changes.push((yaml) => yaml.drop(['moved', from]));
  }
  const ended = older
    .filter(([, to]) => !leadsOn.includes(to))
    .map(([from, to]): [string, readonly string[]] => [from, became.get(to) ?? []]);
  for (const [from, { into }] of Object.entries(withdrawn)) {
    if (!into.some((one) => became.has(one))) continue;
    const next = [...new Set(into.flatMap((one) => became.get(one) ?? [one]))];
    changes.push((yaml) => yaml.put(['withdrawn', from, 'into'], `[${next.join(', ')}]`));
  }
  const areAllOver = older.length - ended.length === 0 && older.length === Object.keys(moved).length;
  add(
    'moved',
    leads.filter(isKnown).map(([from, [to = '']]) => `  ${from}: ${to}\n`),
    Object.keys(moved).length > 0 && !areAllOver,
  );
  add(
    'withdrawn',
    [...gone.filter(isKnown), ...ended].map(
      ([from, into]) => `  ${from}: { on: ${day}, into: [${into.join(', ')}] }\n`,
    ),
    Object.keys(withdrawn).length > 0,
  );
  return changes;

  /** Of several that are one now, each is withdrawn into it. */
  function isMerged(address: string): boolean {
    const id = address.split('#')[1] ?? '';
    return proposal.aligned.some(({ old, into }) => old.length > 1 && into.includes(id)) || !programs.length;
  }

  function add(key: 'moved' | 'withdrawn', lines: readonly string[], hasSome: boolean): void {
    if (lines.length === 0) return;
    changes.push((yaml) => {
      if (!yaml.has([key])) yaml.append(`\n${key}:\n${lines.join('')}`);
      else if (hasSome) yaml.below([key], lines.join(''));
      else yaml.put([key], `\n${lines.join('').trimEnd()}`);
    });
  }
}
