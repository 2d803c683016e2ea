/** What a reader keeps in this browser, and nowhere else. Where the browser refuses, it lasts as long as the page. */
const forNow = new Map<string, string>();

/** What was kept under a name; undefined where nothing was. */
export function kept(name: string): string | undefined {
  try {
    return forNow.get(name) ?? localStorage.getItem(key(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps words under a name, or forgets them where they are undefined. False where they last only as long as the page. */
export function keep(name: string, words: string | undefined): boolean {
  forNow.delete(name);
  try {
    if (words === undefined) localStorage.removeItem(key(name));
    else localStorage.setItem(key(name), words);
    return true;
  } catch {
    if (words !== undefined) forNow.set(name, words);
    return false;
  }
}

/** The name under which the browser has it. */
function key(name: string): string {
  return `handbook.${name}`;
}
