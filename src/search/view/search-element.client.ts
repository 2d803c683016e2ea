/** What the search box and the search page share: a field, what is found below it, and a sentence that says so. */
import type { SearchPlace } from '../query/engine.ts';
import type { SearchState } from '../query/address.ts';
import { answers, prepare, type Answer } from './answers.client.ts';
import { addMore, replaceView, searchView, type Showing } from './found-view.client.ts';

export abstract class SearchElement extends HTMLElement {
  #listening: AbortController | undefined;
  /** The last question asked; what an earlier one finds late is not shown. */
  #asked = 0;

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.start(this.#listening.signal);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  protected abstract start(signal: AbortSignal): void;
  protected abstract fail(): void;

  protected get field(): HTMLInputElement | null {
    return this.querySelector('input[type="search"]');
  }

  protected say(words: string): void {
    const place = this.querySelector('[role="status"]');
    if (place !== null && place.textContent !== words) place.textContent = words;
  }

  /** Where the search lies, as the page says. */
  protected get place(): SearchPlace {
    const { index = '', vocabulary = '', version = '', first = '', list } = this.dataset;
    return { index, vocabulary, version, first: first.split(' '), list };
  }

  protected load(): Promise<void> {
    return prepare(this.place).catch(() => this.fail());
  }

  /** Whatever is still on its way to what was asked is shown no more. */
  protected forget(): void {
    this.#asked++;
  }

  /** Shows each answer as it comes; `shown` is told of the first. */
  protected async show(state: SearchState, showing: Showing, shown: (answer: Answer) => unknown): Promise<void> {
    const asked = ++this.#asked;
    try {
      for await (const answer of answers(this.place, state)) {
        const { view, summary } = await searchView(answer, showing);
        const place = this.querySelector<HTMLElement>('.found');
        if (asked !== this.#asked || place === null) return;
        if (answer.more === undefined) replaceView(place, view);
        else addMore(place, answer.more, showing);
        this.say(summary);
        if (answer.more === undefined) await shown(answer);
      }
    } catch {
      if (asked === this.#asked) this.fail();
    }
  }
}
