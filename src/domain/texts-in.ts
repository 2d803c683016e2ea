/** A text and the keys that lead to it. */
export type PlacedText = readonly [path: readonly (string | number)[], text: string];

/** Every text in what a file says, or in a part of it. */
export function textsIn(says: unknown, path: readonly (string | number)[] = []): PlacedText[] {
  if (typeof says === 'string') return [[path, says]];
  return Object.entries(Object(says) as object).flatMap(([key, one]) =>
    textsIn(one, [...path, Array.isArray(says) ? Number(key) : key]),
  );
}
