const inWords = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as readers are told of it: 2027-08-01 is "August 1, 2027". */
export function dayInWords(day: string): string {
  return inWords.format(new Date(`${day}T00:00Z`));
}
