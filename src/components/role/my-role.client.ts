/** `<my-role>`: says on every page which role the reader has taken as theirs, and lets go of it in one click. */
import { keep, kept } from '../../browser/keep.client.ts';
import { say } from '../../browser/say.client.ts';
import style from './my-role.css?inline';

class MyRole extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('click', ({ target }) => this.#takeFrom(target));
    // The same handbook in another tab.
    addEventListener('storage', () => this.#show());
    this.addEventListener('click', ({ target }) => target instanceof HTMLButtonElement && this.#letGo());
    this.#show();
  }

  /** The role that is taken: its id, its mark and its name; undefined where there is none, or none any more. */
  get #role(): readonly [id: string, mark: string, title: string] | undefined {
    const id = kept('role');
    for (const role of (this.dataset['roles'] ?? '').split('|')) {
      const [own = '', mark = '', ...title] = role.split(' ');
      if (own === id) return [own, mark, title.join(' ')];
    }
    return undefined;
  }

  #takeFrom(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-take-role]') : null;
    if (button !== null) this.#take(button.dataset['takeRole'] ?? '');
  }

  #take(id: string): void {
    const lasts = keep('role', id);
    this.#show();
    const title = this.#role?.[2] ?? '';
    say(lasts ? `What is asked of ${title} stands out now.` : `Marked on this page. This browser keeps nothing.`);
  }

  #letGo(): void {
    keep('role', undefined);
    this.#show();
    say('No role stands out any more.');
    // The button that was pressed is gone with the line that it stood in.
    const next = document.querySelector<HTMLElement>('[data-take-role]') ?? document.querySelector('main');
    if (next?.tagName === 'MAIN') next.tabIndex = -1;
    next?.focus({ preventScroll: true });
  }

  #show(): void {
    const role = this.#role;
    this.parentElement?.toggleAttribute('hidden', role === undefined);
    sheet.replaceSync(role === undefined ? '' : style.replaceAll('my-mark', role[1]));
    for (const button of document.querySelectorAll<HTMLElement>('[data-take-role]')) {
      button.hidden = button.dataset['takeRole'] === role?.[0];
    }
    if (role === undefined) {
      this.replaceChildren();
      return;
    }
    const title = role[2];
    const undo = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Undo' });
    undo.ariaLabel = `Undo: ${title} is not my role`;
    this.replaceChildren('Your role: ', Object.assign(document.createElement('b'), { textContent: title }), ' ', undo);
  }
}

// Only who has taken a role needs its style.
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
customElements.define('my-role', MyRole);
