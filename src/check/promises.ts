/** The rule of `addresses.yaml`: what has been promised is there, or leads to what took its place. */
import { didYouMean, nearest } from '../domain/did-you-mean.ts';
import { placeOf } from '../domain/draft-statements.ts';
import type { Draft } from '../domain/draft.ts';
import type { Finding, Part } from '../domain/rules/rule.ts';
import { subjectOf, type Addresses, type Kept } from './addresses.ts';

export function brokenPromises(draft: Draft, { pages, kept }: Addresses, notWhole: ReadonlySet<Part>): Finding[] {
  const { addresses } = draft;
  if (notWhole.has('addresses')) return [];
  const { promised, moved } = addresses.words;
  const isThere = (address: string): boolean => {
    const [path = '', anchor] = address.split('#');
    return anchor === undefined ? pages.has(path) : (pages.get(path)?.has(anchor) ?? false);
  };
  const isMoved = (address: string) => Object.hasOwn(moved, address);
  const pageOf = (address: string) => address.replace(/#.*/, '');
  const known = new Set(promised);
  const targets = new Set(Object.values(moved));
  const fresh = kept.filter(({ address }) => !known.has(address) && !targets.has(address));
  const ids = new Set(kept.map(({ thing }) => thing));
  // What can't be read can't be known to be gone.
  const canBeSure = (address: string) => !notWhole.has(subjectOf(address)?.part ?? 'settings');

  const gone = promised.filter((address) => {
    if (isThere(address) || isMoved(address) || !canBeSure(address)) return false;
    // Where a whole page is gone, or leads elsewhere, its anchors go with it.
    const page = pageOf(address);
    return page === address || isThere(page) || !(known.has(page) || isMoved(page));
  });
  // Where many of a kind are gone at once, they are gone together.
  const together = [...Map.groupBy(gone, (address) => subjectOf(address)?.kind)].filter(([, all]) => all.length > 3);
  const findings = together.map(([kind = 'page', all]): Finding => {
    const ids = all.map((address) => subjectOf(address)?.id ?? address);
    const at = placeOf(addresses, 'promised', promised.indexOf(all[0] ?? ''));
    return {
      at,
      what: `${all.length} addresses of the kind "${kind}" are gone that are promised: ${ids.join(', ')}.`,
      fix: `Put them back; or say under "moved" in ${addresses.file} where each leads: "${all[0] ?? ''}: …".`,
      gone: withSome(ids.map((id) => `${kind} ${id}`)),
    };
  });
  const alone = gone.filter((address) => !together.some(([, all]) => all.includes(address)));
  for (const address of alone) findings.push(tellGone(address));

  function tellGone(address: string): Finding {
    const { kind, id } = subjectOf(address) ?? { kind: 'page', id: address };
    const below = promised.filter((one) => one !== address && pageOf(one) === address).map(subjectOf);
    const lost = [{ kind, id }, ...below.flatMap((one) => one ?? [])].map((one) => `${one.kind} ${one.id}`);
    const follows = { gone: withSome(lost.filter((thing) => !ids.has(thing))) };
    const renamed = newName(address, kind, id, fresh, gone);
    const at = renamed?.at ?? placeOf(addresses, 'promised', promised.indexOf(address));
    const is = `The ${kind} "${id}" is gone; its address ${address} is promised`;
    return renamed === undefined
      ? {
          at,
          what: `${is}.`,
          fix: `Put it back; or say under "moved" in ${addresses.file} where its address leads: "${address}: …".`,
          ...follows,
        }
      : {
          at,
          what: `${is}. Is it now "${renamed.id}"?`,
          fix: `Write "${id}" again; or let the old address lead here, under "moved" in ${addresses.file}: "${address}: ${renamed.address}".`,
          ...follows,
        };
  }

  const seen = new Set<string>();
  promised.forEach((address, i) => {
    if (!seen.has(address)) {
      seen.add(address);
      return;
    }
    findings.push({
      at: placeOf(addresses, 'promised', i),
      what: `The address ${address} stands here twice.`,
      fix: 'Take one of the two away.',
    });
  });
  const all = () => [...pages].flatMap(([path, anchors]) => [path, ...[...anchors].map((one) => `${path}#${one}`)]);
  for (const [from, to] of Object.entries(moved)) {
    const at = placeOf(addresses, 'moved', from);
    if (isThere(from)) {
      findings.push({ at, what: `${from} is there, so it can't lead elsewhere.`, fix: 'Take this line away.' });
    } else if (!known.has(from) && canBeSure(from)) {
      const what = `${from} was never promised, so nobody can have its address.`;
      const gone = promised.filter((one) => !isThere(one));
      const fix = 'Take this line away, or put the address under "promised" too.';
      findings.push({ at, what, fix: nearest(from, gone) === undefined ? fix : didYouMean(from, gone) });
    } else if (isMoved(to)) {
      const what = `${from} leads to ${to}, which leads on.`;
      findings.push({ at, what, fix: from === to ? 'Name another address.' : `Write ${moved[to] ?? ''}.` });
    } else if (!isThere(to) && canBeSure(to)) {
      findings.push({ at, what: `${from} leads to ${to}, which is not there.`, fix: didYouMean(to, all()) });
    }
  }
  return findings;
}

/** Where a statement is gone, a note may be shown by none; where a question, step or term is, a blank may be led to by none. */
function withSome(things: readonly string[]): string[] {
  const isOf = (...kinds: string[]) => things.some((thing) => kinds.includes(thing.split(' ')[0] ?? ''));
  return [
    ...things,
    ...(isOf('statement') ? ['some statement'] : []),
    ...(isOf('question', 'step', 'term') ? ['some question'] : []),
  ];
}

/** What something that is gone is probably called now: something new of its kind, near by its name or by itself. */
function newName(address: string, kind: string, id: string, fresh: readonly Kept[], gone: readonly string[]) {
  const ofKind = fresh.filter(({ thing }) => thing.startsWith(`${kind} `));
  if (kind === 'statement') {
    const near = ofKind.filter((one) => one.address.startsWith(address.replace(/#.*/, '#')));
    return near.find(
      (one) =>
        one.id ===
        nearest(
          id,
          near.map((each) => each.id),
          2,
        ),
    );
  }
  const name = nearest(
    id,
    ofKind.map((one) => one.id),
  );
  if (name !== undefined) return ofKind.find((one) => one.id === name);
  return ofKind.length === 1 && gone.filter((one) => subjectOf(one)?.kind === kind).length === 1
    ? ofKind[0]
    : undefined;
}

/** The addresses of a draft that are not promised yet. */
export function notYetPromised(draft: Draft, { kept }: Addresses): readonly string[] {
  const known = new Set(draft.addresses.words.promised);
  return kept.map(({ address }) => address).filter((address) => !known.has(address));
}

/** The text of `addresses.yaml` with more addresses promised, each after the one that comes before it on the site. */
export function promiseMore(yaml: string, { kept }: Addresses): string {
  const end = yaml.includes('\r\n') ? '\r\n' : '\n';
  const lines = yaml.split(/\r?\n/);
  const start = lines.findIndex((line) => /^\uFEFF?promised:/.test(line));
  if (!/^\uFEFF?promised:\s*(\[\])?\s*(#.*)?$/.test(lines[start] ?? ''))
    throw new Error(`${start + 1}: "promised" is not a list with one address a line. Write each after "- ".`);
  const isEntry = (line: string | undefined) => /^\s*(- |#|$)/.test(line ?? 'x');
  let stop = start + 1;
  while (stop < lines.length && isEntry(lines[stop])) stop++;
  while (lines[stop - 1]?.trim() === '') stop--;
  const block = lines.slice(start + 1, stop);
  const addressOf = (line: string) => /^\s*- ["']?([^\s"']+)/.exec(line)?.[1] ?? '';
  const there = new Set(block.map(addressOf));
  const indent = /^\s*(?=- )/.exec(block.find((line) => addressOf(line) !== '') ?? '')?.[0] ?? '  ';
  // What is new comes after the address that is there and comes before it on the site.
  const newAfter = new Map<string, string[]>([['', []]]);
  let last = '';
  for (const { address } of kept) {
    if (there.has(address)) last = address;
    else {
      const own = newAfter.get(last) ?? [];
      newAfter.set(last, own);
      own.push(`${indent}- ${address}`);
    }
  }
  const entries = block.flatMap((line) => {
    const address = addressOf(line);
    return address === '' ? [line] : [line, ...(newAfter.get(address) ?? [])];
  });
  return [...lines.slice(0, start), 'promised:', ...(newAfter.get('') ?? []), ...entries, ...lines.slice(stop)].join(
    end,
  );
}
