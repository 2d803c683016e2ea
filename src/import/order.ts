/** The order in which programs, lists and statements stand hereafter: the document's, where it is not that of its source. */
import { alignSource, type Alignment } from '../domain/align-source.ts';
import type { Draft } from '../domain/draft.ts';
import { common } from '../domain/word-changes.ts';
import type { ProposedList, ProposedProgram, Proposal } from './proposal.ts';

export interface Orders {
  /** Names of files. */
  readonly programs: readonly string[];
  readonly lists: ReadonlyMap<ProposedProgram, readonly string[]>;
  readonly statements: ReadonlyMap<ProposedList, readonly string[]>;
  /** What stands elsewhere in its list now, each in one sentence. */
  readonly told: readonly string[];
}

type Today = readonly (readonly [name: string, written: Parameters<Alignment['of']>[0], isOwn: boolean])[];

export function ordersOf(draft: Pick<Draft, 'programs' | 'settings' | 'sourceText'>, { programs }: Proposal): Orders {
  const source = alignSource(draft);
  const told: string[] = [];
  const shown = (name: string) => programs.find(({ id }) => id === name)?.title ?? name;
  const byOrder = draft.programs.toSorted((a, b) => a.words.order - b.words.order);
  const statements = ({ heading, today, statements }: ProposedList, { title, today: program }: ProposedProgram) => {
    const all = (today ?? program?.words)?.statements ?? [];
    const own = all.map((one) => [one.id, one, (one.added ?? program?.words.added) !== undefined] as const);
    return orderOf(
      [title, heading ?? ''].join(', '),
      statements.map(({ id }) => id),
      own,
    );
  };
  return {
    programs: orderOf(
      'the programs',
      programs.map(({ id }) => id),
      byOrder.map(({ id, words }) => [id, words, words.added !== undefined]),
    ),
    lists: new Map(
      programs.map((one) => {
        const own = one.today?.words.roles?.map((list) => {
          const now = one.lists.find(({ today }) => today === list);
          return [now?.heading ?? list.heading, list, list.added !== undefined] as const;
        });
        return [
          one,
          orderOf(
            one.title,
            one.lists.flatMap(({ heading }) => heading ?? []),
            own ?? [],
          ),
        ];
      }),
    ),
    statements: new Map(programs.flatMap((one) => one.lists.map((list) => [list, statements(list, one)]))),
    told,
  };

  /** Names in their order; what only one side has stands behind what it stands behind there. */
  function orderOf(where: string, said: readonly string[], today: Today): string[] {
    const lineOf = new Map(
      today.map(([name, written]) => [name, source.of(written)?.line ?? source.of(written)?.near ?? 0]),
    );
    const stay = today.flatMap(([name, , isOwn]) => (isOwn || said.includes(name) ? [name] : []));
    const both = said.filter((name) => stay.includes(name));
    const was = stay.filter((name) => said.includes(name)).sort((a, b) => (lineOf.get(a) ?? 0) - (lineOf.get(b) ?? 0));
    const still = common(was, both, () => 1);
    for (const name of both.filter((one) => !still.includes(one))) {
      const above = both[both.indexOf(name) - 1];
      told.push(
        `order: ${where}: ${shown(name)} now stands ${above === undefined ? 'first' : `behind ${shown(above)}`}.`,
      );
    }
    const isChanged = still.length < both.length;
    const [order, others] = isChanged ? [[...said], stay] : [stay, said];
    others.forEach((name, i) => {
      if (!order.includes(name)) order.splice(order.indexOf(others[i - 1] ?? '') + 1, 0, name);
    });
    return order;
  }
}
