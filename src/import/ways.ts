/** What may have become of what: one of one, several of one, or one of several. */
import type { Alikeness } from './alike.ts';
import type { New, Old } from './places.ts';

/** Statements of today, and what they are in the document. */
export interface Pairing {
  readonly old: readonly Old[];
  readonly now: readonly New[];
}

export interface Way extends Pairing {
  readonly likeness: number;
  /** Whether it is nothing but parts of a whole. */
  readonly isParts: boolean;
}

/** How much of a whole each of its parts has to say that the others do not. */
const adds = 0.05;
/** How much of a statement has to be in one of another program, for it to go on there, also where others say the same. */
const [goesOn, mostly] = [0.4, 0.6];

export function waysOf(gone: readonly Old[], fresh: readonly New[], { alike, covered }: Alikeness): Way[] {
  const pairs = fresh.flatMap((now) => gone.map((old) => way([old], [now])));
  const splits = gone.flatMap((old) => partsOf(old, fresh).map((now) => way([old], now)));
  const mergers = fresh.flatMap((now) => [...partsOf(now, gone), ...acrossOf(now)].map((old) => way(old, [now])));
  return [...pairs, ...splits, ...mergers];

  function way(old: readonly Old[], now: readonly New[]): Way {
    const [whole, parts]: [readonly Said[], readonly Said[]] = old.length > 1 ? [now, old] : [old, now];
    const [text, said] = [textsOf(whole), ordered(parts, textsOf(whole))];
    const isParts =
      parts.length > 1 && covered(text, said) >= 0.9 && parts.every((one) => covered(one.text, text) >= 0.85);
    return { old, now, isParts, likeness: alike(text, said) };
  }

  /** Two of one program, or three that follow each other, each of which says some of the whole that the others do not. */
  function partsOf<Part extends Old | New>(whole: Old | New, all: readonly Part[]): Part[][] {
    const said = (parts: readonly Part[]) => covered(whole.text, ordered(parts, whole.text));
    const some = all.filter((one) => one.program === whole.program && said([one]) >= adds);
    const groups = some.flatMap((one, i) =>
      some.slice(i + 1).flatMap((other, j) => {
        const third = j === 0 ? some[i + 2] : undefined;
        return [[one, other], ...(third === undefined ? [] : [[one, other, third]])];
      }),
    );
    if (whole.program === undefined) return [];
    return groups.filter((parts) =>
      parts.every((part) => said(parts) - said(parts.filter((one) => one !== part)) >= adds),
    );
  }

  /** Two or three of several programs, each of which goes on in the whole with much of what it said. */
  function acrossOf(whole: New): Old[][] {
    // One may be said within another.
    const says = (olds: readonly Old[]) =>
      Math.max(0, ...ordersOf(olds).map((all) => covered(whole.text, textsOf([...all, ...all]))));
    const isHere = (one: Old) => Number(one.program === whole.program);
    const some = gone
      .filter((one) => covered(one.text, whole.text) >= goesOn && says([one]) >= adds)
      .sort((a, b) => isHere(b) - isHere(a) || alike(b.text, whole.text) - alike(a.text, whole.text))
      .slice(0, 4);
    if (some.some((one) => says([one]) > 1 - adds)) return [];
    const add = (olds: readonly Old[], one: Old) => says(olds) - says(olds.filter((other) => other !== one)) >= adds;
    const pairs = some
      .flatMap((one, i) => some.slice(i + 1).map((other) => [one, other]))
      .filter((olds) => new Set(olds.map(({ program }) => program)).size > 1 && olds.every((one) => add(olds, one)));
    const isMostly = (one: Old) => covered(one.text, whole.text) >= mostly;
    const triples = pairs.flatMap((pair) => {
      const more = some.filter((one) => !pair.includes(one) && (isMostly(one) || add([...pair, one], one)));
      return more.map((third) => some.filter((one) => one === third || pair.includes(one)));
    });
    const once = new Map(triples.map((olds) => [olds.map(({ id }) => id).join(), inOrder(olds)]));
    return [...pairs, ...once.values()];

    function inOrder(olds: readonly Old[]): Old[] {
      const said = (all: readonly Old[]) => covered(whole.text, textsOf(all));
      return [...ordersOf(olds).reduce((best, one) => (said(one) > said(best) ? one : best))];
    }
  }

  /** Two parts may stand in the other order in their whole. */
  function ordered(parts: readonly Said[], whole: string): string {
    const [text, other] = [textsOf(parts), textsOf(parts.toReversed())];
    return parts.length === 2 && covered(whole, other) > covered(whole, text) ? other : text;
  }
}

function ordersOf<One>(all: readonly One[]): (readonly One[])[] {
  if (all.length < 2) return [all];
  return all.flatMap((one) => ordersOf(all.filter((other) => other !== one)).map((rest) => [one, ...rest]));
}

type Said = Pick<Old, 'text'>;

export function textsOf(all: readonly Said[]): string {
  return all.map(({ text }) => text).join(' ');
}
