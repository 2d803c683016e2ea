import type { Handbook } from '../../domain/handbook.ts';

/** What the mark of each statement is called on the map. */
export function markNames({ statements }: Pick<Handbook, 'statements'>): ReadonlyMap<string, string> {
  return new Map(statements.map(({ id }, i) => [id, `m${i}`]));
}

/** The styles by which a mark that is chosen puts rings round those of its counterparts, as they are joined. */
export function mapLights(handbook: Pick<Handbook, 'statements' | 'pairs'>): string {
  const names = markNames(handbook);
  const lit = Map.groupBy(
    handbook.pairs.filter(({ kind }) => kind === 'counterpart'),
    ({ basis }) => basis,
  );
  // One rule for each ring, and a selector for both of a pair: the page is one round trip.
  const rules = [...lit].map(([basis, pairs]) => {
    const marks = pairs.map(({ between }) => {
      const both = `:is(${between.map(({ id }) => `#${names.get(id) ?? ''}`).join()})`;
      return `.map:has(${both}:is(:hover,:focus-within)) ${both}`;
    });
    return `${marks.join()}{--ring:${basis === 'explicit' ? 'solid' : 'dashed'};--lit:1}`;
  });
  return `@layer components{${rules.join('')}}`;
}
