/** The order in which programs, lists and statements stand hereafter: the document's, where it is not that of its source. */
import { alignSource, type Alignment } from '../domain/align-source.ts';
import type { Draft, DraftRoleList } from '../domain/draft.ts';
import { common } from '../domain/word-changes.ts';
import type { ProposedList, ProposedProgram, Proposal } from './proposal.ts';

type Written = NonNullable<Parameters<Alignment['of']>[0]>;

/** The names of files and ids in their order, and what is `told` of it, each in one sentence. */
export function ordersOf(draft: Pick<Draft, 'programs' | 'settings' | 'sourceText'>, { programs }: Proposal) {
  const source = alignSource(draft);
  const told: string[] = [];
  const shown = (name: string) => programs.find(({ id }) => id === name)?.title ?? name;
  const byOrder = draft.programs.toSorted((a, b) => a.words.order - b.words.order);
  const ofPrograms = byOrder.map(({ id, words }) => [id, words] as const);
  const orders = {
    programs: orderOf('the programs', programs, ofPrograms),
    lists: new Map<ProposedProgram, readonly string[]>(),
    statements: new Map<ProposedList, readonly string[]>(),
    told,
  };
  for (const program of programs) {
    const { title, today, lists } = program;
    const named = lists.flatMap(({ heading }) => (heading === null ? [] : [{ id: heading }]));
    const nameOf = (list: DraftRoleList) => lists.find((one) => one.today === list)?.heading ?? list.heading;
    const ofLists = today?.words.roles?.map((list) => [nameOf(list), list] as const);
    orders.lists.set(program, orderOf(title, named, ofLists));
    for (const list of lists) {
      const where = [title, list.heading ?? []].flat().join(', ');
      const own = (list.heading === null ? today?.words : list.today)?.statements;
      const ofStatements = own?.map((one) => [one.id, one] as const);
      orders.statements.set(list, orderOf(where, list.statements, ofStatements));
    }
  }
  return orders;

  /** Names in their order; what only one side has stands behind what it stands behind there. */
  function orderOf(
    where: string,
    all: readonly { readonly id: string }[],
    today: readonly (readonly [name: string, written: Written])[] = [],
  ): string[] {
    const said = all.map(({ id }) => id);
    const lineOf = new Map(today.map(([name, one]) => [name, source.of(one)?.line ?? source.of(one)?.near ?? 0]));
    const stay = today.flatMap(([name, { added }]) => (added !== undefined || said.includes(name) ? [name] : []));
    const both = said.filter((name) => lineOf.has(name));
    const was = both.toSorted((a, b) => (lineOf.get(a) ?? 0) - (lineOf.get(b) ?? 0));
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
