/** `<search-page>`: narrows the full list of statements by words and choices, and keeps them in the address. */
import { isAsked, readAddress, writeAddress, type SearchState } from './address.ts';
import { loadSearch, placeOf } from './engine.client.ts';
import { countChoices, facetNames, find, type Counts, type Facets } from './find.ts';
import { searchView, type Offer } from './search-view.client.ts';
import { understandQuery } from './understand-query.ts';

/** Where the page lists every statement, showing many costs nothing; otherwise each one shown is a file to load. */
const firstShown = document.querySelector('li[data-record]') === null ? 10 : 100;

export class SearchPage extends HTMLElement {
  #listening: AbortController | undefined;
  #asked = 0;
  /** Typing changes the address in place; a choice, or typing after one, is a step that Back undoes. */
  #typing = false;
  /** Whether the counts beside the choices are those of an earlier question. */
  #counted = false;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener(
      'input',
      ({ target }) => this.#changed(target instanceof HTMLInputElement && target.type === 'search'),
      { signal },
    );
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('focusin', () => void loadSearch(placeOf(this)).catch(() => this.#fail()), { signal });
    this.addEventListener(
      'click',
      ({ target }) => {
        if (target instanceof Element && target.closest('.more') !== null) void this.#showMore();
      },
      { signal },
    );
    this.addEventListener('reset', () => setTimeout(() => this.#changed(false)), { signal });
    window.addEventListener('popstate', () => this.#fromAddress(), { signal });
    // What somebody has typed or chosen while the script was on its way is newer than an empty address.
    if (location.search === '' && isAsked(this.#state)) this.#changed(false);
    else this.#fromAddress();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input[type="search"]');
  }

  get #themes(): Offer[] {
    const boxes = this.#boxes.filter(({ name }) => name === 'theme');
    return boxes.map(({ value, dataset }) => ({
      label: dataset['label'] ?? value,
      href: `${this.dataset['themes'] ?? ''}${value}/`,
    }));
  }

  #values(chosen: (box: HTMLInputElement) => boolean): Facets {
    const values = (facet: string) =>
      this.#boxes.filter((box) => box.name === facet && chosen(box)).map(({ value }) => value);
    return Object.fromEntries(facetNames.map((facet) => [facet, values(facet)])) as unknown as Facets;
  }

  get #state(): SearchState {
    return { query: this.#field?.value ?? '', facets: this.#values(({ checked }) => checked) };
  }

  #fromAddress(): void {
    const { query, facets } = readAddress(
      location.search,
      this.#values(() => true),
    );
    if (this.#field !== null) this.#field.value = query;
    for (const box of this.#boxes) box.checked = facets[box.name as keyof Facets].includes(box.value);
    void this.#show();
  }

  #changed(typing: boolean): void {
    const address = location.pathname + writeAddress(this.#state);
    if (typing && this.#typing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#typing = typing;
    void this.#show();
  }

  /** Enter goes to the line when an id was written; otherwise everything is on the page already. */
  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const written = (this.#field?.value ?? '').replace(/[^a-z0-9]/gi, '').toUpperCase();
    const first = this.querySelector<HTMLAnchorElement>('.found .hits a');
    const id = first?.querySelector('.id')?.textContent.replaceAll('-', '');
    if (written !== '' && id === written) first?.click();
  }

  async #show(shown = firstShown): Promise<void> {
    const state = this.#state;
    const asked = ++this.#asked;
    this.#sayChosen();
    this.classList.toggle('asked', isAsked(state));
    if (!isAsked(state) && !this.#counted) return;
    try {
      const { engine, vocabulary } = await loadSearch(placeOf(this));
      const understood = understandQuery(state.query, vocabulary);
      const found = await find(engine, understood, state.facets, vocabulary.families);
      const roles = this.#boxes.filter(({ name, checked }) => name === 'role' && checked);
      const names = roles.map((box) => box.dataset['label'] ?? box.value);
      const limits = { statements: shown, pages: 12 };
      const { view, summary } = await searchView(found, understood, names, limits, this.#themes);
      if (asked !== this.#asked) return;
      this.querySelector('.found')?.replaceChildren(...(isAsked(state) ? [view] : []));
      this.#say(isAsked(state) ? summary : '');
      const counts = await countChoices(engine, understood, state.facets, vocabulary.families);
      if (asked === this.#asked) this.#count(counts);
    } catch {
      if (asked === this.#asked) this.#fail();
    }
  }

  /** Shows four times as many, and goes on where the reader was. */
  async #showMore(): Promise<void> {
    const shown = this.querySelectorAll('.found ol > li').length;
    await this.#show(shown * 4);
    this.querySelectorAll<HTMLElement>('.found ol > li a')[shown]?.focus();
  }

  #sayChosen(): void {
    const chosen = this.#boxes.filter(({ checked }) => checked).length;
    const place = this.querySelector('.chosen');
    if (place !== null) place.textContent = chosen === 0 ? '' : ` (${chosen} chosen)`;
  }

  #count(counts: Counts): void {
    this.#counted = true;
    for (const box of this.#boxes) {
      const count = counts[box.name as keyof Facets][box.value] ?? 0;
      const place = box.closest('label')?.querySelector('.count');
      if (place) place.textContent = String(count);
    }
  }

  #fail(): void {
    this.classList.remove('asked');
    this.#say(
      'The search could not be loaded. Every statement is listed below; your browser’s own find (Ctrl+F) works.',
    );
  }

  #say(words: string): void {
    const place = this.querySelector('[role="status"]');
    if (place !== null && place.textContent !== words) place.textContent = words;
  }
}
