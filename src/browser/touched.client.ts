/** What readers choose and write in an element while its script is on its way (the loader marks it). */
export interface Touched {
  readonly control: HTMLInputElement | HTMLSelectElement;
  /** Gives the control again what it held when it was looked at. */
  putBack(): void;
}

export function touchedIn(host: Element): readonly Touched[] {
  const touched = host.querySelectorAll<Touched['control']>(':is(input, select)[data-touched]');
  return [...touched].map((control) => {
    const { value } = control;
    const checked = control instanceof HTMLInputElement && control.checked;
    const putBack = () => {
      control.value = value;
      if (control instanceof HTMLInputElement) control.checked = checked;
    };
    return { control, putBack };
  });
}
