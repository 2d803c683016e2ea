let silence: ReturnType<typeof setTimeout> | undefined;

/** Says what has been done, in the page's place for that: politely to who listens, for a while to who looks. */
export function say(words: string): void {
  const place = document.getElementById('said');
  if (place === null) return;
  place.textContent = words;
  clearTimeout(silence);
  // As long as it takes to read it slowly, twice.
  silence = setTimeout(() => (place.textContent = ''), 3000 + 70 * words.length);
}
