/** `<agenda-standing>`: counts what is agreed, and shows only a part where asked. By itself it moves nothing. */
class AgendaStanding extends HTMLElement {
  connectedCallback(): void {
    const [form, place, buttons] = [
      this.closest('kept-form'),
      this.querySelector('p'),
      [...this.querySelectorAll('button')],
    ];
    let [view] = buttons;
    if (!form || !place || !view) return;
    const pairs = [...form.querySelectorAll('fieldset')];
    const markOf = (pair: Element) => pair.querySelector<HTMLInputElement>(':checked')?.value ?? '';
    const count = () => {
      const [agreed, notYet] = ['Agreed', 'Not yet'].map(
        (mark) => pairs.filter((pair) => markOf(pair) === mark).length,
      );
      const left = pairs.filter(({ hidden }) => !hidden).length;
      const name = view === buttons[0] ? '' : `“${view?.textContent.trim().toLowerCase()}”`;
      const shown = `Shown here: ${left} that ${left === 1 ? 'was' : 'were'} ${name}.`;
      place.textContent = `${agreed} of ${pairs.length} agreed, ${notYet} not yet${name && `. ${left > 0 ? shown : `Nothing here is ${name}.`}`}`;
      // On paper it says why pairs are missing.
      place.classList.toggle('screen-only', name === '');
    };
    const show = () => {
      const marks = view?.value.split('|') ?? [];
      for (const pair of pairs) pair.hidden = !marks.includes(markOf(pair));
      for (const part of form.querySelectorAll<HTMLElement>('section:has(fieldset)'))
        part.hidden = part.querySelector('fieldset:not([hidden])') === null;
      count();
    };
    form.addEventListener('input', count);
    form.addEventListener('written', show);
    for (const button of buttons) {
      button.addEventListener('click', () => {
        view = button;
        for (const one of buttons) one.ariaPressed = `${one === view}`;
        show();
      });
    }
    count();
  }
}

customElements.define('agenda-standing', AgendaStanding);
