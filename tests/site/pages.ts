/** The site as built: its pages, parsed, and what readers perceive of them. */
import { parse, type HTMLElement } from 'node-html-parser';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { siteFolder, testHandbook } from '../test-words.ts';

/** A page of the built site. */
export interface Page {
  /** Its address on the site, such as `/programs/records-guide/`. */
  readonly address: string;
  /** Its file, from the project's root. */
  readonly file: string;
  readonly html: string;
  readonly document: HTMLElement;
}

export { siteFolder, testHandbook };

/** The address of every page in a built site, in alphabetical order. Throws where no site has been built. */
export function addressesIn(folder: string = siteFolder): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  // The one file has tests of its own (one-file.test.ts).
  const html = names.filter((name) => name.endsWith('.html') && name !== 'handbook.html');
  const pages = html.map((name) => name.split(sep).join('/'));
  if (pages.length === 0) throw new Error(`There is no site in ${folder}/. Run "npm run build:test" first.`);
  return pages.map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`).sort();
}

/** Every page of a built site. */
export function pagesIn(folder: string = siteFolder): readonly Page[] {
  return addressesIn(folder).map((address) => {
    const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
    const html = readFileSync(file, 'utf8');
    return { address, file, html, document: parse(html) };
  });
}

/** Every page of the site under test, by its address. All tests read these: whoever changes one takes a copy. */
export const pages: ReadonlyMap<string, Page> = new Map(pagesIn().map((page) => [page.address, page]));

/** The page at an address. Throws where there is none. */
export function pageAt(address: string): Page {
  const page = pages.get(address);
  if (page === undefined) throw new Error(`There is no page at ${address}.`);
  return page;
}

/** Whether only what became of a page stands there: where it is now, or since when it is withdrawn. */
export function isRetired(address: string): boolean {
  const { redirects, withdrawn } = testHandbook();
  return [...redirects, ...withdrawn].some(({ from }) => from === address);
}

/** The one element that a selector finds. Throws where it finds none or several. */
export function only(within: HTMLElement, selector: string): HTMLElement {
  const found = within.querySelectorAll(selector);
  const [element] = found;
  if (element === undefined || found.length > 1) throw new Error(`"${selector}" finds ${found.length} elements.`);
  return element;
}

/** An element's text as it is read: spaces and line breaks run together. */
export function reads(element: HTMLElement | null | undefined): string {
  return letters(element).replace(/\s+/g, ' ');
}

/** An element's text to the letter, without what stands around it. */
export function letters(element: HTMLElement | null | undefined): string {
  return (element?.textContent ?? '').trim();
}

/** The ids of the statements that stand in an element, in their order. */
export function statementIds(within: HTMLElement): readonly string[] {
  return within.querySelectorAll('li.statement').map(({ id }) => id);
}

/** What a statement's line says: its sentence. */
export function sentence(within: HTMLElement, id: string): string {
  return letters(only(only(within, `li[id="${id}"]`), 'p.text'));
}
