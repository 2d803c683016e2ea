import type { Place } from './problem.ts';

/** Every text in what a file says, or in a part of it, with the keys that lead to it. */
export function textsIn(says: unknown, path: Place['path'] = []): (readonly [path: Place['path'], text: string])[] {
  if (typeof says === 'string') return [[path, says]];
  return Object.entries(Object(says) as object).flatMap(([key, one]) =>
    textsIn(one, [...path, Array.isArray(says) ? Number(key) : key]),
  );
}
