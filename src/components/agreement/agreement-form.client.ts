/** `<agreement-form>`: keeps what is written in this browser if asked to, and carries it in a link. Sends nothing. */
import { keep, kept } from '../../browser/keep.client.ts';
import { say, sayingPlace } from '../../browser/say.client.ts';

class AgreementForm extends HTMLElement {
  #listening: AbortController | undefined;
  /** What was there before a link or a button replaced it. */
  #before: string | undefined;

  connectedCallback(): void {
    // Empty, also of what has been said while this could not be loaded.
    sayingPlace().textContent = '';
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('input', () => this.#store(), { signal });
    this.addEventListener('click', (event) => this.#use(event), { signal });
    addEventListener('hashchange', () => this.#open(), { signal });
    // The same agreement in another tab, also while this page was left.
    addEventListener('storage', () => this.#follow(), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && this.#follow(), { signal });
    const stored = kept(this.#name);
    const written = this.#written;
    const box = this.#tool<HTMLInputElement>('keep');
    if (stored !== undefined && box !== null) box.checked = true;
    if (stored !== undefined) this.#written = over(stored, written);
    // What was written while this script was on its way is kept as well, before a link takes its place.
    if (written !== '') this.#store();
    this.#open();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #name(): string {
    return `agreement.${this.dataset['agreement'] ?? ''}`;
  }

  get #fields(): (HTMLInputElement | HTMLTextAreaElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(':is(input, textarea)[name]')];
  }

  #tool<Tool extends HTMLElement>(name: string): Tool | null {
    return this.querySelector<Tool>(`[data-tool="${name}"]`);
  }

  /** Everything that is written and ticked, as the query of an address; empty where nothing is. */
  get #written(): string {
    const some = this.#fields.filter((field) => (isTick(field) ? field.checked : field.value !== ''));
    return new URLSearchParams(some.map(({ name, value }) => [name, value])).toString();
  }

  set #written(words: string) {
    const values = new URLSearchParams(words);
    const ticks = new Set(values.getAll('tick'));
    for (const field of this.#fields) {
      if (isTick(field)) field.checked = ticks.has(field.value);
      else field.value = (values.get(field.name) ?? '').slice(0, field.maxLength);
    }
  }

  /** Shows what the address carries. What was there can be brought back, and is kept until something is written. */
  #open(): void {
    if (!location.hash.includes('=')) return;
    this.#replace(location.hash.slice(1));
    history.replaceState(null, '', location.pathname);
    say('This agreement came with the link.');
  }

  /** Takes over what is kept by now. */
  #follow(): void {
    const stored = kept(this.#name);
    const keeping = this.#tool<HTMLInputElement>('keep')?.checked === true;
    if (keeping && stored !== undefined && stored !== this.#written) this.#written = stored;
  }

  #replace(words: string): void {
    const before = this.#written;
    this.#written = words;
    this.#before = before === '' || before === this.#written ? undefined : before;
    this.#tool('back')?.toggleAttribute('hidden', this.#before === undefined);
  }

  #store(): void {
    const keeping = this.#tool<HTMLInputElement>('keep')?.checked === true;
    const written = this.#written;
    const lasts = keep(this.#name, keeping && written !== '' ? written : undefined);
    if (keeping && !lasts) say('This browser keeps nothing. What you write lasts as long as this page.');
  }

  #use({ target }: Event): void {
    const tool = target instanceof HTMLButtonElement ? target.dataset['tool'] : undefined;
    if (tool === 'print') print();
    if (tool === 'link') void this.#copyLink();
    if (tool === 'empty') this.#empty();
    if (tool === 'back' && this.#before !== undefined) {
      this.#replace(this.#before);
      this.#store();
      say('It is as it was.');
    }
  }

  #empty(): void {
    // Pressed twice, it must not forget what can be brought back.
    if (this.#written !== '') this.#replace('');
    keep(this.#name, undefined);
    say('The form is empty.');
    this.#tool('back')?.focus();
  }

  async #copyLink(): Promise<void> {
    const link = `${location.origin}${location.pathname}#${this.#written}`;
    try {
      await navigator.clipboard.writeText(link);
      say('Copied a link that carries this agreement.');
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

function isTick(field: HTMLInputElement | HTMLTextAreaElement): field is HTMLInputElement {
  return field.name === 'tick';
}

customElements.define('agreement-form', AgreementForm);
