/** `<whose-is-this>`: asks whose a statement is, and answers with its place. Counts nothing and keeps nothing. */
import { ask } from '../../browser/ask.client.ts';
import { shuffled } from '../../domain/quiz.ts';

/** A statement to ask about, with its answer. */
export interface Asked {
  readonly id: string;
  readonly text: string;
  /** The id of the role in whose list it stands. */
  readonly role: string;
  readonly heading: string;
  readonly program: string;
  readonly href: string;
}

/** How many are asked before a rest. */
const round = 10;

export class WhoseIsThis extends HTMLElement {
  #asked: readonly Asked[] = [];
  #at = 0;

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => this.#press(target));
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const { do: what, role } = button?.dataset ?? {};
    if (what === 'begin') void this.#begin();
    else if (what === 'next') this.#ask(this.#at + 1);
    else if (button !== null && role !== undefined) this.#answer(button);
  }

  async #begin(): Promise<void> {
    const button = this.#part('[data-do="begin"]') as HTMLButtonElement;
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    try {
      const statements = await ask(this.dataset['statements'] ?? '');
      this.#asked = shuffled(JSON.parse(statements) as readonly Asked[], Date.now());
      this.#part('.failed').textContent = '';
      button.hidden = true;
      this.#part('.turn').hidden = false;
      this.#ask(0);
    } catch {
      this.#part('.failed').textContent =
        'The statements could not be loaded. The matrix has them all, with their roles.';
    } finally {
      button.ariaBusy = null;
    }
  }

  #ask(at: number): void {
    this.#at = at % this.#asked.length;
    const start = this.#at - (this.#at % round);
    const many = Math.min(round, this.#asked.length - start);
    this.#part('.place').textContent = `Statement ${this.#at - start + 1} of ${many}`;
    this.#part('.statement').textContent = this.#asked[this.#at]?.text ?? '';
    this.#part('.answer').replaceChildren();
    this.#next.hidden = true;
    for (const button of this.#roles) button.ariaPressed = null;
    this.#part('.statement').focus();
  }

  #answer(chosen: HTMLElement): void {
    const asked = this.#asked[this.#at];
    if (asked === undefined) return;
    for (const button of this.#roles) {
      button.ariaPressed = String(button === chosen);
      button.toggleAttribute('data-whose', button.dataset['role'] === asked.role);
    }
    const whose = this.#roles.find(({ dataset }) => dataset['role'] === asked.role)?.dataset['title'] ?? asked.heading;
    const verdict = `${chosen.dataset['role'] === asked.role ? 'Yes, it' : 'It'} is asked of: ${whose}.`;
    const place = make('p', '');
    const link = Object.assign(make('a', asked.id), { href: asked.href });
    place.append(link, ` stands in the list headed “${asked.heading}” of ${asked.program}.`);
    this.#part('.answer').replaceChildren(Object.assign(make('p', verdict), { className: 'verdict strong' }), place);
    const restsHere = (this.#at + 1) % round === 0 || this.#at + 1 === this.#asked.length;
    this.#next.textContent = restsHere ? 'Go on with more' : 'Another statement';
    this.#next.hidden = false;
    // On a phone the answer is below what is in sight.
    this.#next.scrollIntoView({ block: 'nearest' });
  }

  get #roles(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-role]')];
  }

  get #next(): HTMLElement {
    return this.#part('[data-do="next"]');
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) ?? this;
  }
}

function make<Name extends 'a' | 'p'>(name: Name, textContent: string): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), { textContent });
}
