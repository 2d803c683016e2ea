/** What stands in a form, as the query of an address: `goal=…&tick=…`. */

/** A short sum of all that is written, by which a link is known to be whole. */
export function sumOf(words: string): string {
  const all = new URLSearchParams(words);
  all.sort();
  return [...all.toString()].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1e9, 7).toString(36);
}

/** Whether something that was written is not in other words. */
export function loses(was: string, words: string): boolean {
  const there = new URLSearchParams(words);
  return [...new URLSearchParams(was)].some(([name, value]) => !there.getAll(name).includes(value));
}

/** Two drafts as one, where the newer has the last word on each blank. */
export function over(older: string, newer: string): string {
  const words = new URLSearchParams(newer);
  const others = [...new URLSearchParams(older)].filter(([name]) => name === 'tick' || !words.has(name));
  return new URLSearchParams([...others, ...words]).toString();
}
