/** Waits until somebody is about to search, and only then loads the search. Small enough to stand in the page. */
import { placeOf } from './place-of.client.ts';
import { preloadFile, preloadIndex } from './preload-index.client.ts';
import { markTouched } from '../../browser/touched.client.ts';
import script from './search.client.ts?worker&url';

let loading: Promise<unknown> | undefined;
let loaded = false;

function load(): Promise<unknown> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    const place = document.querySelector('[data-index] [role="status"]');
    if (place) place.textContent = 'The search could not be loaded. Every statement is on the search page.';
    throw error;
  });
  return loading;
}

function start(): Promise<unknown> {
  const element = document.querySelector<HTMLElement>('[data-index]');
  if (element !== null) {
    const place = placeOf(element);
    preloadFile(`${place.vocabulary}?v=${place.version}`);
    // Where the list of statements answers first, the index comes after it (engine.client.ts), not in its way.
    if (place.list === undefined) preloadIndex(place);
    else if (document.querySelector('search-page') === null) preloadFile(place.list);
  }
  return import(/* @vite-ignore */ script).then(() => (loaded = true));
}

const quietly = () => void load().catch(() => undefined);

for (const intent of ['focusin', 'pointerover', 'pointerdown']) {
  document.addEventListener(intent, ({ target }) => {
    if (target instanceof Element && target.closest('[data-index]')) quietly();
  });
}

const page = document.querySelector('search-page');
if (page !== null) markTouched(page);

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  // A browser that fills a field in by itself may send a key without a name.
  const k = /^k$/i.test(event.key) && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!slash && !k) return;
  event.preventDefault();
  const from = document.activeElement;
  // What is typed while the dialog is on its way goes into the page's own field, and from there into the dialog.
  if (!loaded) document.querySelector<HTMLInputElement>('[data-index] input')?.focus();
  void load().then(
    () => document.dispatchEvent(new CustomEvent('handbook:search', { detail: from })),
    () => undefined,
  );
});

// The whole handbook, for when there is no network: once the page is there, and not where data is dear.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
    if (saveData !== true)
      navigator.serviceWorker.register(`${import.meta.env.BASE_URL}service-worker.js`).catch(() => 0);
  });
}

// An address that asks something is as good as a key.
if (document.querySelector('search-page') && location.search !== '') quietly();
