/**
 * What another page of the site says, to read from: its main part only. Its styles stay behind, because the policy of
 * this page does not know them. Throws where the page can't be had.
 */
export async function readPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const html = await answer.text();
  const main = html.slice(Math.max(0, html.indexOf('<main')), html.lastIndexOf('</main>'));
  return new DOMParser().parseFromString(main, 'text/html');
}
