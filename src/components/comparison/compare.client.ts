/** Brings what puts two lists side by side: when somebody begins to choose, or when the address asks for two. */
import script from './compare-lists.client.ts?worker&url';

const place = document.querySelector('compare-lists');
const form = place?.querySelector('form');
let loading: Promise<unknown> | undefined;

function load(): Promise<unknown> {
  loading ??= import(/* @vite-ignore */ script).catch((error: unknown) => {
    loading = undefined;
    const says = place?.querySelector('[role="status"]');
    if (says) says.textContent = 'What compares could not be loaded. All lists are below, program by program.';
    throw error;
  });
  return loading;
}
const quietly = () => void load().catch(() => undefined);

for (const intent of ['pointerover', 'pointerdown', 'focusin']) form?.addEventListener(intent, quietly);

form?.addEventListener('change', () => {
  if (place?.matches(':not(:defined)')) place.setAttribute('data-touched', '');
});

// Until the element is there to answer, what is asked for waits for it.
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!place?.matches(':defined'))
    load()
      .then(() => form.requestSubmit())
      .catch(() => undefined);
});

if (form && location.search !== '') quietly();
