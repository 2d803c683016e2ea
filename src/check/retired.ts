/** What is gone for good, as `addresses.yaml` says it: where its address leads, or since when it is withdrawn. */
import { didYouMean, nearest } from '../domain/did-you-mean.ts';
import { placeOf } from '../domain/draft-statements.ts';
import type { Draft } from '../domain/draft.ts';
import { meantBy } from '../domain/meant-by.ts';
import type { Finding } from '../domain/rules/rule.ts';
import { pageOf, subjectOf, type Addresses } from './addresses.ts';
import { notMade } from './links.ts';

/** What the rules of `addresses.yaml` know of the site: its addresses, and which of its parts could be read. */
interface Known extends Pick<Addresses, 'empty' | 'kept'> {
  readonly there: ReadonlySet<string>;
  readonly canBeSure: (address: string) => boolean;
}

export function wrongRetired(draft: Draft, { there, empty, kept, canBeSure }: Known): Finding[] {
  const { addresses } = draft;
  const { promised, moved, withdrawn } = addresses.words;
  const things = new Set(kept.map(({ thing }) => thing));
  const all = [
    ...Object.entries(moved).map(([from, to]) => ({ from, into: [to], key: 'moved', became: 'has moved' })),
    ...Object.entries(withdrawn).map(([from, { into }]) => ({ from, into, key: 'withdrawn', became: 'is withdrawn' })),
  ];
  const others = promised.filter((one) => !there.has(one) && !all.some(({ from }) => from === one));

  return all.flatMap(({ from, into, key, became }): Finding[] => {
    const at = placeOf(addresses, key, from);
    const tell = (what: string, fix: string): Finding[] => [{ at, what, fix }];
    if (there.has(from)) {
      const { file } = kept.find(({ address }) => address === from)?.at ?? { file: 'the handbook' };
      const elsewhere = key === 'moved' ? 'lead elsewhere' : 'be withdrawn';
      const fix = `Take the ${subjectOf(from).kind} out of ${file}, or this line out of "${key}". What is new needs an id of its own.`;
      return tell(`${from} is there, so it can't ${elsewhere}.`, fix);
    }
    // With a page goes what stood on it. What has moved with its page keeps its id.
    const ofIt = promised.filter((one) => one === from || one.startsWith(`${from}#`));
    const own = ofIt.map((one) => subjectOf(one).thing);
    const again = kept.filter(
      ({ thing, address }) =>
        thing.startsWith('statement ') && own.includes(thing) && !into.some((to) => pageOf(to) === pageOf(address)),
    );
    if (again.length > 0) {
      return again.map(({ id, at }) => ({
        at,
        what: `The id ${id} was that of another statement, which ${became}: an id is never given again.`,
        fix: 'Give this statement a number that no other had.',
      }));
    }
    if (key === 'withdrawn' && Object.hasOwn(moved, from))
      return tell(`${from} is withdrawn here and leads elsewhere above.`, 'Keep one of the two.');
    if (!promised.includes(from) && canBeSure(from)) {
      const fix = 'Take this line away, or put the address under "promised" too.';
      const meant = nearest(from, others) === undefined ? fix : didYouMean(from, others);
      return tell(`${from} was never promised, so nobody can have its address.`, meant);
    }
    const wrong = into.flatMap((to) => {
      const on = moved[to];
      if (on !== undefined)
        return tell(`${from} leads to ${to}, which leads on.`, from === to ? 'Name another address.' : `Write ${on}.`);
      if (there.has(to) || !canBeSure(to)) return [];
      if (empty.has(to)) return tell(notMade(to).what, notMade(to).fix);
      return tell(`${from} leads to ${to}, which is not there.`, meantBy(draft, to, [...there]));
    });
    if (wrong.length > 0) return wrong;
    // What hangs on it is told where it stands: notes whose words went with it, blanks that nothing leads to.
    const gone = own.filter((thing) => !things.has(thing));
    const what = `The ${subjectOf(from).thing} ${became}, and the handbook still names it.`;
    const isOne = gone.length === 1 && into.every((to) => subjectOf(to).kind === subjectOf(from).kind);
    const names = isOne ? into.map((to) => subjectOf(to).id) : [];
    const instead = names.length > 0 ? `Name ${names.join(' or ')} instead, or take it away` : 'Take it away';
    return [{ at, what, fix: `${instead} where it is named.`, gone, ifMissed: true }];
  });
}
