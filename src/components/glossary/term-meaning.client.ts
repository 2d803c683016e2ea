/** The box in which a term's meaning opens: taken from the page of the glossary, which is asked for once. */
import { otherPage } from '../../browser/other-page.client.ts';
import style from './term-meaning.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);

let glossary: Promise<Document> | undefined;
/** The term whose meaning is open, and the one on which a press has just closed it. */
let opened: HTMLAnchorElement | undefined;
let pressed: HTMLAnchorElement | undefined;

document.addEventListener('pointerdown', ({ target }) => {
  pressed = opened?.contains(target as Node) ? opened : undefined;
});

for (const intent of ['pointerover', 'pointerdown', 'focusin']) {
  document.addEventListener(intent, ({ target }) => comeNear(termAt(target)));
}

document.addEventListener('click', (event) => {
  const term = termAt(event.target);
  // Whoever wants a new tab gets one.
  if (!term || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  openMeaning(term).catch(() => location.assign(term.href));
});

// The one that has brought this script.
comeNear(document.querySelector<HTMLAnchorElement>('a.term:is(:hover, :focus)'));

function termAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null;
}

function comeNear(term: HTMLAnchorElement | null): void {
  if (term !== null) fetchMeanings(term).catch(() => undefined);
}

/** Asks for the glossary that a term leads to. */
async function fetchMeanings({ href, pathname }: HTMLAnchorElement): Promise<Document> {
  // In the one file, and in the glossary itself, it is here.
  if (pathname === location.pathname) return document;
  glossary ??= otherPage(href).catch((error: unknown) => {
    glossary = undefined;
    throw error;
  });
  return glossary;
}

/** Opens the meaning of a term beside it; closes it where it is open. Rejects where there is nothing to open. */
async function openMeaning(term: HTMLAnchorElement): Promise<void> {
  const again = term === opened || term === pressed;
  pressed = undefined;
  if (again) return box().hidePopover();
  const entry = (await fetchMeanings(term)).getElementById(term.hash.slice(1));
  const meaning = entry?.querySelectorAll('dt, .meaning, .standing') ?? [];
  if (meaning.length === 0) throw new Error('The glossary does not have it.');
  const place = box();
  place.hidePopover();
  place.firstElementChild?.replaceChildren(...[...meaning].map(paragraph), wholeEntry(term));
  place.ariaLabel = `Meaning of ${entry?.querySelector('dt')?.textContent.trim() ?? ''}`;
  opened = term;
  term.ariaExpanded = 'true';
  // The term is its anchor; Tab goes into the box and on from the term, and closing gives the focus back to it.
  place.showPopover({ source: term });
  place.focus();
  uncover(term, place);
}

/** Scrolls the words around a term out from under what has opened at the foot of the window. */
function uncover(term: Element, place: Element): void {
  const [words, box] = [term.closest('.text') ?? term, place].map((one) => one.getBoundingClientRect());
  if (!words || !box || words.bottom < box.top || words.top > box.bottom) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  scrollBy({ top: words.bottom - box.top + 16, behavior });
}

function box(): HTMLElement {
  const there = document.querySelector<HTMLElement>('.term-meaning');
  if (there !== null) return there;
  const place = document.createElement('div');
  place.className = 'term-meaning screen-only';
  place.popover = 'auto';
  place.tabIndex = -1;
  place.role = 'dialog';
  place.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'open' || opened === undefined) return;
    opened.ariaExpanded = 'false';
    opened = undefined;
  });
  const words = document.createElement('div');
  words.className = 'reference';
  const close = document.createElement('button');
  Object.assign(close, { type: 'button', ariaLabel: 'Close', textContent: '×', popoverTargetElement: place });
  place.append(words, close);
  document.querySelector('main')?.append(place);
  return place;
}

/** A part of the entry as a paragraph of plain words; the term itself is bold. */
function paragraph(part: Element): HTMLElement {
  const words = part.textContent.replace(/\s+/g, ' ').trim();
  const text = document.createElement('p');
  if (part.matches('.standing')) text.className = 'small';
  const inner = part.matches('dt') ? text.appendChild(document.createElement('b')) : text;
  inner.textContent = words;
  return text;
}

function wholeEntry({ href }: HTMLAnchorElement): HTMLElement {
  const place = document.createElement('p');
  place.className = 'small';
  const link = document.createElement('a');
  link.href = href;
  link.textContent = 'All of it, in the glossary';
  place.append(link);
  return place;
}

export {};
