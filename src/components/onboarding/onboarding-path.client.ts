/** `<onboarding-path>`: keeps which steps are ticked, counts them, prints them, and carries them to other devices. */
import { readProgressCode } from '../../domain/progress-code.ts';
import { keep, kept } from '../../browser/keep.client.ts';
import { copyAddress, takeCode } from './carry.client.ts';
import { doneIn, pathIn, put, sayCount, showProgress, stepOf, type Steps } from './progress-view.client.ts';

const name = 'onboarding';
const refusal =
  'This is no code for this path: a letter or digit is wrong, or the path has changed since. Nothing is changed here.';

export class OnboardingPath extends HTMLElement {
  /** What the last change of many steps has ticked and unticked. What is ticked after it stays when it is undone. */
  #change: { readonly ticked: Steps; readonly unticked: Steps } = { ticked: new Set(), unticked: new Set() };

  connectedCallback(): void {
    const does: Readonly<Record<string, () => void>> = {
      print: () => print(),
      copy: () => void copyAddress(this.querySelector<HTMLAnchorElement>('.address a')?.href ?? location.href),
      reset: () =>
        this.#changeTo(new Set(), doneIn(this).size === 0 ? 'Nothing is ticked.' : 'All ticks are taken away.'),
      undo: () => this.#undo(),
    };
    this.addEventListener('change', ({ target }) => this.#tick(target));
    this.addEventListener('click', ({ target }) => does[whatToDo(target)]?.());
    this.addEventListener('submit', (event) => this.#submit(event));
    addEventListener('hashchange', () => this.#arrive());
    // Another window of this browser has ticked something.
    addEventListener('storage', () => showProgress(this, keptSteps()));
    // Only this brings ticks back: a browser that did so too would take old ones for new.
    for (const box of this.querySelectorAll('input')) box.autocomplete = 'off';
    // What was ticked and unticked while this was on its way counts too (the loader marks it), and is said.
    const touched = [...this.querySelectorAll<HTMLInputElement>('.step [data-touched]')];
    const done = new Set(keptSteps());
    for (const box of touched) done[box.checked ? 'add' : 'delete'](stepOf(box));
    showProgress(this, done);
    const last = touched.at(-1);
    if (last) {
      this.#keep();
      sayCount(this, last);
    }
    this.#arrive();
  }

  #keep(): void {
    const done = [...doneIn(this)].join(' ');
    if (keep(name, done === '' ? undefined : done)) return;
    put(this, '.keeping', 'This browser refuses to keep what you tick: it lasts until you leave the page.');
  }

  #tick(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    this.#keep();
    showProgress(this, doneIn(this));
    sayCount(this, target);
  }

  /** Ticks and unticks several at once, says so, and can take it back. */
  #changeTo(done: Steps, words: string, undoable = true): void {
    const before = doneIn(this);
    showProgress(this, done);
    this.#keep();
    const now = doneIn(this);
    this.#change = { ticked: without(now, before), unticked: without(before, now) };
    this.#notice(words, undoable && this.#change.ticked.size + this.#change.unticked.size > 0);
  }

  #undo(): void {
    const { ticked, unticked } = this.#change;
    this.#changeTo(new Set([...without(doneIn(this), ticked), ...unticked]), 'It is as it was before.', false);
    this.querySelector('summary')?.focus();
  }

  #notice(words: string, undoable = false): void {
    put(this, '.notice p', words);
    this.querySelector('[data-do="undo"]')?.toggleAttribute('hidden', !undoable);
    this.querySelector('.notice')?.scrollIntoView({ block: 'nearest' });
  }

  /** Ticks what a code says is done, and unticks nothing. False where it is no code. */
  #takeOver(code: string): boolean {
    const brought = readProgressCode(pathIn(this), code);
    if (brought === undefined) return false;
    const here = doneIn(this);
    const count = without(brought, here).size;
    const words = `${count} ${count === 1 ? 'step is' : 'steps are'} taken over from the other device.`;
    const more = here.size === 0 ? words : `${words} What was ticked here stays ticked.`;
    this.#changeTo(
      new Set([...here, ...brought]),
      count === 0 ? 'All that the code has is ticked here already.' : more,
    );
    return true;
  }

  #arrive(): void {
    const code = takeCode();
    if (code !== undefined && !this.#takeOver(code)) this.#notice(refusal);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const field = this.querySelector<HTMLInputElement>('[type="text"]');
    if (field === null) return;
    const taken = this.#takeOver(field.value);
    field.ariaInvalid = taken ? null : 'true';
    put(this, '.refused', taken ? '' : refusal);
    if (taken) field.value = '';
  }
}

function keptSteps(): Steps {
  return new Set(kept(name)?.split(' '));
}

function without(some: Steps, others: Steps): Steps {
  return new Set([...some].filter((id) => !others.has(id)));
}

function whatToDo(target: EventTarget | null): string {
  return (target instanceof Element && target.closest<HTMLElement>('[data-do]')?.dataset['do']) || '';
}
