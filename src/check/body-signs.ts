/** What Markdown leaves as it stands although it was meant as something else, and what is written as a sign. */
import { unseen } from './characters.ts';
import type { WrongLine } from './wrong.ts';

const standing = [
  {
    sign: /!?\[[^\]\n]+\]\([^)\n]*\s[^)\n]*\)/,
    what: ' is no link: its address has a space in it.',
    fix: 'Write %20 for the space, or correct the address.',
  },
  {
    sign: /\[[^\]\n]+\]\s+\((?:\/|#|\.|https?:)[^)\n]*\)/,
    what: ' is no link: there is a space between its brackets.',
    fix: 'Take the space away.',
  },
  { sign: /\[[^\]\n]+\]\[[^\]\n]*\]/, what: ' leads nowhere.', fix: 'Write [words](address).' },
  {
    sign: /\[[^\]\n]+\]\([^)\n]*$/m,
    what: ' is no link: its bracket is not closed.',
    fix: 'Write a ")" after the address.',
  },
];

/** What is wrong with a piece of text that begins on a line. */
export function wrongText(text: string, line: number): readonly WrongLine[] {
  const found: WrongLine[] = [];
  const at = (index: number) => line + text.slice(0, index).split('\n').length - 1;
  for (const { sign, what, fix } of standing) {
    const match = sign.exec(text);
    if (match) found.push({ line: at(match.index), what: `${match[0]}${what}`, fix });
  }
  const heading = /^(#{1,6}[^#\s]|#{7,})/m.exec(text);
  if (heading) {
    const what = `"${heading[0]}…" is no heading: between one and six # and a space begin one.`;
    found.push({ line: at(heading.index), what, fix: 'Put a space after it.' });
  }
  const hidden = unseen(text);
  if (hidden !== undefined) found.push({ line, what: `There is ${hidden} in this text.`, fix: 'Take it away.' });
  return found;
}
