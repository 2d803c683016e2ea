/** `<search-page>`: narrows the full list of statements by words and choices, and keeps them in the address. */
import { touchedIn } from '../../browser/touched.client.ts';
import { isAsked, readAddress, writeAddress, type SearchState } from '../query/address.ts';
import { countChoices } from '../query/find.ts';
import { Choices } from './choices.client.ts';
import { count } from './found-view.client.ts';
import { SearchElement } from './search-element.client.ts';

/** Where the page lists every statement, showing many costs nothing; otherwise each one shown is a file to load. */
const lists = document.querySelector('li[data-program]') !== null;

export class SearchPage extends SearchElement {
  readonly #choices = new Choices(this);
  /** Typing changes the address in place; a choice, or typing after one, is a step that Back undoes. */
  #typing = false;
  /** Whether the counts beside the choices are those of an earlier question. */
  #counted = false;

  connectedCallback(): void {
    const typed = ({ target }: Event) => target instanceof HTMLInputElement && target.type === 'search';
    this.addEventListener('input', (event) => this.#changed(typed(event)));
    this.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('focusin', () => void this.load());
    this.addEventListener('reset', () => setTimeout(() => this.#changed(false)));
    this.addEventListener('click', (event) => void this.#showMore(event));
    const fromAddress = () => {
      const { query, facets } = readAddress(location.search, this.#choices.all);
      if (this.field) this.field.value = query;
      this.#choices.chosen = facets;
      void this.#answer();
    };
    window.addEventListener('popstate', fromAddress);
    // Only what somebody has typed or chosen while the script was on its way is newer than the address: what else stands
    // here the browser may have put back, and it does not put back all.
    const touched = touchedIn(this);
    fromAddress();
    for (const { putBack } of touched) putBack();
    if (touched.length > 0) this.#changed(false);
  }

  protected fail(): void {
    this.classList.remove('asked');
    this.say(`The search could not be loaded. Every ${lists ? 'statement' : 'program'} is listed below.`);
  }

  get #state(): SearchState {
    return { query: this.field?.value ?? '', facets: this.#choices.chosen };
  }

  #changed(typing: boolean): void {
    const address = location.pathname + writeAddress(this.#state);
    if (typing && this.#typing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#typing = typing;
    void this.#answer();
  }

  /** Enter goes to the line when an id was written; otherwise everything is on the page already, below the choices. */
  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const choices = event.submitter?.closest('details');
    choices?.removeAttribute('open');
    choices?.querySelector('summary')?.focus();
    const written = (this.field?.value ?? '').replace(/[^a-z0-9]/gi, '').toUpperCase();
    const first = this.querySelector<HTMLAnchorElement>('.found .hits a');
    const id = first?.querySelector('.id')?.textContent.replaceAll('-', '');
    if (written !== '' && id === written) first?.click();
  }

  async #answer(statements = lists ? 100 : 10): Promise<void> {
    const state = this.#state;
    const asks = isAsked(state);
    if (!asks) this.classList.remove('asked');
    if (!asks && !this.#counted) {
      this.forget();
      return;
    }
    const { chosenNames: chosen, themes: offers } = this.#choices;
    await this.show(state, { limits: { statements, pages: 12 }, chosen, offers }, async (answer) => {
      // Only now: what is listed below stays in sight until an answer stands here.
      this.classList.toggle('asked', asks);
      if (!asks) {
        this.querySelector('.found')?.replaceChildren();
        this.say('');
      }
      const button = this.querySelector('.bar button');
      if (button) button.textContent = `Show ${count(answer.found.statements.length)}`;
      const counts = await countChoices(answer.engine, answer.understood, state.facets);
      if (JSON.stringify(this.#state) !== JSON.stringify(state)) return;
      this.#counted = true;
      this.#choices.count(answer.found.near.length > 0 ? undefined : counts);
    });
  }

  /** Shows four times as many, and goes on where the reader was: in the list above the button. */
  async #showMore({ target }: Event): Promise<void> {
    const list = target instanceof Element ? target.closest('.more')?.previousElementSibling : undefined;
    if (!list) return;
    const all = () => [...this.querySelectorAll('.found > ol')];
    const [at, shown] = [all().indexOf(list), list.children.length];
    await this.#answer(shown * 4);
    all()[at]?.children[shown]?.querySelector('a')?.focus();
  }
}
