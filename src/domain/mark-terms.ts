import type { GlossaryTerm } from './glossary.ts';

/** What of a term its marking needs. */
type MarkableTerm = Pick<GlossaryTerm, 'id' | 'phrases'>;

/** A piece of a text: plain, or the first use of a term. The pieces in a row are the text, to the letter. */
export interface TextPiece<Term extends MarkableTerm = MarkableTerm> {
  readonly text: string;
  readonly term: Term | undefined;
}

/** Cuts a text where terms are first used. Those whose ids are in `marked` have been used before and stay plain. */
export type TermMarker<Term extends MarkableTerm> = (
  text: string,
  marked?: ReadonlySet<string>,
) => readonly TextPiece<Term>[];

/**
 * Makes the marker for a glossary. A phrase is found as whole words, also with a plural "s"; where several begin at
 * one place the longest is taken. Phrases in small letters (and such as begin a sentence) are found in any case;
 * names and abbreviations ("PD", "Level 1", "Wednesday") only as they are written. Make it once, use it often.
 */
export function termMarker<Term extends MarkableTerm>(terms: readonly Term[]): TermMarker<Term> {
  const phrases = terms
    .flatMap((term) => term.phrases.map((phrase) => ({ term, phrase })))
    .sort((a, b) => b.phrase.length - a.phrase.length);
  // One group a phrase: which of them has matched says which term it is.
  const any = new RegExp(`${wordStart}(?:${phrases.map(({ phrase }) => `(${pattern(phrase)})`).join('|')})`, 'gu');

  return (text, marked = new Set()) => {
    const pieces: TextPiece<Term>[] = [];
    const seen = new Set(marked);
    let end = 0;
    for (const match of text.matchAll(any)) {
      const term = phrases[match.slice(1).findIndex((group) => group !== undefined)]?.term;
      if (term === undefined || seen.has(term.id)) continue;
      seen.add(term.id);
      pieces.push(...plain(text.slice(end, match.index)), { text: match[0], term });
      end = match.index + match[0].length;
    }
    return [...pieces, ...plain(text.slice(end))];
  };
}

/** The texts of one section, cut so that each term is marked once in the whole section. */
export function markSection<Term extends MarkableTerm>(mark: TermMarker<Term>, texts: readonly string[]) {
  const parts = texts.map((text) => [text]);
  return markParts(mark, parts).map(([pieces = []]) => pieces);
}

/** The same for texts that are in parts already: what begins in one part and ends in the next is not marked. */
export function markParts<Term extends MarkableTerm>(mark: TermMarker<Term>, texts: readonly (readonly string[])[]) {
  const marked = new Set<string>();
  return texts.map((parts) =>
    parts.map((part) => {
      const pieces = mark(part, marked);
      for (const { term } of pieces) if (term !== undefined) marked.add(term.id);
      return pieces;
    }),
  );
}

/** A hyphen joins words: "co-planning" does not use the term "planning". */
const wordStart = String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}]-)`;
const wordEnd = String.raw`(?![\p{L}\p{N}]|-[\p{L}\p{N}])`;

function pattern(phrase: string): string {
  const letters = [...phrase].map((letter) =>
    anyCase(phrase) && letter.toLowerCase() !== letter.toUpperCase()
      ? `[${letter.toLowerCase()}${letter.toUpperCase()}]`
      : letter.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`),
  );
  return `${letters.join('')}s?${wordEnd}`;
}

/** Small letters but for the first, and more than one word unless all are small. */
function anyCase(phrase: string): boolean {
  const rest = phrase.slice(1);
  if (rest !== rest.toLowerCase()) return false;
  return phrase === phrase.toLowerCase() || phrase.split(/\s+/).filter((word) => /^\p{L}/u.test(word)).length > 1;
}

function plain(text: string) {
  return text === '' ? [] : [{ text, term: undefined }];
}
