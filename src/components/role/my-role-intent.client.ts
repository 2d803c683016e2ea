/** Loads what makes a role's statements stand out, for those who have said which role is theirs, or say so now. */
import script from './my-role.client.ts?worker&url';

let loading: Promise<unknown> | undefined;

/** Where it fails it says so in the place of its element, and the next press tries again. */
const load = () =>
  (loading ??= import(/* @vite-ignore */ script).catch(() => {
    loading = undefined;
    const place = document.querySelector('my-role');
    place?.parentElement?.removeAttribute('hidden');
    place?.replaceChildren('Your role could not be marked. Press once more to try again.');
  }));

// Asked here without `kept`: a script that imports another can't stand in the page.
try {
  if (localStorage.getItem('handbook.role') !== null) void load();
} catch {
  // This browser keeps nothing.
}
for (const button of document.querySelectorAll<HTMLElement>('[data-take-role]')) {
  button.addEventListener('click', () => {
    const role = button.dataset['takeRole'];
    void load().then(() => document.dispatchEvent(new CustomEvent('handbook:role', { detail: role })));
  });
}
