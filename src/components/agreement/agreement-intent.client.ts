/** Loads what an agreement can do when somebody writes in it, or when there is something to bring back. */
import script from './agreement-form.client.ts?worker&url';

const form = document.querySelector<HTMLElement>('agreement-form');
let loading: Promise<unknown> | undefined;

function load(): Promise<unknown> {
  loading ??= import(/* @vite-ignore */ script).catch((error: unknown) => {
    loading = undefined;
    // Where the page says things (say.client.ts), which is not there yet.
    const place = document.getElementById('said') ?? document.createElement('p');
    Object.assign(place, { id: 'said', role: 'status', className: 'said' });
    document.body.append(place);
    place.textContent =
      'A part of this page could not be loaded, so nothing is kept. You can still fill it in and print.';
    throw error;
  });
  return loading;
}

const quietly = () => void load().catch(() => undefined);

if (form !== null) {
  form.querySelector('.with-script')?.removeAttribute('hidden');
  // Only the script brings back what stood here: a browser that did so too would take old words for new ones.
  for (const box of form.querySelectorAll('input')) box.autocomplete = 'off';
  for (const intent of ['focusin', 'pointerdown']) form.addEventListener(intent, quietly);
  let pressed: HTMLButtonElement | undefined;
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement) || form.matches(':defined')) return;
    // What a button does, the script knows; so the last one is pressed again, once, as soon as that is there.
    if (pressed === undefined)
      void load()
        .then(
          () => pressed?.click(),
          () => undefined,
        )
        .finally(() => (pressed = undefined));
    pressed = target;
  });
  if (location.hash.includes('=') || isKept(`handbook.agreement.${form.dataset['agreement'] ?? ''}`)) quietly();
}

/** Asked here without `kept`: a script that imports another can't stand in the page. */
function isKept(key: string): boolean {
  try {
    return (localStorage.getItem(key) ?? sessionStorage.getItem(key)) !== null;
  } catch {
    return false;
  }
}
