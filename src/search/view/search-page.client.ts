/** `<search-page>`: narrows the full list of statements by words and choices, and keeps them in the address. */
import { touchedIn } from '../../browser/touched.client.ts';
import { isAsked, readAddress, writeAddress, type SearchState } from '../query/address.ts';
import { Choices } from './choices.client.ts';
import { answers, prepare } from './answers.client.ts';
import { countChoices } from '../query/find.ts';
import { placeOf } from './place-of.client.ts';
import { addMore, replaceView, searchView } from './found-view.client.ts';

/** Where the page lists every statement, showing many costs nothing; otherwise each one shown is a file to load. */
const lists = document.querySelector('li[data-program]') !== null;
const firstShown = lists ? 100 : 10;

export class SearchPage extends HTMLElement {
  readonly #choices = new Choices(this);
  #listening: AbortController | undefined;
  /** The last question asked; what an earlier one finds late is not shown. */
  #asked = 0;
  /** Typing changes the address in place; a choice, or typing after one, is a step that Back undoes. */
  #typing = false;
  /** Whether the counts beside the choices are those of an earlier question. */
  #counted = false;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const typed = ({ target }: Event) => target instanceof HTMLInputElement && target.type === 'search';
    this.addEventListener('input', (event) => this.#changed(typed(event)), { signal });
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('focusin', () => void prepare(placeOf(this)).catch(() => this.#fail()), { signal });
    this.addEventListener('reset', () => setTimeout(() => this.#changed(false)), { signal });
    this.addEventListener('click', (event) => void this.#showMore(event), { signal });
    window.addEventListener('popstate', () => this.#fromAddress(), { signal });
    // Only what somebody has typed or chosen while the script was on its way is newer than the address: what else stands
    // here the browser may have put back, and it does not put back all.
    const touched = touchedIn(this);
    this.#takeAddress();
    for (const { putBack } of touched) putBack();
    if (touched.length > 0) this.#changed(false);
    else void this.#show();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input[type="search"]');
  }

  get #state(): SearchState {
    return { query: this.#field?.value ?? '', facets: this.#choices.chosen };
  }

  #takeAddress(): void {
    const { query, facets } = readAddress(location.search, this.#choices.all);
    if (this.#field !== null) this.#field.value = query;
    this.#choices.chosen = facets;
  }

  #fromAddress(): void {
    this.#takeAddress();
    void this.#show();
  }

  #changed(typing: boolean): void {
    const address = location.pathname + writeAddress(this.#state);
    if (typing && this.#typing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#typing = typing;
    this.#choices.sayHowMany();
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
    const asks = isAsked(state);
    const asked = ++this.#asked;
    if (!asks) this.classList.remove('asked');
    if (!asks && !this.#counted) return;
    const { chosenNames, themes } = this.#choices;
    const limits = { statements: shown, pages: 12 };
    try {
      for await (const answer of answers(placeOf(this), state)) {
        const { view, summary } = await searchView(answer, chosenNames, limits, themes);
        if (asked !== this.#asked) return;
        const place = this.querySelector<HTMLElement>('.found');
        if (place === null) return;
        // Only now: what is listed below stays in sight until an answer stands here.
        this.classList.toggle('asked', asks);
        if (!asks) place.replaceChildren();
        else if (answer.more === undefined) replaceView(place, view);
        else addMore(place, answer.more, limits);
        this.#say(asks ? summary : '');
        if (answer.more !== undefined) continue;
        const counts = await countChoices(answer.engine, answer.understood, state.facets);
        if (asked !== this.#asked) return;
        this.#counted = true;
        this.#choices.count(counts);
      }
    } catch {
      if (asked === this.#asked) this.#fail();
    }
  }

  /** Shows four times as many, and goes on where the reader was: in the list above the button. */
  async #showMore({ target }: Event): Promise<void> {
    const list = target instanceof Element ? target.closest('.more')?.previousElementSibling : undefined;
    if (!list) return;
    const lists = () => [...this.querySelectorAll('.found > ol')];
    const [at, shown] = [lists().indexOf(list), list.children.length];
    await this.#show(shown * 4);
    lists()[at]?.children[shown]?.querySelector('a')?.focus();
  }

  #fail(): void {
    this.classList.remove('asked');
    const below = lists ? 'Every statement is listed below' : 'Every program is listed below';
    this.#say(`The search could not be loaded. ${below}; your browser’s own find (Ctrl+F) works.`);
  }

  #say(words: string): void {
    const place = this.querySelector('[role="status"]');
    if (place !== null && place.textContent !== words) place.textContent = words;
  }
}
