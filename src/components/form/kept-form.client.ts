/** `<kept-form>`: keeps what is written in this tab, or in this browser if asked to; carries it in a link; sends nothing. */
import '../agenda/agenda-standing.client.ts';
import { keep, kept, type KeptName } from '../../browser/keep.client.ts';
import { say } from '../../browser/say.client.ts';

class KeptForm extends HTMLElement {
  /** What stood here until something took its place, the latest at the end. The tab has it as long as what is written. */
  #before: string[] = [];
  /** What was emptied: no longer than this page. */
  #emptied: string[] = [];
  /** Whether somebody has written here since the words of another tab came. */
  #own = false;
  /** Whether this tab has what is written. */
  #lasts = true;

  connectedCallback(): void {
    this.addEventListener('input', ({ target }) => this.#change(target));
    this.addEventListener('click', (event) => this.#use(event));
    addEventListener('hashchange', () => this.#open());
    // The same form in another tab, or on a page that this one has led to and that has led back.
    addEventListener('storage', ({ key, newValue }) => {
      if (key?.endsWith(`.${this.#name}`) ?? true) this.#follow(newValue);
    });
    addEventListener('pageshow', ({ persisted }) => persisted && this.#follow(kept(this.#name) ?? ''));
    // Only this brings back what stood here: a browser that did so too would take old words for new ones.
    for (const field of this.#fields) field.autocomplete = 'off';
    const written = this.#written;
    const keeping = this.#keeping;
    this.#keeping = false;
    this.#takeKept();
    // What was written while this script was on its way is kept as well, before a link takes its place.
    const wasKept = this.#keeping;
    this.#own = written !== '';
    if (this.#own) this.#replace(over(this.#written, written));
    if (keeping) this.#keeping = true;
    if (keeping && !wasKept) this.#change(this.#tool('keep'));
    else if (this.#own) this.#store();
    this.#open();
  }

  get #name(): KeptName {
    return this.dataset['keeps'] as KeptName;
  }

  get #fields(): (HTMLInputElement | HTMLTextAreaElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(':is(input, textarea)[name]')];
  }

  /** Whether it is kept in this browser for good. */
  get #keeping(): boolean {
    return this.#tool<HTMLInputElement>('keep')?.checked === true;
  }

  set #keeping(keeping: boolean) {
    const box = this.#tool<HTMLInputElement>('keep');
    if (box !== null) box.checked = keeping;
  }

  #tool<Tool extends HTMLElement>(name: string): Tool | null {
    return this.querySelector<Tool>(`[data-tool="${name}"]`);
  }

  /** Everything that is written and ticked, as the query of an address; empty where nothing is. */
  get #written(): string {
    const some = this.#fields.filter((field) => (isChoice(field) ? field.checked : field.value !== ''));
    return new URLSearchParams(some.map(({ name, value }) => [name, value])).toString();
  }

  set #written(words: string) {
    const values = new URLSearchParams(words);
    for (const field of this.#fields) {
      if (isChoice(field)) field.checked = values.getAll(field.name).includes(field.value);
      else field.value = (values.get(field.name) ?? '').slice(0, field.maxLength);
    }
    this.dispatchEvent(new Event('written'));
  }

  /** What can be brought back, the next at the end: what this browser keeps, what was emptied, what stood here before. */
  get #past(): readonly string[] {
    const own = this.#keeping ? [] : [kept(this.#name) ?? ''];
    return [...own, ...this.#emptied, ...this.#before].filter((words) => words !== '' && words !== this.#written);
  }

  /** For how long what is written stays. */
  get #stays(): string {
    const unkept = this.#lasts ? 'stays in this tab until you close it' : 'lasts as long as this page';
    return `What you write ${this.#keeping ? 'stays in this browser until you empty the form' : unkept}.`;
  }

  #offer(): void {
    this.#tool('lasts')?.replaceChildren(this.#stays);
    this.#tool('back')?.toggleAttribute('hidden', this.#past.length === 0);
  }

  /** Puts words in the place of what stands here; true where something is lost by that, which can be brought back. */
  #replace(words: string): boolean {
    const was = this.#written;
    this.#written = words;
    return this.#lose(was);
  }

  #lose(was: string): boolean {
    const lost = loses(was, this.#written);
    if (lost) this.#before = [...this.#before.filter((words) => words !== was), was];
    return lost;
  }

  /** Shows what the address carries. What was there can be brought back, and stays kept as it was. */
  #open(): void {
    const carried = new URLSearchParams(location.hash.slice(1));
    const sum = carried.get(sumName);
    carried.delete(sumName);
    // What speaks of none of its blanks is not for it.
    if (!this.#fields.some(({ name }) => carried.has(name))) return;
    const was = this.#written;
    this.#written = carried.toString();
    const came = this.#written;
    history.replaceState(null, '', location.pathname);
    if (came === '') {
      this.#written = was;
      say('This link holds nothing that this form has a place for.');
      return;
    }
    // What is kept stays so, and what came is in this tab alone.
    if (!this.#keeping) this.#lose(was);
    else if (came !== was) this.#keeping = false;
    this.#store();
    const isWhole = !loses(carried.toString(), came) && (sum === null || sum === sumOf(came));
    say(
      isWhole
        ? 'What stands here came with the link.'
        : 'Part of the link is missing, or has no place in this form. What stands here is the rest. Ask for the link again.',
    );
  }

  /** Takes over what was written in this tab, or else what this browser keeps. */
  #takeKept(): void {
    const own = kept(this.#name);
    const words = kept(this.#name, 'sessionStorage') ?? own;
    this.#before = kept(`${this.#name}.before` as KeptName, 'sessionStorage')?.split('\n') ?? [];
    if (words !== undefined) {
      if (words !== this.#written) this.#written = words;
      this.#keeping = words === own;
    }
    this.#offer();
  }

  /** Goes along with what another tab has done to what this browser keeps: `''` says that it was emptied. */
  #follow(now: string | null): void {
    const own = kept(this.#name);
    const here = this.#written;
    if (this.#keeping && here !== '') {
      if (now === '') {
        [this.#before, this.#emptied, this.#written] = [[], [], ''];
        this.#store();
        say('The form was emptied in another tab.');
      } else if (own === undefined) {
        this.#keeping = false;
        this.#store();
        say(`This browser keeps the form no more. ${this.#stays}`);
      } else if (own !== here) {
        this.#written = own;
        if (this.#own && this.#lose(here)) say(`What stands here was written in another tab. ${wayBack}`);
        this.#own = false;
      }
    } else if (here === '' && own) {
      this.#written = own;
      this.#keeping = true;
    }
    this.#offer();
  }

  #change(target: EventTarget | null): void {
    const own = kept(this.#name);
    if (target === this.#tool('keep')) {
      if (!this.#keeping) keep(this.#name, undefined);
      else if (own !== undefined && loses(own, this.#written)) {
        this.#before.push(own);
        say(`This browser kept something else. ${wayBack}`);
      }
    }
    if (target instanceof HTMLTextAreaElement && target.value.length >= target.maxLength)
      say(`This blank is full: it holds ${target.maxLength} characters. What is longer is left out.`);
    this.#own = true;
    this.#store();
  }

  /** Keeps what is written: in this browser if asked to, otherwise in this tab. */
  #store(): void {
    const words = this.#written || undefined;
    const before = this.#before.join('\n') || undefined;
    keep(`${this.#name}.before` as KeptName, before, 'sessionStorage');
    const refused = this.#keeping && !keep(this.#name, words);
    if (refused) {
      this.#keeping = false;
      keep(this.#name, undefined);
    }
    const lasts = keep(this.#name, this.#keeping ? undefined : words, 'sessionStorage');
    const isNew = refused || (!lasts && this.#lasts);
    this.#lasts = lasts;
    if (isNew) say(`This browser keeps nothing. ${this.#stays}`);
    this.#offer();
  }

  #use({ target }: Event): void {
    if (!(target instanceof HTMLButtonElement)) return;
    const { tool } = target.dataset;
    const past = this.#past.at(-1);
    if (tool === 'print') print();
    if (tool === 'link') void this.#copyLink(target);
    if (tool === 'empty') this.#empty();
    if (tool === 'back' && past !== undefined) this.#bringBack(past);
    const mark = tool === 'unmark' && target.closest('fieldset')?.querySelector<HTMLInputElement>(':checked');
    if (!mark) return;
    mark.checked = false;
    mark.focus();
    mark.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Shows what stood here before; what stands here now comes round again. */
  #bringBack(words: string): void {
    const others = (all: readonly string[]) => all.filter((one) => one !== words);
    this.#emptied = others(this.#emptied);
    this.#before = [this.#written, ...others(this.#before)].filter((one) => one !== '');
    this.#written = words;
    this.#keeping ||= kept(this.#name) === words;
    this.#own = true;
    this.#store();
    say('It is as it was.');
  }

  #empty(): void {
    // Pressed twice, it must not forget what can be brought back.
    this.#emptied = [...this.#past, this.#written].filter((words) => words !== '');
    this.#before = [];
    this.#written = '';
    // Other tabs are told that it was emptied, which is more than not to be kept.
    if (kept(this.#name) !== undefined) keep(this.#name, '');
    this.#store();
    keep(this.#name, undefined);
    say('The form is empty.');
    this.#tool('back')?.focus();
  }

  async #copyLink(button: HTMLElement): Promise<void> {
    const link = `${location.origin}${location.pathname}#${sumName}=${sumOf(this.#written)}&${this.#written}`;
    try {
      await navigator.clipboard.writeText(link);
      const long = `It has ${link.length} characters, and some programs cut long links: the page will say so.`;
      say(`Copied a link that carries it.${link.length > 2000 ? ` ${long}` : ''}`);
    } catch {
      const field = Object.assign(document.createElement('textarea'), {
        value: link,
        ariaLabel: 'The link',
        readOnly: true,
      });
      button.after(field);
      field.addEventListener('blur', () => field.remove());
      field.focus();
      field.select();
      say('Your browser did not allow copying. The link is selected: copy it with your keyboard or a long press.');
    }
  }
}

const wayBack = 'The button “Bring back what was there” has yours.';
const sumName = 'whole';

/** A short sum of all that is written, by which a link is known to be whole. */
function sumOf(words: string): string {
  const all = new URLSearchParams(words);
  all.sort();
  return [...all.toString()].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1e9, 7).toString(36);
}

/** Whether something that was written is not in other words. */
function loses(was: string, words: string): boolean {
  const there = new URLSearchParams(words);
  return [...new URLSearchParams(was)].some(([name, value]) => !there.getAll(name).includes(value));
}

/** Two drafts as one, where the newer has the last word on each blank. */
function over(older: string, newer: string): string {
  const both = new URLSearchParams(older);
  for (const [name, value] of new URLSearchParams(newer)) {
    if (name === 'tick') both.append(name, value);
    else both.set(name, value);
  }
  return both.toString();
}

function isChoice(field: HTMLInputElement | HTMLTextAreaElement): field is HTMLInputElement {
  return field.type === 'checkbox' || field.type === 'radio';
}

customElements.define('kept-form', KeptForm);
