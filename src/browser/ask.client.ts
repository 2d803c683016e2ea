/** What a file of the site says. In the one file (src/one-file/) it stands in the page itself. */
export async function ask(address: string): Promise<string> {
  const here = document.getElementById(address.replace(/\?.*$/, ''));
  if (here !== null) return here.textContent;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not there: ${answer.status}`);
  return answer.text();
}
