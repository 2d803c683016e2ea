/** Where a link or a picture in a body leads, and what is wrong with it. */
import { didYouMean } from '../domain/did-you-mean.ts';
import type { Draft } from '../domain/draft.ts';
import { writtenTexts } from '../domain/references.ts';
import type { Finding } from '../domain/rules/rule.ts';
import { subjectOf, type Addresses } from './addresses.ts';
import type { Wrong } from './wrong.ts';

/** What bodies may refer to; undefined where it can't be known, because other files are misshapen. */
export interface Around {
  readonly statements: readonly string[] | undefined;
  /** What was meant by an id that there is not, of those that there are. */
  readonly meant: (written: string, known: readonly string[]) => string;
  readonly pages: Addresses['pages'] | undefined;
  readonly empty: Addresses['empty'];
  readonly images: readonly string[];
}

/** What is wrong with a link that stands on a page of the site; nothing where it leads somewhere. */
export function wrongLink(
  url: string,
  page: string,
  { pages, empty, meant }: Pick<Around, 'pages' | 'empty' | 'meant'>,
): Wrong | undefined {
  // Browsers skip these signs where they look for a scheme.
  const plain = [...url].filter((sign) => sign > ' ' && !/[\u007F-\u009F]/.test(sign)).join('');
  const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(plain)?.[0].toLowerCase();
  if (url.trim() === '') return { what: 'This link leads nowhere.', fix: 'Write its address between the brackets ().' };
  if (scheme === 'http') {
    return { what: `The link to ${url} is not safe on its way.`, fix: `Write https:${url.slice(5)}` };
  }
  if (scheme === 'https') {
    return /^https:\/\/[^/\s@?#]+\.[^/\s@?#]+([/?#]|$)/.test(url) && URL.canParse(url)
      ? undefined
      : { what: `${url} is no address of a website.`, fix: 'Copy the address from the browser.' };
  }
  if (scheme === 'mailto' || scheme === 'tel') return undefined;
  if (scheme !== undefined || plain.startsWith('//') || plain.includes('\\')) {
    const what = `A link may not begin with "${scheme === undefined ? url.slice(0, 2) : `${scheme}:`}".`;
    return { what, fix: 'Links begin with https://, with mailto:, or with / for a page of the handbook.' };
  }
  if (/^www\.[^/]+\./i.test(plain)) {
    return { what: `${url} would be a page of the handbook.`, fix: `Write https://${url.trim()}` };
  }
  if (pages === undefined) return undefined;
  const { pathname, hash } = new URL(url, `https://handbook.invalid${page}`);
  const path = decode(pathname);
  const anchors = pages.get(path);
  if (anchors === undefined && empty.has(path)) return notMade(path);
  if (anchors === undefined) {
    const what = `The handbook has no page ${path}.`;
    const slashed = `${path}/`;
    const fix = pages.has(slashed) ? `Write ${slashed} with the slash at its end.` : meant(path, [...pages.keys()]);
    return { what, fix, missing: subjectOf(path).thing };
  }
  const anchor = decode(hash.slice(1));
  if (anchor === '' || anchors.has(anchor)) return undefined;
  const where = path === page ? 'This page' : `The page ${path}`;
  // A statement's id is known by itself, wherever it stands.
  const home = [...pages].find(([other, ids]) => other.startsWith('/programs/') && ids.has(anchor))?.[0];
  const fix = home === undefined ? meant(anchor, [...anchors]) : `It stands on ${home}#${anchor}.`;
  const missing = subjectOf(`${path}#${anchor}`).thing;
  return { what: `${where} has nothing with the address #${anchor}.`, fix, missing };
}

/** What is wrong with the pages to which the steps of the onboarding lead. */
export function wrongStepLinks(draft: Draft, around: Pick<Around, 'pages' | 'empty' | 'meant'>): Finding[] {
  const links = writtenTexts(draft).filter(({ part, keys }) => part === 'onboarding' && keys.endsWith('.leadsTo.*'));
  return links.flatMap(({ text, at }) => {
    const wrong = wrongLink(text, '/onboarding/', around);
    return wrong === undefined ? [] : [{ at, ...wrong }];
  });
}

/** What is said of an address whose page is not made, because there are no words for it. */
export function notMade(path: string): Wrong {
  const what = `The page ${path} is not made: the handbook has nothing to show on it.`;
  return { what, fix: 'Take the link away, or write what is to stand there.' };
}

/** What is wrong with a picture. `images` are the files of content/images. */
export function wrongPicture(url: string, alt: string, images: readonly string[]): Wrong | undefined {
  const own = /^\.\.\/images\/([^/]+)$/.exec(decode(url))?.[1];
  if (own === undefined) {
    const what = `The picture "${url}" is not in content/images.`;
    return { what, fix: 'Put it there and write ![What it shows](../images/its-name.png).' };
  }
  if (!images.includes(own)) {
    return { what: `There is no picture "${own}" in content/images.`, fix: didYouMean(own, images) };
  }
  if (alt.trim() !== '') return undefined;
  return {
    what: `The picture "${own}" says nothing to those who can't see it.`,
    fix: `Write what it shows: ![What it shows](${url})`,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
