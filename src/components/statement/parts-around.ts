/** A text in three parts: before some of its words, those words, after them. One part where it does not have them. */
export function partsAround(text: string, words: string): readonly string[] {
  const start = words === '' ? -1 : text.indexOf(words);
  const end = start + words.length;
  return start < 0 ? [text] : [text.slice(0, start), words, text.slice(end)];
}
