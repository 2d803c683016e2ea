/** What a reader keeps in this browser or this tab, and nowhere else. Where it is refused, it lasts as long as the page. */
const forNow = new Map<string, string>();

/** All names under which something is kept; `*` stands for an id. tests/dossier/about.yaml says what it is, and why. */
export const keptNames = ['role', 'onboarding', 'agreement.*', 'together.*', 'keys'] as const;
type Whole<Name> = Name extends `${infer Start}*` ? `${Start}${string}` : Name;
export type KeptName = Whole<(typeof keptNames)[number]>;

/** For how long: until it is taken back, or until the tab is closed. */
export type HowLong = 'localStorage' | 'sessionStorage';

/** What was kept under a name; undefined where nothing was. */
export function kept(name: KeptName, where: HowLong = 'localStorage'): string | undefined {
  return forNow.get(where + name) ?? stored(name, where);
}

/** What the browser has under a name, apart from what it has refused. */
export function stored(name: string, where: HowLong): string | undefined {
  try {
    return globalThis[where].getItem(key(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps words under a name, or forgets them where they are undefined. False where they last only as long as the page. */
export function keep(name: KeptName, words: string | undefined, where: HowLong = 'localStorage'): boolean {
  forNow.delete(where + name);
  try {
    if (words === undefined) globalThis[where].removeItem(key(name));
    else globalThis[where].setItem(key(name), words);
    return true;
  } catch {
    if (words !== undefined) forNow.set(where + name, words);
    return false;
  }
}

function key(name: string): string {
  return `handbook.${name}`;
}
