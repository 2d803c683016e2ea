/** Promising: `addresses.yaml` with every address that there is. */
import type { Draft } from '../domain/draft.ts';
import type { Addresses } from './addresses.ts';

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
  const below = lines.slice(start + 1);
  const next = below.findIndex((line) => !/^\s*(- |#|$)/.test(line));
  const block = next === -1 ? below : below.slice(0, next);
  const addressOf = (line: string) => /^\s*- ["']?([^\s"']+)/.exec(line)?.[1];
  const there = new Set(block.map(addressOf));
  const indent = block.map((line) => /^\s*(?=- )/.exec(line)?.[0]).find((one) => one !== undefined) ?? '  ';
  // What is new comes after the address that is there and comes before it on the site.
  const newAfter = new Map<string | undefined, string[]>();
  let last: string | undefined;
  for (const { address } of kept) {
    if (there.has(address)) last = address;
    else newAfter.set(last, [...(newAfter.get(last) ?? []), `${indent}- ${address}`]);
  }
  const entries = block.flatMap((line) => {
    const address = addressOf(line);
    return address === undefined ? line : [line, ...(newAfter.get(address) ?? [])];
  });
  const first = newAfter.get(undefined) ?? [];
  return [...lines.slice(0, start), 'promised:', ...first, ...entries, ...below.slice(block.length)].join(end);
}
