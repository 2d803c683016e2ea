/** What is said of a proposal to the editor at the machine. */
import { counted } from '../domain/counted.ts';
import type { Change } from './changes.ts';

export function tellChanges(changes: readonly Change[]): string {
  const told = changes.filter(({ kinds }) => !kinds.includes('same'));
  const same = changes.length - told.length;
  if (told.length === 0) return `Nothing changes: all of ${counted(same, 'statement')} stand as they did.`;
  return [...told.map(tell), `${counted(told.length, 'change')}; ${counted(same, 'statement')} as before.`].join(
    '\n\n',
  );
}

function tell({ of, kinds, ids, into, was, now, from, to }: Change): string {
  const where = to ?? from;
  const place = [where?.program, where?.heading].filter((one) => (one ?? '') !== '').join(', ');
  const led =
    ids.join() === into.join()
      ? ids.join(', ')
      : [ids.join(', '), into.join(', ')].filter((one) => one !== '').join(' → ');
  const name = of === 'statement' ? led : of;
  const [before, after] = was !== null && now !== null ? marked(was, now) : [was, now];
  const lines = [before === null ? '' : `  was: ${before}`, after === null ? '' : `  now: ${after}`];
  return [`${name}, ${kinds.join(' and ')} (${place})`, ...lines.filter((one) => one !== '')].join('\n');
}

/** Two texts, each with the words in brackets that the other does not have. */
export function marked(was: string, now: string): [string, string] {
  const [a, b] = [was.split(/\s+/), now.split(/\s+/)];
  const rows = [...a, ''].map(() => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (rows[i] as number[])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const kept: [Set<number>, Set<number>] = [new Set(), new Set()];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      kept[0].add(i++);
      kept[1].add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  const show = (words: readonly string[], own: ReadonlySet<number>) =>
    words
      .map((word, i) => (own.has(i) ? word : `[${word}]`))
      .join(' ')
      .replaceAll('] [', ' ');
  return [show(a, kept[0]), show(b, kept[1])];
}
