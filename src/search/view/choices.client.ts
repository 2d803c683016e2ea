/** The choices of the search page: boxes to tick, each with its count. */
import { facetNames, type Facets } from '../query/facets.ts';
import type { Counts } from '../query/find.ts';
import type { Showing } from './found-view.client.ts';

export class Choices {
  readonly #page: HTMLElement;

  constructor(page: HTMLElement) {
    this.#page = page;
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.#page.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  /** Every choice that there is. */
  get all(): Facets {
    return this.#values(() => true);
  }

  get chosen(): Facets {
    return this.#values(({ checked }) => checked);
  }

  set chosen(facets: Facets) {
    for (const box of this.#boxes) box.checked = facets[box.name as keyof Facets].includes(box.value);
  }

  /** What is chosen, in words: "Guide or Host, Some Program". */
  get chosenNames(): string {
    const chosen = this.#boxes.filter(({ checked }) => checked);
    const names = (facet: string) =>
      chosen.filter(({ name }) => name === facet).map((box) => box.dataset['label'] ?? box.value);
    return facetNames
      .map((facet) => names(facet).join(' or '))
      .filter(Boolean)
      .join(', ');
  }

  get themes(): Showing['offers'] {
    const boxes = this.#boxes.filter(({ name }) => name === 'theme');
    const url = (value: string) => `${this.#page.dataset['themes'] ?? ''}${value}/`;
    return boxes.map(({ value, dataset }) => ({ title: dataset['label'] ?? value, url: url(value) }));
  }

  /** Puts its count beside each choice; where only what is near was found, there is none. */
  count(counts: Counts | undefined): void {
    for (const box of this.#boxes) {
      const place = box.closest('label')?.querySelector('.count');
      if (!place) continue;
      place.textContent = counts ? String(counts[box.name as keyof Facets][box.value] ?? 0) : '';
      // What would find nothing stands in nobody's way.
      place.classList.toggle('none', place.textContent === '0');
    }
  }

  #values(which: (box: HTMLInputElement) => boolean): Facets {
    const values = (facet: string) =>
      this.#boxes.filter((box) => box.name === facet && which(box)).map(({ value }) => value);
    return Object.fromEntries(facetNames.map((facet) => [facet, values(facet)])) as unknown as Facets;
  }
}
