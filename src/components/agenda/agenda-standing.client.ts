/** `<agenda-standing>`: counts what is agreed, and shows only a part where asked. By itself it moves nothing. */
class AgendaStanding extends HTMLElement {
  connectedCallback(): void {
    const [form, view, place] = [this.closest('kept-form'), this.querySelector('select'), this.querySelector('p')];
    if (!form || !view || !place) return;
    const pairs = [...form.querySelectorAll('fieldset')];
    const markOf = (pair: Element) => pair.querySelector<HTMLInputElement>(':checked')?.value ?? '';
    const count = () => {
      const [agreed, notYet] = ['Agreed', 'Not yet'].map(
        (mark) => pairs.filter((pair) => markOf(pair) === mark).length,
      );
      const left = pairs.filter(({ hidden }) => !hidden).length;
      const only = `. ${left > 0 ? `Only ${left} shown` : 'Nothing left to show'}: “${view.selectedOptions[0]?.text}”.`;
      place.textContent = `${agreed} of ${pairs.length} agreed, ${notYet} not yet${view.selectedIndex > 0 ? only : ''}`;
      // On paper it says why pairs are missing.
      place.classList.toggle('screen-only', view.selectedIndex === 0);
    };
    const show = () => {
      for (const pair of pairs) pair.hidden = !view.value.split('|').includes(markOf(pair));
      for (const part of form.querySelectorAll<HTMLElement>('section:has(fieldset)'))
        part.hidden = part.querySelector('fieldset:not([hidden])') === null;
      count();
    };
    form.addEventListener('input', count);
    form.addEventListener('written', show);
    view.addEventListener('change', show);
    show();
  }
}

customElements.define('agenda-standing', AgendaStanding);
