import { foldWords, stem } from './fold.ts';
import { membersIn } from './groups.ts';
import type { Term } from './terms.ts';

/** A piece of a text, and whether it is what somebody looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in pieces, with the words marked that a search was for. The pieces joined are the text to the letter. */
export function markWords(text: string, terms: readonly Term[]): readonly Piece[] {
  const parts = text.split(/([\p{L}\p{N}'’-]+)/u).map((part) => ({ part, words: foldWords(part) }));
  // Members of a group are looked for in the text's words, each of which belongs to a part.
  const owners = parts.flatMap(({ words }, i) => words.map(() => i));
  const all = parts.flatMap(({ words }) => words);
  const members = terms.flatMap(({ groups }) => groups.flatMap((group) => membersIn(group, all)));
  const marked = new Set(members.flatMap(({ at, length }) => owners.slice(at, at + length)));
  const pieces: Piece[] = [];
  for (const [i, { part, words }] of parts.entries()) {
    const isMarked = marked.has(i) || terms.some((term) => wordOf(term, words));
    const last = pieces.at(-1);
    if (last?.marked === false && !isMarked) pieces[pieces.length - 1] = { text: last.text + part, marked: false };
    else if (part !== '') pieces.push({ text: part, marked: isMarked });
  }
  return pieces;
}

function wordOf({ asked }: Term, words: readonly string[]): boolean {
  const known = [...words, words.join('')];
  return known.some((word) => word.startsWith(asked) || stem(word) === stem(asked));
}

/** For a term that a text has only in other words: which words of it were taken for the same thing. */
export function otherWords(text: string, { written, groups }: Term): string | undefined {
  const words = foldWords(text);
  const group = groups.find((one) => membersIn(one, words).length > 0);
  if (group === undefined) return undefined;
  const has = (member: string) => membersIn({ ...group, words: [member] }, words).length > 0;
  const other = has(written) ? undefined : group.words.find(has);
  // "activity" for "active" explains itself.
  return other !== undefined && foldWords(other)[0]?.startsWith(written) ? undefined : other;
}
