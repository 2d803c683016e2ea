/** The ones before and after something in its list; undefined at the ends. */
export function neighbours<Thing>(all: readonly Thing[], one: Thing): { before?: Thing; after?: Thing } {
  const i = all.indexOf(one);
  const [before, after] = [all[i - 1], all[i + 1]];
  return { ...(before && { before }), ...(i >= 0 && after && { after }) };
}
