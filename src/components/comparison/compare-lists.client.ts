/** `<compare-lists>`: shows two of the lists that the page holds side by side, and keeps in the address which. */
import { readComparison, writeComparison, type ComparisonAsked } from '../../domain/comparison.ts';
import { touchedIn } from '../../browser/touched.client.ts';
import { sideBySide, type Side } from './side-by-side.client.ts';

class CompareLists extends HTMLElement {
  /** What is shown, as the address has it; empty where all lists are. */
  #shown = '';

  connectedCallback(): void {
    this.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('change', ({ target }) => this.#changed(target));
    window.addEventListener('popstate', () => this.#fromAddress());
    for (const select of this.#selects) select.dataset['before'] = select.value;
    // What somebody has chosen while this was on its way is newer than the address.
    const touched = touchedIn(this);
    this.#fromAddress();
    for (const { control, putBack } of touched) {
      putBack();
      this.#changed(control);
    }
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #select(name: string): HTMLSelectElement | undefined {
    return this.#selects.find((select) => select.name === name);
  }

  get #asked(): ComparisonAsked {
    const value = (name: string) => this.#select(name)?.value ?? '';
    return this.querySelector<HTMLInputElement>('[value="roles"]')?.checked === true
      ? { kind: 'roles', roles: [value('role-1'), value('role-2')], program: value('in') }
      : { kind: 'programs', programs: [value('program-1'), value('program-2')], role: value('of') };
  }

  set #asked(asked: ComparisonAsked) {
    const choices: Record<string, string> =
      asked.kind === 'roles'
        ? { 'role-1': asked.roles[0], 'role-2': asked.roles[1], in: asked.program }
        : { 'program-1': asked.programs[0], 'program-2': asked.programs[1], of: asked.role };
    for (const [name, value] of Object.entries(choices)) {
      const select = this.#select(name);
      if (select) select.dataset['before'] = select.value = value;
    }
    const radio = this.querySelector<HTMLInputElement>(`[value="${asked.kind}"]`);
    if (radio) radio.checked = true;
  }

  /** Whoever chooses the same twice changes places. */
  #changed(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement) {
      const { name, value } = target;
      const twin = this.#select(name.endsWith('1') ? name.replace('1', '2') : name.replace('2', '1'));
      if (twin && twin !== target && twin.value === value) {
        twin.dataset['before'] = twin.value = target.dataset['before'] ?? twin.value;
      }
      target.dataset['before'] = value;
    }
    if (this.#shown !== '') this.#choose();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#choose();
  }

  #choose(): void {
    const address = writeComparison(this.#asked);
    if (address !== this.#shown) history.pushState(null, '', location.pathname + address);
    this.#show(this.#asked);
  }

  #fromAddress(): void {
    const options = (...names: string[]) =>
      names.flatMap((name) => [...(this.#select(name)?.options ?? [])].map(({ value }) => value));
    const known = { roles: options('of', 'role-1'), programs: options('in', 'program-1') };
    const asked = readComparison(location.search, known);
    if (asked) this.#asked = asked;
    // Within the same two lists an address may lead to one line.
    if ((asked ? writeComparison(asked) : '') !== this.#shown) this.#show(asked);
  }

  #show(asked: ComparisonAsked | undefined): void {
    this.#shown = asked ? writeComparison(asked) : '';
    this.classList.toggle('asked', asked !== undefined);
    const sides = asked === undefined ? [] : this.#sidesOf(asked);
    const [first, second] = sides;
    const { view, words } = first && second ? sideBySide(first, second) : { view: [], words: '' };
    const address = Object.assign(document.createElement('p'), { className: 'small paper-only' });
    address.textContent = `These two lists: ${location.href}`;
    this.querySelector('.compared')?.replaceChildren(...view, ...(view.length > 0 ? [address] : []));
    const says = this.querySelector('[role="status"]');
    if (says && says.textContent !== words) says.textContent = words;
    if (asked && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  #sidesOf(asked: ComparisonAsked): Side[] {
    const places =
      asked.kind === 'roles'
        ? asked.roles.map((role) => ({ role, program: asked.program }))
        : asked.programs.map((program) => ({ role: asked.role, program }));
    return places.map(({ role, program }) => {
      const section = this.querySelector(`.all [data-program="${program}"]`);
      return { program: section?.querySelector('h2 a'), list: section?.querySelector(`[data-role="${role}"]`) };
    });
  }
}

customElements.define('compare-lists', CompareLists);
