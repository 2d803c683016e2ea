/** Signs that look like another, or like nothing, and what to call them. */
const names: Readonly<Record<string, string>> = {
  "'": 'a straight apostrophe',
  '’': 'a curly apostrophe',
  '‘': 'a curly opening mark',
  '"': 'a straight quotation mark',
  '“': 'a curly quotation mark',
  '”': 'a curly quotation mark',
  '-': 'a hyphen',
  '–': 'a dash',
  '—': 'a long dash',
  '…': 'three dots in one sign',
  ' ': 'a space',
  '\u00A0': 'a space that does not break',
  '\t': 'a tab',
};

/** In which words two texts differ, so that somebody sees it: `Here: "rounds"; there: "round".` */
export function difference(here: string, there: string): string {
  const least = Math.min(here.length, there.length);
  let start = 0;
  while (start < least && here[start] === there[start]) start++;
  let end = 0;
  while (end < least - start && here.at(-1 - end) === there.at(-1 - end)) end++;
  const cut = (text: string) => text.slice(start, text.length - end);
  const [own = '', other = ''] = [cut(here), cut(there)];
  const signOf = (letters: string, others: string) => {
    const name = names[letters];
    return name === undefined ? '' : ` (${name}${others === '' ? ' more' : ''})`;
  };
  const [ownSign, otherSign] = [signOf(own, other), signOf(other, own)];
  if ((own + other).trim() === '') {
    while (/\s/.test(here[start - 1] ?? '')) start--;
    while (/\s/.test(here.at(-end) ?? '')) end--;
    [start, end] = [Math.max(start - 1, 0), Math.max(end - 1, 0)];
  }
  // Whole words are easier to find than letters.
  const isInWord = (at: (text: string) => number) =>
    [here, there].some((text) => /\S/.test(text[at(text) - 1] ?? ' ') && /\S/.test(text[at(text)] ?? ' '));
  while (isInWord(() => start)) start--;
  while (isInWord((text) => text.length - end)) end--;
  const show = (text: string, sign: string) => (cut(text).trim() === '' ? 'nothing' : `"${cut(text).trim()}"${sign}`);
  return `Here: ${show(here, ownSign)}; in the source: ${show(there, otherSign)}.`;
}
