/** What is gone for good, as `addresses.yaml` says it: where its address leads, or since when it is withdrawn. */
import { nearest } from '../domain/did-you-mean.ts';
import { placeOf } from '../domain/draft-statements.ts';
import type { Draft } from '../domain/draft.ts';
import { meantBy } from '../domain/meant-by.ts';
import type { Place } from '../domain/problem.ts';
import type { Finding } from '../domain/rules/rule.ts';
import { thingOf, type Kept } from './addresses.ts';

/** What the rules of `addresses.yaml` know of the site. */
export interface Known {
  /** Every address that there is, with its anchor where it has one. */
  readonly there: ReadonlySet<string>;
  readonly kept: readonly Kept[];
  /** Whether the part of the content that has an address could be read. */
  readonly canBeSure: (address: string) => boolean;
}

export function wrongRetired(draft: Draft, { there, kept, canBeSure }: Known): Finding[] {
  const { addresses } = draft;
  const { promised, moved, withdrawn } = addresses.words;
  const things = new Set(kept.map(({ thing }) => thing));
  const all = [
    ...Object.entries(moved).map(([from, to]) => ({ from, into: [to], key: 'moved', became: 'has moved' })),
    ...Object.entries(withdrawn).map(([from, { into }]) => ({ from, into, key: 'withdrawn', became: 'is withdrawn' })),
  ];
  const keys = new Set(all.map(({ from }) => from));

  return all.flatMap(({ from, into, key, became }): Finding[] => {
    const at = placeOf(addresses, key, from);
    // With a page that is withdrawn goes what stood on it.
    const own = promised.filter((one) => one === from || (key === 'withdrawn' && one.startsWith(`${from}#`)));
    const ids = new Set(own.map(thingOf).filter((thing) => thing.startsWith('statement ')));
    // A statement that has moved with its program keeps its id.
    const again = kept.filter(({ thing, address }) => ids.has(thing) && (address === from || !into.includes(address)));
    if (again.length > 0) return again.map(({ id, at }) => givenAgain(id, at, became));
    if (there.has(from)) {
      const elsewhere = key === 'moved' ? "it can't lead elsewhere" : "it can't be withdrawn";
      return [{ at, what: `${from} is there, so ${elsewhere}.`, fix: 'Take this line away.' }];
    }
    if (key === 'withdrawn' && Object.hasOwn(moved, from))
      return [{ at, what: `${from} is withdrawn here and leads elsewhere above.`, fix: 'Keep one of the two.' }];
    if (!promised.includes(from) && canBeSure(from)) {
      const near = nearest(
        from,
        promised.filter((one) => !there.has(one) && !keys.has(one)),
      );
      const fix =
        near === undefined ? 'Take this line away, or put the address under "promised" too.' : `Did you mean ${near}?`;
      return [{ at, what: `${from} was never promised, so nobody can have its address.`, fix }];
    }
    const wrong = into.flatMap((to): Omit<Finding, 'at'>[] => {
      const on = moved[to];
      if (on !== undefined)
        return [
          {
            what: `${from} leads to ${to}, which leads on.`,
            fix: from === to ? 'Name another address.' : `Write ${on}.`,
          },
        ];
      if (there.has(to) || !canBeSure(to)) return [];
      return [{ what: `${from} leads to ${to}, which is not there.`, fix: meantBy(draft, to, [...there]) }];
    });
    // Where nothing names it any more, this is not told.
    const gone = promised.filter((one) => one === from || one.startsWith(`${from}#`)).map(thingOf);
    const named: Finding = {
      at,
      what: `The ${thingOf(from)} ${became}, and the handbook still names it.`,
      fix: 'Take it away where it is named.',
      gone: withSome(gone.filter((thing) => !things.has(thing))),
      ifMissed: true,
    };
    return wrong.length > 0 ? wrong.map((one) => ({ at, ...one })) : [named];
  });
}

function givenAgain(id: string, at: Place, became: string): Finding {
  const what = `The id ${id} was that of another statement, which ${became}: an id is never given again.`;
  return { at, what, fix: 'Give this statement a number that no other had.' };
}

/** Where a statement is gone, a note may be shown by none; where a question, step or term is, a blank may be led to by none. */
export function withSome(things: readonly string[]): string[] {
  const some = (kind: RegExp, thing: string) => (things.some((one) => kind.test(one)) ? [thing] : []);
  return [
    ...things,
    ...some(/^statement /, 'some statement'),
    ...some(/^statement /, 'some words'),
    ...some(/^(question|step|term) /, 'some question'),
  ];
}
