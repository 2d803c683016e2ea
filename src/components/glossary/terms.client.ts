/** Opens a term's meaning where the term is used. Brings what that needs when a reader comes near one, not before. */
import script from './term-meaning.client.ts?worker&url';

const termAt = ({ target }: Event) =>
  (target instanceof Element ? target : null)?.closest<HTMLAnchorElement>('a.term') ?? undefined;

/** Loads the script and lets it know: what is said before it listens would be lost. */
const tell = (what: 'near' | 'open', term: HTMLAnchorElement) =>
  import(/* @vite-ignore */ script).then(() =>
    term.dispatchEvent(new Event(`handbook:term-${what}`, { bubbles: true })),
  );

for (const intent of ['pointerover', 'pointerdown', 'focusin']) {
  document.addEventListener(intent, (event) => {
    const term = termAt(event);
    if (term) tell('near', term).catch(() => undefined);
  });
}

document.addEventListener('click', (event) => {
  const term = termAt(event);
  // Whoever wants a new tab gets one.
  if (!term || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  tell('open', term).catch(() => location.assign(term.href));
});

for (const term of document.querySelectorAll('a.term')) term.ariaHasPopup = 'dialog';
