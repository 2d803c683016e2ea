/** What the search box and the search page share: a field, what is found below it, and a sentence that says so. */
import type { SearchPlace } from '../query/engine.ts';
import type { SearchState } from '../query/address.ts';
import { answers, prepare, type Answer } from './answers.client.ts';
import { addMore, replaceView, searchView, type Showing } from './found-view.client.ts';

export abstract class SearchElement extends HTMLElement {
  /** The last question asked; what an earlier one finds late is not shown. */
  #asked = 0;

  protected abstract fail(): void;

  protected get field(): HTMLInputElement | null {
    return this.querySelector('input[type="search"]');
  }

  protected say(words: string): void {
    const place = this.querySelector('[role="status"]');
    if (place && place.textContent !== words) place.textContent = words;
  }

  /** Where the search lies, as the page says (place-data.ts). */
  protected get place(): SearchPlace {
    return { ...this.dataset, first: this.dataset['first']?.split(' ') } as unknown as SearchPlace;
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
        if (asked !== this.#asked || !place) return;
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
