/** Waits until somebody is about to search, and only then loads the search. Small enough to stand in the page. */
import script from './search.client.ts?worker&url';

let loading: Promise<unknown> | undefined;

function load(): Promise<unknown> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    const place = document.querySelector('[data-index] [role="status"]');
    if (place) place.textContent = 'The search could not be loaded. Every statement is on the search page.';
    throw error;
  });
  return loading;
}

async function start(): Promise<void> {
  const {
    index = '',
    vocabulary = '',
    version = '',
    first = '',
  } = document.querySelector<HTMLElement>('[data-index]')?.dataset ?? {};
  preload({ rel: 'preload', as: 'fetch', href: `${vocabulary}?v=${version}` });
  const started = import(/* @vite-ignore */ script);
  // Where the page can answer from its own list, nothing is to be in the way of the two files that it needs for it.
  if (document.querySelector('li[data-record]')) await started;
  // Asked for one by one, each file would wait for the one before; asked for here, all are on their way at once.
  preload({ rel: 'modulepreload', href: `${index}pagefind.js?v=${version}` });
  for (const file of [...first.split(' '), `pagefind-entry.json?ts=${version}`]) {
    preload({ rel: 'preload', as: 'fetch', href: index + file });
  }
  await started;
}

function preload(link: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement('link'), { crossOrigin: '' }, link));
}

const quietly = () => void load().catch(() => undefined);

for (const intent of ['focusin', 'pointerover', 'pointerdown']) {
  document.addEventListener(intent, ({ target }) => {
    if (target instanceof Element && target.closest('[data-index]')) quietly();
  });
}

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!slash && !k) return;
  event.preventDefault();
  void load().then(
    () => document.dispatchEvent(new Event('handbook:search')),
    () => document.querySelector<HTMLInputElement>('[data-index] input')?.focus(),
  );
});

// An address that asks something is as good as a key.
if (document.querySelector('search-page') && location.search !== '') quietly();
