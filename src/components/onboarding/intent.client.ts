/** Puts boxes to tick in place of the printed ones, and loads the rest when somebody wants it. Small enough to stand in the page. */
import script from './onboarding.client.ts?worker&url';

const hosts = 'onboarding-path, whose-is-this';
let loading: Promise<unknown> | undefined;

function load(): Promise<unknown> {
  loading ??= import(/* @vite-ignore */ script).catch((error: unknown) => {
    loading = undefined;
    // Where the page says things (say.client.ts), which is not there yet.
    const place = document.getElementById('said') ?? document.createElement('p');
    Object.assign(place, { id: 'said', role: 'status', className: 'said' });
    document.body.append(place);
    place.textContent = 'A part of this page could not be loaded, so nothing is kept. Press once more to try again.';
    throw error;
  });
  return loading;
}

/** Whether there is progress to show: kept here (as kept.client.ts keeps it), or brought along by the address. */
function hasProgress(): boolean {
  if (location.hash.startsWith('#done=')) return true;
  try {
    return localStorage.getItem('handbook.onboarding') !== null;
  } catch {
    return false;
  }
}

const quietly = () => void load().catch(() => undefined);

for (const box of document.querySelectorAll('onboarding-path .box')) {
  const input = Object.assign(document.createElement('input'), { type: 'checkbox', autocomplete: 'off' });
  input.className = box.className;
  box.replaceWith(input);
}

document.addEventListener('click', ({ target }) => {
  const pressed = target instanceof Element ? target.closest<HTMLElement>('button, input, summary') : null;
  const host = pressed?.closest(hosts);
  if (pressed === null || !host || host.matches(':defined')) return;
  // What a button does, the script knows; so it is pressed again as soon as that is there.
  if (pressed.matches('button[type="button"]'))
    void load().then(
      () => pressed.click(),
      () => undefined,
    );
  else quietly();
});

// Without the script a form would leave the page, with what was typed in it.
document.addEventListener('submit', (event) => {
  const form = event.target instanceof HTMLFormElement ? event.target : null;
  const host = form?.closest(hosts);
  if (form === null || !host || host.matches(':defined')) return;
  event.preventDefault();
  void load().then(
    () => form.requestSubmit(),
    () => undefined,
  );
});

addEventListener('hashchange', () => {
  if (hasProgress()) quietly();
});
if (hasProgress()) quietly();
