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
  const tokens = [...text.matchAll(/[\p{L}\p{N}'’-]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: foldWords(match[0]),
  }));
  const marked = new Set(tokens.flatMap(({ words }, i) => (terms.some((term) => wordOf(term, words)) ? [i] : [])));
  // Members of a group are looked for in the text's words, each of which belongs to a token.
  const owners = tokens.flatMap(({ words }, i) => words.map(() => i));
  const all = tokens.flatMap(({ words }) => words);
  for (const { group } of terms) {
    for (const { at, length } of group === undefined ? [] : membersIn(group, all)) {
      for (let i = at; i < at + length; i++) marked.add(owners[i] ?? -1);
    }
  }
  const pieces: Piece[] = [];
  let done = 0;
  tokens.forEach(({ start, end }, i) => {
    if (!marked.has(i)) return;
    if (start > done) pieces.push({ text: text.slice(done, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    done = end;
  });
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}

function wordOf({ asked, group, near }: Term, words: readonly string[]): boolean {
  const known = [...words, words.join('')];
  return (
    (group === undefined || near !== undefined) &&
    known.some((word) => word.startsWith(asked) || stem(word) === stem(asked))
  );
}

/** For a term that a text has only in other words: which words of it were taken for the same thing. */
export function otherWords(text: string, { written, group }: Term): string | undefined {
  if (group === undefined) return undefined;
  const words = foldWords(text);
  const has = (member: string) => membersIn({ ...group, words: [member] }, words).length > 0;
  const other = has(written) ? undefined : group.words.find(has);
  // "activity" for "active" explains itself.
  return other !== undefined && foldWords(other)[0]?.startsWith(written) ? undefined : other;
}
