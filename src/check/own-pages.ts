/** The rule of `pages/`: a page of the district's own has an address, a title and a text. */
import { placeOf } from '../domain/draft-statements.ts';
import type { Draft } from '../domain/draft.ts';
import type { Finding } from '../domain/rules/rule.ts';
import { makeUrls } from '../urls.ts';
import type { Addresses } from './addresses.ts';

/** What stands at the site's root besides pages: files of the site, and what hosts take for the home page. */
const files = ['404', 'index', 'pdf'];
const taken = new Set([...Object.values(makeUrls('/')).map((one) => String(one).split('/')[1]), ...files]);

export function wrongOwnPages({ pages }: Draft, { titles }: Pick<Addresses, 'titles'>): Finding[] {
  return pages.flatMap((page): Finding[] => {
    const { title } = page.words;
    const hasTwin = titles.filter((one) => one.toLowerCase() === title.toLowerCase()).length > 1;
    const belongs = `This page would have the address /${page.id}/, which belongs to the handbook itself.`;
    const same = `Another page of the handbook is called "${title}" too.`;
    const apart = 'Give it another title, so that readers can tell them apart.';
    const body = { file: page.file, path: [], bodyLine: 1 };
    return [
      taken.has(page.id) && { at: placeOf(page), what: belongs, fix: 'Give the file another name.' },
      hasTwin && { at: placeOf(page, 'title'), what: same, fix: apart },
      page.text?.length === 0 && { at: body, what: 'This page has no text.', fix: 'Write it below the second ---.' },
    ].filter((one) => one !== false);
  });
}
