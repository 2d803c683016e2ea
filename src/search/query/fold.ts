/** Words as search compares them. Runs in the build and in the browser. */

/** The words of a text: small letters, no accents, no apostrophes; whatever else is no letter or digit parts words. */
export function foldWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[\u0300-\u036f'’`]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * A word without its ending, so that plurals and verb forms meet: "reflections", "reflecting" and "reflected" give
 * "reflect". Only for comparing with each other; what it gives need not be a word.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  let short = word.replace(/(?:ies)$/, 'y').replace(/(?:sses)$/, 'ss');
  if (short === word) short = word.replace(/([^s])s$/, '$1');
  const verb = short.replace(/(?:ing|ed|er|or|ate|ator|ation|acy|ion|ive|ment|ness|ly|al|ity)$/, '');
  short = verb.length >= 4 ? verb : short;
  short = short.replace(/([bdgklmnprt])\1$/, '$1');
  return short.length > 4 ? short.replace(/[eiy]$/, '') : short;
}

/** How many words from a place on are a phrase, or 0. Two that may be passed over may stand between its words. */
export function phraseAt(
  words: readonly string[],
  at: number,
  phrase: readonly string[],
  mayPass: (word: string) => boolean = () => false,
): number {
  const most = 2;
  let next = at;
  for (const one of phrase) {
    for (let left = most; next > at && left > 0 && words[next] !== one && mayPass(words[next] ?? ''); left--) next++;
    if (words[next++] !== one) return 0;
  }
  return next - at;
}
