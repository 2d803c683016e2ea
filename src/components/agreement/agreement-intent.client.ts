/** Loads what an agreement can do when somebody writes in it, or when there is something to bring back. */
import script from './agreement-form.client.ts?worker&url';

const form = document.querySelector<HTMLElement>('agreement-form');
let loading: Promise<unknown> | undefined;
const load = () => (loading ??= import(/* @vite-ignore */ script));

if (form !== null) {
  form.querySelector('.with-script')?.removeAttribute('hidden');
  for (const intent of ['focusin', 'pointerdown']) form.addEventListener(intent, () => void load(), { once: true });
  if (location.hash.includes('=') || isKept(`handbook.agreement.${form.dataset['agreement'] ?? ''}`)) void load();
}

/** Asked here without `kept`: a script that imports another can't stand in the page. */
function isKept(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
