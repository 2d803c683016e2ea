/**
 * `<copy-link>`: a button that copies who is asked (`data-who` around it), the sentence, its id and its address, as its
 * line has them, and says that it did. On a device that is touched it shares them, where the browser can.
 */
import { say } from '../../browser/say.client.ts';

const sheets = 'M9 8h11v13H9zM15 4.5V3H4v13h1.5';
const tick = 'M5 13l4.5 4.5L19 7';

class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const line = this.closest('li');
    const id = line?.querySelector('.id')?.textContent.trim() ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaLabel = `${shares() ? 'Share' : 'Copy'} ${id} with its address`;
    button.append(picture(sheets));
    button.addEventListener('click', () => void this.#copy(line, id, button));
    this.replaceChildren(button);
  }

  async #copy(line: HTMLLIElement | null, id: string, button: HTMLButtonElement): Promise<void> {
    const text = line?.querySelector('.text')?.textContent.trim() ?? '';
    const address = line?.querySelector<HTMLAnchorElement>('a.id, a.hit')?.href ?? location.href;
    const who = this.closest<HTMLElement>('[data-who]')?.dataset['who'] ?? '';
    const words = `${who}: ${text} (${id})`;
    if (shares()) {
      // Who closes the list of ways to share has said all.
      await navigator.share({ text: words, url: address }).catch(() => undefined);
      return;
    }
    try {
      await navigator.clipboard.writeText(`${words}\n${address}`);
      say(`Copied ${id} with its address.`);
      button.replaceChildren(picture(tick));
      setTimeout(() => button.replaceChildren(picture(sheets)), 2000);
    } catch {
      say(`Your browser did not allow copying. The address is ${address}`);
    }
  }
}

function shares(): boolean {
  return 'share' in navigator && matchMedia('(pointer: coarse)').matches;
}

function picture(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS(svg.namespaceURI, 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

customElements.define('copy-link', CopyLink);
