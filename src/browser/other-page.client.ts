/** Another page of the handbook, to take something from. */

/** Its document, without its styles: this page's policy would refuse them, and say so, though nothing shows them. */
export async function otherPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not there: ${answer.status}`);
  const html = (await answer.text()).replace(/<style[^>]*>[^]*?<\/style>/g, '');
  return new DOMParser().parseFromString(html, 'text/html');
}
