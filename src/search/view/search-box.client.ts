/** `<search-box>`: a search form that shows what it finds below itself. Without this script it is a plain form. */
import { nothingChosen } from '../query/facets.ts';
import { answers, prepare } from './answers.client.ts';
import { placeOf } from './place-of.client.ts';
import { addMore, replaceView, searchView } from './found-view.client.ts';
import { openSearch } from './search-dialog.client.ts';
import { make } from './show-hits.client.ts';

const notLoaded = 'The search could not be loaded. Press Enter for the list of all statements.';
const limits = { statements: 6, pages: 4 };

/** A link to the search page with everything that a query finds. */
function allOf(form: HTMLFormElement | null, query: string): HTMLElement {
  const href = `${form?.getAttribute('action') ?? ''}?q=${encodeURIComponent(query)}`;
  return make('a', { href, className: 'all', textContent: 'All of them, with choices' });
}

export class SearchBox extends HTMLElement {
  #listening: AbortController | undefined;
  /** The last question asked; what an earlier one finds late is not shown. */
  #asked = 0;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('input', () => void this.#answer(), { signal });
    this.addEventListener('keydown', (event) => this.#move(event), { signal });
    this.querySelector('.find')?.addEventListener('click', (event) => {
      event.preventDefault();
      openSearch(document.activeElement);
    });
    this.addEventListener('focusin', () => void this.#load(), { signal });
    // Leaving the box folds it; the words stay in the field.
    this.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#fold();
      },
      { signal },
    );
    // What somebody has typed while the script was on its way is asked already.
    if (this.contains(document.activeElement)) void Promise.all([this.#load(), this.#answer()]);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  async #load(): Promise<void> {
    try {
      await prepare(placeOf(this));
    } catch {
      if (this.contains(document.activeElement)) this.#say(notLoaded);
    }
  }

  async #answer(): Promise<void> {
    const query = this.#field?.value ?? '';
    const asked = ++this.#asked;
    if (query.trim() === '') {
      this.#fold();
      return;
    }
    try {
      const state = { query, facets: nothingChosen };
      for await (const answer of answers(placeOf(this), state)) {
        const { view, summary } = await searchView(answer, '', limits);
        const place = this.querySelector<HTMLElement>('.found');
        if (asked !== this.#asked || place === null) return;
        // Here is no room for more; the search page has it.
        for (const more of view.querySelectorAll('.more')) more.replaceWith(allOf(this.querySelector('form'), query));
        if (answer.more === undefined) replaceView(place, view);
        else addMore(place, answer.more, limits);
        this.classList.add('open');
        this.#say(summary);
      }
    } catch {
      if (asked === this.#asked) this.#say(notLoaded);
    }
  }

  /** Arrows go through the results and back to the field, Escape folds them (or closes the dialog around). */
  #move(event: KeyboardEvent): void {
    const stops = [this.#field, ...this.querySelectorAll<HTMLElement>('.found a')];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && here >= 0) {
      event.preventDefault();
      stops[Math.min(Math.max(here + step, 0), stops.length - 1)]?.focus();
    } else if (event.key === 'Escape' && this.classList.contains('open') && this.closest('dialog') === null) {
      event.preventDefault();
      this.#field?.focus();
      this.#fold();
    }
  }

  #fold(): void {
    // What the index still has to say to it opens it no more.
    this.#asked++;
    this.classList.remove('open');
    this.querySelector('.found')?.replaceChildren();
    this.#say('');
  }

  #say(words: string): void {
    const place = this.querySelector('[role="status"]');
    if (place !== null && place.textContent !== words) place.textContent = words;
  }
}
