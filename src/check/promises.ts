/** The rule of `addresses.yaml`: what has been promised is there, or it is said what became of it. */
import { nearest } from '../domain/did-you-mean.ts';
import { placeOf, retiredIn, rolesOfStatements } from '../domain/draft-statements.ts';
import type { Draft } from '../domain/draft.ts';
import type { Finding, Part } from '../domain/rules/rule.ts';
import { pageOf, subjectOf, type Addresses, type Kept } from './addresses.ts';
import { wrongRetired } from './retired.ts';

export function brokenPromises(
  draft: Draft,
  { pages, empty, kept }: Addresses,
  notWhole: ReadonlySet<Part>,
): Finding[] {
  const { addresses } = draft;
  if (notWhole.has('addresses')) return [];
  const { promised, moved } = addresses.words;
  const retired = retiredIn(draft);
  const there = new Set(
    [...pages].flatMap(([path, anchors]) => [path, ...[...anchors].map((one) => `${path}#${one}`)]),
  );
  const known = new Set(promised);
  const targets = new Set(Object.values(moved));
  const fresh = kept.filter(({ address }) => !known.has(address) && !targets.has(address));
  const things = new Set(kept.map(({ thing }) => thing));
  // What can't be read can't be known to be gone.
  const roleOf = rolesOfStatements(draft);
  // Who answers whom is known where every sentence of a pair is.
  const pairsAreKnown = draft.pairs.every(({ words }) => words.between.every((id) => roleOf.has(id)));
  const canBeSure = (address: string) =>
    !notWhole.has(subjectOf(address).part ?? 'settings') && (pairsAreKnown || subjectOf(address).kind !== 'agenda');
  const atPromised = (address: string) => placeOf(addresses, 'promised', promised.indexOf(address));

  const gone = promised.filter((address) => {
    if (there.has(address) || retired.has(address) || !canBeSure(address)) return false;
    // Where a whole page is gone, its anchors go with it.
    const page = pageOf(address);
    return page === address || there.has(page) || !(known.has(page) || retired.has(page));
  });
  // Where many of a kind are gone at once, they are gone together.
  const byKind = [...Map.groupBy(gone, (address) => subjectOf(address).kind)];
  const findings = byKind.flatMap(([kind, all]) => {
    const [first] = all;
    if (first === undefined || all.length <= 3) return all.map(tellGone);
    const ids = all.map((address) => subjectOf(address).id);
    return {
      at: atPromised(first),
      what: `${all.length} addresses of the kind "${kind}" are gone that are promised: ${ids.join(', ')}.`,
      fix: `Put them back; or ${retire(first)}`,
      gone: withSome(ids.map((id) => `${kind} ${id}`)),
    };
  });

  function tellGone(address: string): Finding {
    const { kind, id } = subjectOf(address);
    const lost = promised
      .filter((one) => one === address || pageOf(one) === address)
      .map((one) => subjectOf(one).thing);
    const follows = { gone: withSome(lost.filter((thing) => !things.has(thing))) };
    const renamed = newName(address, fresh, gone);
    const what = `The ${kind} "${id}" is gone; its address ${address} is promised.`;
    if (renamed === undefined)
      return { at: atPromised(address), what, fix: `Put it back; or ${retire(address)}`, ...follows };
    const fix = `Write "${id}" again; or let the old address lead here, under "moved" in ${addresses.file}: "${address}: ${renamed.address}".`;
    return { at: renamed.at, what: `${what} Is it now "${renamed.id}"?`, fix, ...follows };
  }
  return [...findings, ...wrongRetired(draft, { there, empty, kept, canBeSure })];

  function retire(address: string): string {
    return `say in ${addresses.file} what became of it: under "moved" where its address leads, "${address}: …", or under "withdrawn" since when it is gone, "${address}: { on: 2027-07-01, into: [] }".`;
  }
}

/** What something that is gone is probably called now: something new of its kind, near by its name or by itself. */
function newName(address: string, fresh: readonly Kept[], gone: readonly string[]): Kept | undefined {
  const { kind, id } = subjectOf(address);
  const isStatement = kind === 'statement';
  const ofKind = fresh.filter(
    (one) => one.thing.startsWith(`${kind} `) && (!isStatement || pageOf(one.address) === pageOf(address)),
  );
  const ids = ofKind.map((one) => one.id);
  const name = nearest(id, ids, isStatement ? 2 : undefined);
  if (name !== undefined) return ofKind[ids.indexOf(name)];
  const isAlone = ofKind.length === 1 && gone.filter((one) => subjectOf(one).kind === kind).length === 1;
  return isAlone && !isStatement ? ofKind[0] : undefined;
}

/** Where a statement is gone, a note may be shown by none; where a question, step or term is, a blank may be led to by none. */
function withSome(things: readonly string[]): string[] {
  const some = (kind: RegExp, ...follows: string[]) => (things.some((one) => kind.test(one)) ? follows : []);
  const ofStatement = some(/^statement /, 'some statement', 'some words');
  return [...things, ...ofStatement, ...some(/^(question|step|term) /, 'some question')];
}
