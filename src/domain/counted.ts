/** A number with its noun: "1 statement", "4 statements", "4 opportunities". */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun.replace(/(?<=[^aeiou])y$/, 'ie')}s`}`;
}
