/** Loads what an agreement can do when somebody writes in it, or when there is something to bring back. */
import { kept } from '../handbook/kept.client.ts';
import script from './agreement-form.client.ts?worker&url';

const form = document.querySelector<HTMLElement>('agreement-form');
let loading: Promise<unknown> | undefined;
const load = () => (loading ??= import(/* @vite-ignore */ script));

if (form !== null) {
  form.querySelector('.with-script')?.removeAttribute('hidden');
  for (const intent of ['focusin', 'pointerdown']) form.addEventListener(intent, () => void load(), { once: true });
  const there = kept(`agreement.${form.dataset['agreement'] ?? ''}`) !== undefined;
  if (there || location.hash.includes('=')) void load();
}
