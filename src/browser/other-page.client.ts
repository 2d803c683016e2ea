/** Another page of the handbook, to take something from. */
import { ask } from './ask.client.ts';

/** Its document, without its styles: this page's policy would refuse them, and say so, though nothing shows them. */
export async function otherPage(address: string): Promise<Document> {
  const html = (await ask(address)).replace(/<style[^>]*>[^]*?<\/style>/g, '');
  return new DOMParser().parseFromString(html, 'text/html');
}
