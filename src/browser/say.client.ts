/** The page's one place for saying what has been done, politely to those who listen, for a while to those who look. */
export function sayingPlace(): HTMLElement {
  const there = document.getElementById('said');
  if (there !== null) return there;
  const place = Object.assign(document.createElement('p'), { id: 'said', role: 'status', className: 'said' });
  document.body.append(place);
  return place;
}

let silence: ReturnType<typeof setTimeout> | undefined;

/** Says something. The place must have been there, empty, before: call `sayingPlace` when the page is set up. */
export function say(words: string): void {
  const place = sayingPlace();
  place.textContent = words;
  clearTimeout(silence);
  silence = setTimeout(() => (place.textContent = ''), 4000);
}
