/** Loads what a part of the page needs (parts.client.ts), and does then what readers wanted of it meanwhile. */
import { stored } from './keep.client.ts';
import { parts, type Part } from './parts.client.ts';

const controls = 'a:is(.term, .find), button, input, select, textarea, form';
const loading = new Map<Part, Promise<boolean>>();
const here = new Set<Part>();
/** What was wanted last. Who presses three times while nothing happens wants it once. */
let latest: (() => void) | undefined;

/** Loads a part, once; false where that fails. Then the next call tries again. */
function load(part: Part): Promise<boolean> {
  const there = loading.get(part);
  if (there !== undefined) return there;
  say('');
  for (const href of document.querySelector<HTMLElement>(part.of)?.dataset['ahead']?.split(' ') ?? [])
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }),
    );
  const coming = import(/* @vite-ignore */ part.script).then(
    () => !!here.add(part),
    () => !loading.delete(part),
  );
  loading.set(part, coming);
  return coming;
}

/** Loads a part for who wants something of it. Where that fails, it is said, or something else is done. */
export async function want(part: Part, what?: () => void, otherwise = () => sayMissing(part)): Promise<void> {
  latest = what ?? latest;
  if (!(await load(part))) otherwise();
  else if (what === latest) what?.();
}

function sayMissing({ without }: Part): void {
  if (without !== undefined) say(`A part of this page could not be loaded. Press once more to try again. ${without}`);
}

function say(words: string): void {
  const place = document.getElementById('said');
  if (place === null) return;
  place.textContent = words;
  setTimeout(() => place.textContent === words && (place.textContent = ''), 12_000);
}

/** Does something where a control is met whose part is still to be loaded. */
function meet(events: string, then: (control: HTMLElement, part: Part, event: Event) => void): void {
  for (const name of events.split(' ')) {
    document.addEventListener(name, (event) => {
      const control = (event.target as Element).closest?.<HTMLElement>(controls);
      const part = control && parts.find(({ of }) => control.closest(of));
      if (part && !here.has(part)) then(control, part, event);
    });
  }
}

// Who only passes over it is not told that something is missing.
meet('pointerover', (_, part) => void load(part));
meet('pointerdown focusin', (_, part) => void want(part));
meet('input', (control, part) => {
  // Only this tells what somebody has changed from what the browser has filled in (touched.client.ts).
  control.dataset['touched'] = '';
  void want(part);
});
meet('click', (control, part, event) => {
  const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
  // Whoever wants a new tab gets one.
  if (!control.matches('a, [type="button"]') || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  const { href } = control as HTMLAnchorElement;
  void want(part, () => control.click(), href ? () => location.assign(href) : undefined);
});
meet('submit', (form, part, event) => {
  // Without its script a form would leave the page, with what was typed in it; a search leads where it should.
  if (form.matches('[role="search"]')) return;
  event.preventDefault();
  void want(part, () => (form as HTMLFormElement).requestSubmit());
});

/** Loads what the address asks for, and what has something to bring back. */
function wake(): void {
  const speaks = /=/.test(location.search + location.hash);
  const keeps = ({ dataset: { keeps } }: HTMLElement) =>
    keeps && (stored(keeps, 'localStorage') ?? stored(keeps, 'sessionStorage'));
  for (const part of parts) {
    const asked = speaks && part.asked && document.querySelector(`main :is(${part.of})`);
    if (asked || [...document.querySelectorAll<HTMLElement>(part.of)].some(keeps)) void want(part);
  }
}

addEventListener('hashchange', wake);
// What another tab keeps may be for this page too.
addEventListener('storage', wake);
wake();
