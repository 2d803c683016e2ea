/** `<kept-form>`: keeps what is written in this tab, or in this browser if asked to; carries it in a link; sends nothing. */
import '../agenda/agenda-standing.client.ts';
import { keep, kept, type KeptName } from '../../browser/keep.client.ts';
import { say } from '../../browser/say.client.ts';
import { loses, over, sumOf } from './written.client.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;
const wayBack = 'The button “Bring back what was there” has yours.';

class KeptForm extends HTMLElement {
  /** What stood here until something took its place, the latest at the end; the tab has it until the form is emptied. */
  #before: string[] = [];
  #emptied = false;
  /** Whether somebody has written here since the words of another tab came. */
  #own = false;
  #warned = false;
  /** Whether it is kept in this browser for good. */
  #keep = document.createElement('input');

  connectedCallback(): void {
    this.#keep = this.#tool<HTMLInputElement>('keep') ?? this.#keep;
    this.addEventListener('input', ({ target }) => this.#change(target));
    this.addEventListener('click', (event) => this.#use(event));
    addEventListener('hashchange', () => this.#open());
    // The same form in another tab, or on a page that this one has led to and that has led back.
    addEventListener('storage', ({ key, newValue }) => {
      if (key?.endsWith(`.${this.#name}`) ?? true) this.#follow(newValue);
    });
    addEventListener('pageshow', ({ persisted }) => persisted && this.#takeKept(''));
    // On paper a name that was written above stands below its signature too, which may be on a sheet of its own.
    addEventListener('beforeprint', () => {
      for (const place of this.querySelectorAll<HTMLElement>('[data-written]'))
        place.textContent = this.#fields.find(({ name }) => name === place.dataset['written'])?.value ?? '';
    });
    // Only this brings back what stood here: a browser that did so too would take old words for new ones.
    for (const field of this.querySelectorAll<Field>('input, textarea')) field.autocomplete = 'off';
    const written = this.#written;
    const ticked = this.#keep.checked;
    this.#takeKept();
    // What was written while this script was on its way is kept as well, before a link takes its place.
    const was = this.#written;
    this.#own = written !== '';
    if (this.#own) this.#written = over(was, written);
    this.#lose(was);
    if (ticked && !this.#keep.checked) this.#keep.click();
    else if (this.#own) this.#store();
    this.#open();
  }

  get #name(): KeptName {
    return this.dataset['keeps'] as KeptName;
  }

  get #fields(): Field[] {
    return [...this.querySelectorAll<Field>(':is(input, textarea)[name]')];
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

  /** What can be brought back, the next at the end; first, what this browser keeps. */
  get #past(): string[] {
    const own = this.#keep.checked ? '' : (kept(this.#name) ?? '');
    return [own, ...this.#before].filter((words) => words !== '' && words !== this.#written);
  }

  #offer(): void {
    this.#tool('back')?.toggleAttribute('hidden', this.#past.length === 0);
  }

  /** What stood here can be brought back where something of it is lost. Nothing that was emptied before is. */
  #lose(was: string): boolean {
    if (!loses(was, this.#written)) return false;
    this.#before = [...(this.#emptied ? [] : this.#before.filter((words) => words !== was)), was];
    this.#emptied = false;
    return true;
  }

  /** Shows what the address carries. What was there can be brought back, and stays kept as it was. */
  #open(): void {
    const carried = new URLSearchParams(location.hash.slice(1));
    const sum = carried.get('whole');
    carried.delete('whole');
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
    if (!this.#keep.checked) this.#lose(was);
    else if (came !== was) this.#keep.checked = false;
    this.#store();
    const isWhole = !loses(carried.toString(), came) && (sum === null || sum === sumOf(came));
    const cut = 'Part of the link is missing, or has no place in this form: ask for it again. ';
    say(`${isWhole ? '' : cut}What stands here came with the link.${this.#past.length > 0 ? ` ${wayBack}` : ''}`);
  }

  /** Takes over what was written in this tab, or else what this browser keeps. */
  #takeKept(otherwise?: string): void {
    const own = kept(this.#name);
    const words = kept(this.#name, 'sessionStorage') ?? own ?? otherwise;
    this.#before = kept(`${this.#name}.before` as KeptName, 'sessionStorage')?.split('\n') ?? [];
    if (words !== undefined && words !== this.#written) this.#written = words;
    this.#keep.checked = own !== undefined && words === own;
    this.#offer();
  }

  /** Goes along with what another tab has done to what this browser keeps: `''` says that it was emptied. */
  #follow(now: string | null): void {
    const own = kept(this.#name) ?? '';
    const here = this.#written;
    const isEmptied = this.#keep.checked && now === '';
    if (this.#keep.checked && here !== '' && own === '' && !isEmptied) {
      this.#keep.checked = false;
      this.#store();
      say('This browser keeps the form no more. What you write stays in this tab until you close it.');
    } else if (isEmptied || (own !== here && (this.#keep.checked || here === ''))) {
      this.#written = own;
      this.#keep.checked = true;
      if (isEmptied) this.#before = [];
      if (isEmptied && here !== '') say('The form was emptied in another tab.');
      else if (this.#own && this.#lose(here)) say(`What stands here was written in another tab. ${wayBack}`);
      this.#own = false;
      this.#store();
    }
    this.#offer();
  }

  #change(target: EventTarget | null): void {
    const own = kept(this.#name);
    if (target === this.#keep) {
      if (!this.#keep.checked) keep(this.#name, undefined);
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
    const before = this.#emptied ? '' : this.#before.join('\n');
    keep(`${this.#name}.before` as KeptName, before || undefined, 'sessionStorage');
    const refused = this.#keep.checked && !keep(this.#name, words);
    if (refused) keep(this.#name, undefined);
    if (refused) this.#keep.checked = false;
    const lasts = keep(this.#name, this.#keep.checked ? undefined : words, 'sessionStorage');
    if (refused || !lasts) {
      const stays = lasts ? 'stays in this tab until you close it' : 'lasts as long as this page';
      const told = `This browser keeps nothing. What you write ${stays}.`;
      this.#tool('lasts')?.replaceChildren(told);
      if (refused || !this.#warned) say(told);
    }
    this.#warned = !lasts;
    this.#offer();
  }

  #use({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    const { tool } = button.dataset;
    if (tool === 'print') print();
    if (tool === 'link') void this.#copyLink(button);
    if (tool === 'empty') this.#empty();
    if (tool === 'back') this.#bringBack(this.#past.pop() ?? this.#written);
    const mark = tool === 'unmark' && button.closest('fieldset')?.querySelector<HTMLInputElement>(':checked');
    if (!mark) return;
    mark.checked = false;
    mark.focus();
    mark.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Shows what stood here before; what stands here now comes round again. */
  #bringBack(words: string): void {
    this.#before = [this.#written, ...this.#before].filter((one) => one !== '' && one !== words);
    this.#emptied = false;
    this.#written = words;
    this.#keep.checked ||= kept(this.#name) === words;
    this.#own = true;
    this.#store();
    say('It is as it was.');
  }

  #empty(): void {
    // Pressed twice, it must not forget what can be brought back.
    this.#before = [...this.#past, this.#written].filter((words) => words !== '');
    this.#emptied = true;
    this.#written = '';
    // Other tabs are told that it was emptied, which is more than not to be kept.
    if (kept(this.#name) !== undefined) keep(this.#name, '');
    keep(this.#name, undefined);
    this.#store();
    say('The form is empty.');
    this.#tool('back')?.focus();
  }

  async #copyLink(button: HTMLElement): Promise<void> {
    const link = `${location.origin}${location.pathname}#whole=${sumOf(this.#written)}&${this.#written}`;
    const long = ` It has ${link.length} characters, and some programs cut long links: the page will say so.`;
    try {
      await navigator.clipboard.writeText(link);
      say(`Copied a link with what you wrote.${link.length > 2000 ? long : ''}`);
    } catch {
      const field = document.createElement('textarea');
      Object.assign(field, { value: link, ariaLabel: 'The link', readOnly: true, onblur: () => field.remove() });
      button.after(field);
      field.focus();
      field.select();
      say('Your browser did not allow copying. The link is selected: copy it with your keyboard or a long press.');
    }
  }
}

function isChoice(field: Field): field is HTMLInputElement {
  return field.type === 'checkbox' || field.type === 'radio';
}

customElements.define('kept-form', KeptForm);
