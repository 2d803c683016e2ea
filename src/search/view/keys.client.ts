/** The keys that open the search from everywhere: Ctrl+K and, unless it is turned off (accessibility.astro), `/`. */
import { stored } from '../../browser/keep.client.ts';
import { want } from '../../browser/loader.client.ts';
import { search } from '../../browser/parts.client.ts';

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const control = ctrlKey || metaKey;
  const typing = event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]');
  // A browser that fills a field in by itself may send a key without a name.
  if (altKey || !(control ? /^k$/i.test(key) : key === '/' && !typing && !stored('keys', 'localStorage'))) return;
  event.preventDefault();
  const from = document.activeElement;
  // What is typed while the dialog is on its way goes into the page's own field, and from there into the dialog.
  const field = document.querySelector<HTMLInputElement>('[data-index]:not(:defined) input');
  field?.focus({ preventScroll: true });
  void want(search, () => document.dispatchEvent(new CustomEvent('handbook:search', { detail: from })));
});
