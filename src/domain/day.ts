/** A day, and how sentences in the handbook's language have it: "July 1, 2027". */
export interface Day {
  readonly day: string;
  readonly inWords: string;
}

/** Says days in the words of a language. */
export function daysIn(language: string): (day: string) => Day {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => ({ day, inWords: format.format(new Date(`${day}T00:00Z`)) });
}
