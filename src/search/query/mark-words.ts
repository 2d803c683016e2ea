import { findPhrase, foldWords, stem } from './fold.ts';
import type { Term } from './understand-query.ts';

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
  for (const { group } of terms) {
    for (const phrase of (group ?? []).map(foldWords).filter(({ length }) => length > 1)) {
      // A phrase is looked for in the text's words, each of which belongs to a token.
      const owners = tokens.flatMap(({ words }, i) => words.map(() => i));
      const at = findPhrase(
        tokens.flatMap(({ words }) => words),
        phrase,
      );
      if (at >= 0) phrase.forEach((_, j) => marked.add(owners[at + j] ?? -1));
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

function wordOf({ asked, group }: Term, words: readonly string[]): boolean {
  if (group === undefined) return words.some((word) => word.startsWith(asked) || stem(word) === stem(asked));
  return group.some((member) => {
    const phrase = foldWords(member);
    return phrase.length === 1 ? words.some((word) => stem(word) === stem(phrase[0] ?? '')) : isPhrase(words, phrase);
  });
}

function isPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.length === phrase.length && findPhrase(words, phrase) === 0;
}

/** For a term that a text has only in other words: which words of it were taken for the same thing. */
export function otherWords(text: string, { written, group }: Term): string | undefined {
  if (group === undefined) return undefined;
  const words = foldWords(text);
  const has = (phrase: string) => findPhrase(words, foldWords(phrase)) >= 0;
  const other = has(written) ? undefined : group.find(has);
  // "activity" for "active" explains itself.
  return other !== undefined && foldWords(other)[0]?.startsWith(written) ? undefined : other;
}
