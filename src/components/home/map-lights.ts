import { otherSides } from '../../domain/counterparts.ts';
import type { Handbook } from '../../domain/handbook.ts';

/** What the mark of each statement is called on the map. */
export function markNames({ statements }: Pick<Handbook, 'statements'>): ReadonlyMap<string, string> {
  return new Map(statements.map(({ id }, i) => [id, `m${i}`]));
}

/** The styles by which a mark that is chosen puts rings round those of its counterparts, as they are joined. */
export function mapLights(handbook: Pick<Handbook, 'statements' | 'pairsOf'>): string {
  const names = markNames(handbook);
  const lit = handbook.statements.flatMap(({ id }) => {
    const sides = otherSides(handbook, id).filter(({ kind }) => kind === 'counterpart');
    return [...Map.groupBy(sides, ({ basis }) => basis)].map(([basis, of]) => {
      const ringed = of.map(({ statement }) => `#${names.get(statement.id) ?? ''}`);
      return { basis, marks: `.map:has(#${names.get(id) ?? ''}:is(:hover,:focus-within)) :is(${ringed.join()})` };
    });
  });
  // One rule for each ring: the page is one round trip.
  const rules = [...Map.groupBy(lit, ({ basis }) => basis)].map(
    ([basis, of]) =>
      `${of.map(({ marks }) => marks).join()}{--ring:${basis === 'explicit' ? 'solid' : 'dashed'};--lit:1}`,
  );
  return `@layer components{${rules.join('')}}`;
}
