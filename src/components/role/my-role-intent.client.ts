/** Loads what makes a role's statements stand out, for those who have said which role is theirs, or say so now. */
import script from './my-role.client.ts?worker&url';

let loading: Promise<unknown> | undefined;

function load(): Promise<unknown> {
  loading ??= import(/* @vite-ignore */ script).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Says that it did not work where the page says things (say.client.ts), which is not there yet. */
function sayNot(): void {
  const place = document.getElementById('said') ?? document.createElement('p');
  Object.assign(place, { id: 'said', role: 'status', className: 'said' });
  document.body.append(place);
  place.textContent = 'Your role could not be marked: a part of this page could not be loaded. Press once more to try.';
}

// Asked here without `kept`: a script that imports another can't stand in the page.
try {
  if (localStorage.getItem('handbook.role') !== null) void load().catch(() => undefined);
} catch {
  // This browser keeps nothing.
}
for (const button of document.querySelectorAll<HTMLElement>('[data-take-role]')) {
  button.addEventListener('click', () => {
    const role = button.dataset['takeRole'];
    void load().then(() => document.dispatchEvent(new CustomEvent('handbook:role', { detail: role })), sayNot);
  });
}
