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

/** How much of a whole each of its parts has to say that the others do not, and how much likelier another order has to be. */
export const [adds, turned] = [0.05, 0.2];

export function waysOf(gone: readonly Old[], fresh: readonly New[], { alike, covered }: Alikeness): Way[] {
  const pairs = fresh.flatMap((now) => gone.map((old) => way([old], [now])));
  const splits = gone.flatMap((old) => partsOf(old, fresh).map((now) => way([old], now)));
  const mergers = fresh.flatMap((now) => partsOf(now, gone).map((old) => way(old, [now])));
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

  /** Two parts may stand in the other order in their whole. */
  function ordered(parts: readonly Said[], whole: string): string {
    const [text, other] = [textsOf(parts), textsOf(parts.toReversed())];
    return parts.length === 2 && covered(whole, other) > covered(whole, text) + turned ? other : text;
  }
}

type Said = Pick<Old, 'text'>;

export function textsOf(all: readonly Said[]): string {
  return all.map(({ text }) => text).join(' ');
}
