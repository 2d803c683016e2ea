import type { GlossaryTerm } from '../../domain/glossary.ts';

/** The source's words for a term, as they are quoted: what ends in the middle of brackets, with its whole name. */
export function wordsOf({ phrases, names }: Pick<GlossaryTerm, 'phrases' | 'names'>): readonly string[] {
  const whole = (phrase: string) => count(phrase, '(') === count(phrase, ')');
  return phrases.map((phrase) =>
    whole(phrase) ? phrase : (names.find(({ written }) => written.includes(phrase))?.written ?? phrase),
  );
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
