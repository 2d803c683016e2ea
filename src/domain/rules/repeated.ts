/** Those of some things whose key another had before, each with the first that had it. */
export function repeated<Thing>(all: readonly Thing[], keyOf: (thing: Thing) => string) {
  const firsts = new Map<string, Thing>();
  return all.flatMap((again) => {
    const first = firsts.get(keyOf(again));
    if (first !== undefined) return [{ first, again }];
    firsts.set(keyOf(again), again);
    return [];
  });
}
