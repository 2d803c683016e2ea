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
  if (dialog === undefined) document.querySelector<HTMLElement>('search-box input')?.focus();
  if (dialog === undefined || dialog.open) return;
  const typed = takeTyped();
  if (from instanceof HTMLElement) from.focus({ preventScroll: true });
  dialog.showModal();
  const field = dialog.querySelector('input');
  if (field === null) return;
  if (typed === '') field.select();
  else {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** What stands in the page's field, if somebody is writing there; it is left empty. */
function takeTyped(): string {
  const field = document.querySelector<HTMLInputElement>('search-box input');
  if (field === null || field !== document.activeElement) return '';
  const { value } = field;
  field.blur();
  field.value = '';
  return value;
}

function makeDialog(): HTMLDialogElement | undefined {
  const box = document.querySelector('search-box');
  const made = make('dialog', { className: 'search-dialog', ariaLabel: 'Search the handbook' });
  // Where a browser has no dialogs, the field of the page does.
  if (box === null || !('showModal' in made)) return undefined;
  const copy = box.cloneNode(true) as HTMLElement;
  copy.classList.remove('open');
  copy.querySelector('.found')?.replaceChildren();
  copy.querySelector('.find')?.remove();
  // Ids are the page's; the copy's label must lead to the copy's field.
  const [field, label] = [copy.querySelector('input'), copy.querySelector('label')];
  if (field !== null && label !== null) {
    field.id = 'dialog-query';
    label.htmlFor = field.id;
    field.value = '';
  }
  // It answers while somebody types; what is pressed beside its field closes it.
  const close = make('button', { type: 'button', className: 'press', textContent: 'Close' });
  copy.querySelector('form button')?.replaceWith(close);
  made.append(copy);
  made.addEventListener('click', ({ target }) => {
    // The dialog itself is hit only beside what it holds.
    if (target === made || (target as Element).closest('a, button')) made.close();
  });
  // A search field keeps the first Escape to itself, to empty itself.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    made.close();
  });
  document.body.append(made);
  return made;
}
