/** `<agenda-standing>`: counts what is agreed, and shows only the rest where asked. By itself it moves nothing. */
class AgendaStanding extends HTMLElement {
  connectedCallback(): void {
    const [form, button, place] = [this.closest('kept-form'), this.querySelector('button'), this.querySelector('p')];
    if (!form || !button || !place) return;
    const pairs = [...form.querySelectorAll('fieldset')];
    const marked = (mark: string) => pairs.filter((pair) => pair.querySelector(`[value="${mark}"]:checked`));
    const count = () => {
      const [agreed, notYet] = ['Agreed', 'Not yet'].map((mark) => marked(mark).length);
      place.textContent = `${agreed} of ${pairs.length} agreed, ${notYet} not yet`;
    };
    const show = () => {
      const left = button.ariaPressed === 'true' ? marked('Agreed') : [];
      for (const pair of pairs) pair.hidden = left.includes(pair);
      for (const part of form.querySelectorAll<HTMLElement>('section:has(fieldset)'))
        part.hidden = part.querySelector('fieldset:not([hidden])') === null;
      count();
    };
    form.addEventListener('input', count);
    form.addEventListener('written', show);
    button.addEventListener('click', () => {
      button.ariaPressed = `${button.ariaPressed !== 'true'}`;
      show();
    });
    count();
  }
}

customElements.define('agenda-standing', AgendaStanding);
