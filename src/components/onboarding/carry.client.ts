/** Progress on its way to another device: in the address behind "#", which browsers send to nobody. */
import { say } from '../../browser/say.client.ts';

const mark = '#done=';

export function addressWith(code: string): string {
  return `${location.href.replace(/[?#].*$/, '')}${mark}${code}`;
}

/** The code that this page's address has brought along; once, because it is taken out of the address. */
export function takeCode(): string | undefined {
  if (!location.hash.startsWith(mark)) return undefined;
  const code = location.hash.slice(mark.length);
  history.replaceState(null, '', location.pathname + location.search);
  return code;
}

export async function copyAddress(address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    say('Copied the link that carries what is done.');
  } catch {
    say('Your browser did not allow copying. The link stands above the button.');
  }
}
