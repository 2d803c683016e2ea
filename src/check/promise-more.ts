/** Promising: `addresses.yaml` with every address that there is. */
import type { Draft } from '../domain/draft.ts';
import type { Addresses } from './addresses.ts';

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
