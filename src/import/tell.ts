/** What is said of a proposal to the editor at the machine. */
import { counted } from '../domain/counted.ts';
import { piecesOf } from '../domain/word-changes.ts';
import type { Change } from './changes.ts';
import type { Outline, OutlineProgram } from './outline.ts';

/** What was read: each program, its lists, and how many statements each has. */
export function tellOutline({ programs }: Outline): string {
  const lists = (all: OutlineProgram['lists']) =>
    all.map(({ heading, statements }) => `${heading ?? 'no list'} ${statements.length}`).join(', ');
  return programs.map((one) => `${one.title}: ${lists(one.lists)}`).join('\n');
}

/** What becomes of all that the handbook says, and what stands in another order (`orders`). */
export function tellChanges(changes: readonly Change[], orders: readonly string[]): string {
  const told = changes.filter(({ kinds }) => !kinds.includes('same'));
  const same = changes.length - told.length;
  if (told.length + orders.length === 0)
    return `Nothing changes: all of ${counted(same, 'statement')} stand as they did.`;
  return [
    ...told.map(tell),
    ...orders,
    `${counted(told.length + orders.length, 'change')}; ${counted(same, 'statement')} as before.`,
  ].join('\n\n');
}

function tell({ of, kinds, ids, into, was, now, from, to, sure }: Change): string {
  const where = to ?? from;
  const place = [where?.program, where?.heading].filter((one) => (one ?? '') !== '').join(', ');
  const led =
    ids.join() === into.join()
      ? ids.join(', ')
      : [ids.join(', '), into.join(', ')].filter((one) => one !== '').join(' → ');
  const name = of === 'statement' ? led : of;
  const [before, after] = was !== null && now !== null ? marked(was, now) : [was, now];
  const lines = [before === null ? '' : `  was: ${before}`, after === null ? '' : `  now: ${after}`];
  const kept = into.findIndex((id) => ids.includes(id));
  const keeps = into.length > 1 && kept !== -1 ? `; "${now?.split('\n')[kept]}" keeps ${into[kept]}` : '';
  const head = `${name}, ${kinds.join(' and ')}${sure ? '' : ', not sure yet'} (${place})${keeps}`;
  return [head, ...lines.filter((one) => one !== '')].join('\n');
}

/** What is quoted otherwise than it was, because its statement says it so now. */
export function tellQuotes(told: readonly string[]): string {
  return `Quotes that follow their statements (${told.length}); see whether each still fits what it stands for:\n${told.join('\n')}`;
}

/** Two texts, each with the words in brackets that the other does not have. */
export function marked(was: string, now: string): [string, string] {
  const show = (text: string, other: string) => {
    const pieces = piecesOf(text, other).map(({ text, differs }) => (differs ? `[${text}]` : text));
    return pieces.join(' ');
  };
  return [show(was, now), show(now, was)];
}
