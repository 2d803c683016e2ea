/** `<search-box>`: a search form that shows what it finds below itself. Without this script it is a plain form. */
import { nothingChosen } from '../query/facets.ts';
import { loadWords } from './load-engine.client.ts';
import { openSearch } from './search-dialog.client.ts';
import { SearchElement } from './search-element.client.ts';
import { make, pageList } from './show-hits.client.ts';

const showing = { limits: { statements: 6, pages: 4 }, chosen: '', offers: [] };

export class SearchBox extends SearchElement {
  connectedCallback(): void {
    this.addEventListener('input', () => void this.#answer());
    this.addEventListener('keydown', (event) => this.#move(event));
    this.querySelector('.find')?.addEventListener('click', (event) => {
      event.preventDefault();
      openSearch(document.activeElement);
    });
    const passing = (does: () => void) => (event: FocusEvent) => {
      if (!this.contains(event.relatedTarget as Node | null)) does();
    };
    const come = () => void Promise.all([this.load(), this.#answer()]);
    this.addEventListener('focusin', passing(come));
    // Leaving the box folds it; the words stay in the field.
    this.addEventListener('focusout', passing(this.#fold.bind(this)));
    // What somebody has typed while the script was on its way is asked already.
    if (this.contains(document.activeElement)) come();
  }

  protected fail(): void {
    if (!this.contains(document.activeElement)) return;
    this.say('The search could not be loaded. Press Enter for the list of all statements.');
  }

  async #answer(): Promise<void> {
    const query = this.field?.value ?? '';
    if (!query.trim()) {
      this.#fold();
      return this.#suggest().catch(() => undefined);
    }
    await this.show({ query, facets: nothingChosen }, showing, ({ found }) => {
      // Here is no room for more; the search page has it.
      const href = `${this.querySelector('form')?.action ?? ''}?q=${encodeURIComponent(query)}`;
      const { length } = found.statements;
      const textContent = `${length > 1 ? `All ${length}` : 'More'} on the search page`;
      const all = make('a', { href, className: 'all', textContent });
      this.querySelector('.found')?.append(all);
      this.classList.add('open');
    });
  }

  /** What somebody may search for, while nothing is asked. */
  async #suggest(): Promise<void> {
    const { vocabulary } = await loadWords(this.place);
    if (this.field !== document.activeElement || this.field?.value || !vocabulary.searches?.length) return;
    this.querySelector('.found')?.replaceChildren(pageList(vocabulary.searches));
    this.classList.add('open');
  }

  /** Arrows go through the results and back to the field, Escape folds them (and closes the dialog around). */
  #move(event: KeyboardEvent): void {
    const stops = [this.field, ...this.querySelectorAll<HTMLElement>('.found a')];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && here >= 0) {
      event.preventDefault();
      stops[Math.min(Math.max(here + step, 0), stops.length - 1)]?.focus();
    } else if (event.key === 'Escape' && this.classList.contains('open')) {
      event.preventDefault();
      this.field?.focus();
      this.#fold();
    }
  }

  #fold(): void {
    this.forget();
    this.classList.remove('open');
    this.querySelector('.found')?.replaceChildren();
    this.say('');
  }
}
