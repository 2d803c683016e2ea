/** The ones before and after something in its list, found by its id; undefined at the ends. */
export function neighbours<Thing extends { readonly id: string }>(
  all: readonly Thing[],
  { id }: Thing,
): { before?: Thing; after?: Thing } {
  const i = all.findIndex((one) => one.id === id);
  const [before, after] = [all[i - 1], all[i + 1]];
  return { ...(before && { before }), ...(i >= 0 && after && { after }) };
}
