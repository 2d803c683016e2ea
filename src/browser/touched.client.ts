/** What readers do in an element while its script is on its way. */

type Control = HTMLInputElement | HTMLSelectElement;

/** From now on marks what somebody writes in or chooses, as only they can tell it from what the browser fills in. */
export function markTouched(host: Element): void {
  host.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLElement) target.dataset['touched'] = '';
  });
}

/** Remembers what has been touched in an element, and gives what puts it back. Undefined where nothing has been. */
export function touchedIn(host: Element): (() => void) | undefined {
  const controls = [...host.querySelectorAll<Control>(':is(input, select)[data-touched]')];
  const states = controls.map((control) => ({ control, value: control.value, checked: isChecked(control) }));
  if (states.length === 0) return undefined;
  return () => {
    for (const { control, value, checked } of states) {
      control.value = value;
      if (control instanceof HTMLInputElement) control.checked = checked;
    }
  };
}

function isChecked(control: Control): boolean {
  return control instanceof HTMLInputElement && control.checked;
}
