/** What of some things there is, as a sentence lists it: "a", "a and b", "a, b and c". What is false is left out. */
export function andList(things: readonly (string | false)[], and = 'and'): string {
  const all = things.filter((one) => one !== false);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${and} ${all.at(-1) ?? ''}`;
}
