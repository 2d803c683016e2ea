/** The search in a dialog over the page, for `/` and Ctrl+K. Holds a search box of its own, made from the page's. */
import { make } from './show-hits.client.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the dialog with the focus in its field; on a page whose search is the page itself, goes to its field. Whoever
 * closes it is back where they were: at `from`. What was typed into the page's field meanwhile goes on in the dialog.
 */
export function openSearch(from: Element | null): void {
  const own = document.querySelector<HTMLInputElement>('search-page input[type="search"]');
  // In the one file the page of the search may be one that is not shown.
  if (own?.offsetParent) {
    if (own === document.activeElement) return;
    own.focus();
    own.select();
    return;
  }
  dialog ??= makeDialog();
  if (!dialog) document.querySelector<HTMLElement>('search-box input')?.focus();
  if (!dialog || dialog.open) return;
  const typed = takeTyped();
  (from as HTMLElement | null)?.focus({ preventScroll: true });
  const field = dialog.querySelector('input');
  if (field && typed) field.value = typed;
  // The field takes the focus, and answers.
  dialog.showModal();
  if (!typed) field?.select();
}

/** What stands in the page's field, if somebody is writing there; it is left empty. */
function takeTyped(): string {
  const field = document.querySelector<HTMLInputElement>('search-box input');
  if (!field || field !== document.activeElement) return '';
  const { value } = field;
  field.blur();
  field.value = '';
  return value;
}

function makeDialog(): HTMLDialogElement | undefined {
  const box = document.querySelector('search-box');
  const made = make('dialog', { className: 'search-dialog', ariaLabel: 'Search the handbook' });
  // Where a browser has no dialogs, the field of the page does.
  if (!box || !('showModal' in made)) return undefined;
  const copy = box.cloneNode(true) as HTMLElement;
  // Ids are the page's; the copy's label must lead to the copy's field.
  for (const label of copy.querySelectorAll('label')) label.htmlFor = 'query-2';
  for (const field of copy.querySelectorAll('input')) Object.assign(field, { id: 'query-2', value: '' });
  // It answers while somebody types; what is pressed beside its field closes it.
  for (const button of copy.querySelectorAll('button'))
    Object.assign(button, { type: 'button', ariaLabel: null, textContent: 'Close' });
  made.append(copy, make('p', { className: 'small', textContent: 'Enter: all results · Esc: close' }));
  made.addEventListener('click', ({ target }) => {
    // The dialog itself is hit only beside what it holds.
    if (target === made || (target as Element).closest('a, button')) made.close();
  });
  // A search field keeps the first Escape to itself, to empty itself.
  made.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') made.close();
  });
  document.body.append(made);
  return made;
}
