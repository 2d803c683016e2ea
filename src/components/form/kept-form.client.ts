/** `<kept-form>`: keeps what is written in this tab, or in this browser if asked to; carries it in a link; sends nothing. */
import '../agenda/agenda-standing.client.ts';
import { keep, kept, type KeptName } from '../../browser/keep.client.ts';
import { say } from '../../browser/say.client.ts';

class KeptForm extends HTMLElement {
  /** What was there before a link or a button replaced it. */
  #before: string | undefined;
  #warned = false;

  connectedCallback(): void {
    this.addEventListener('input', ({ target }) => this.#change(target));
    this.addEventListener('click', (event) => this.#use(event));
    addEventListener('hashchange', () => this.#open());
    // The same form in another tab, or on a page that this one has led to and that has led back.
    addEventListener('storage', () => this.#follow());
    addEventListener('pageshow', ({ persisted }) => persisted && this.#follow());
    // Only this brings back what stood here: a browser that did so too would take old words for new ones.
    for (const field of this.#fields) field.autocomplete = 'off';
    const written = this.#written;
    const keeping = this.#keeping;
    this.#takeKept();
    // What was written while this script was on its way is kept as well, before a link takes its place.
    if (written !== '') this.#written = over(this.#written, written);
    if (keeping) this.#keeping = true;
    if (written !== '' || keeping) this.#store();
    this.#open();
  }

  get #name(): KeptName {
    return this.dataset['keeps'] as KeptName;
  }

  get #fields(): (HTMLInputElement | HTMLTextAreaElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(':is(input, textarea)[name]')];
  }

  /** Whether it is kept in this browser for good. */
  get #keeping(): boolean {
    return this.#tool<HTMLInputElement>('keep')?.checked === true;
  }

  set #keeping(keeping: boolean) {
    const box = this.#tool<HTMLInputElement>('keep');
    if (box !== null) box.checked = keeping;
  }

  #tool<Tool extends HTMLElement>(name: string): Tool | null {
    return this.querySelector<Tool>(`[data-tool="${name}"]`);
  }

  /** Everything that is written and ticked, as the query of an address; empty where nothing is. */
  get #written(): string {
    const some = this.#fields.filter((field) => (isChoice(field) ? field.checked : field.value !== ''));
    return new URLSearchParams(some.map(({ name, value }) => [name, value])).toString();
  }

  set #written(words: string) {
    const values = new URLSearchParams(words);
    for (const field of this.#fields) {
      if (isChoice(field)) field.checked = values.getAll(field.name).includes(field.value);
      else field.value = (values.get(field.name) ?? '').slice(0, field.maxLength);
    }
    this.dispatchEvent(new Event('written'));
  }

  /** Shows what the address carries. What was there can be brought back, and stays kept as it was. */
  #open(): void {
    const carried = location.hash.slice(1);
    // What speaks of none of its blanks is not for it.
    const names = new Set(this.#fields.map(({ name }) => name));
    if (![...new URLSearchParams(carried).keys()].some((name) => names.has(name))) return;
    this.#replace(carried);
    history.replaceState(null, '', location.pathname);
    if (this.#before === undefined) this.#store();
    else this.#keeping = false;
    say('What stands here came with the link.');
  }

  /** Takes over what was written in this tab, or else what this browser keeps. */
  #takeKept(): void {
    const own = kept(this.#name);
    const words = kept(this.#name, 'sessionStorage') ?? own;
    if (words === undefined) return;
    if (words !== this.#written) this.#written = words;
    this.#keeping = words === own;
    if (words !== own) this.#offer(own);
  }

  #follow(): void {
    if (this.#keeping || this.#before === undefined) this.#takeKept();
  }

  #replace(words: string): void {
    const before = this.#written;
    this.#written = words;
    this.#offer(before === '' || before === this.#written ? undefined : before);
  }

  /** Remembers what can be brought back. */
  #offer(before: string | undefined): void {
    this.#before = before;
    this.#tool('back')?.toggleAttribute('hidden', before === undefined);
  }

  #change(target: EventTarget | null): void {
    if (target === this.#tool('keep') && !this.#keeping) keep(this.#name, undefined);
    this.#store();
  }

  /** Keeps what is written: in this browser if asked to, otherwise in this tab. */
  #store(): void {
    const words = this.#written || undefined;
    if (this.#keeping) keep(this.#name, undefined, 'sessionStorage');
    const lasts = keep(this.#name, words, this.#keeping ? 'localStorage' : 'sessionStorage');
    if (!lasts && !this.#warned) say('This browser keeps nothing. What you write lasts as long as this page.');
    this.#warned = !lasts;
  }

  #use({ target }: Event): void {
    const tool = target instanceof HTMLButtonElement ? target.dataset['tool'] : undefined;
    if (tool === 'print') print();
    if (tool === 'link') void this.#copyLink();
    if (tool === 'empty') this.#empty();
    if (tool === 'back' && this.#before !== undefined) {
      this.#replace(this.#before);
      const own = kept(this.#name);
      if (own !== undefined) this.#keeping = own === this.#written;
      this.#store();
      say('It is as it was.');
    }
  }

  #empty(): void {
    // Pressed twice, it must not forget what can be brought back.
    const own = kept(this.#name);
    if (this.#written !== '') this.#replace('');
    if (own !== undefined) this.#offer(own);
    keep(this.#name, undefined);
    keep(this.#name, undefined, 'sessionStorage');
    say('The form is empty.');
    this.#tool('back')?.focus();
  }

  async #copyLink(): Promise<void> {
    const link = `${location.origin}${location.pathname}#${this.#written}`;
    try {
      await navigator.clipboard.writeText(link);
      say('Copied a link with what you wrote.');
    } catch {
      history.replaceState(null, '', link);
      say('Your browser did not allow copying. The link is now the address of this page.');
    }
  }
}

/** Two drafts as one, where the newer has the last word on each blank. */
function over(older: string, newer: string): string {
  const both = new URLSearchParams(older);
  for (const [name, value] of new URLSearchParams(newer)) {
    if (name === 'tick') both.append(name, value);
    else both.set(name, value);
  }
  return both.toString();
}

function isChoice(field: HTMLInputElement | HTMLTextAreaElement): field is HTMLInputElement {
  return field.type === 'checkbox' || field.type === 'radio';
}

customElements.define('kept-form', KeptForm);
