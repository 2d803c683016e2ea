import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Handbook } from '../domain/handbook.ts';
import { listsStatements } from '../domain/listable.ts';
import { typeOf } from '../hosting/headers.ts';
import { ownUtilities } from '../hosting/own-utilities.ts';
import { shortScopes } from '../hosting/short-scopes.ts';
import { siteMap } from '../site-map.ts';
import { makeUrls } from '../urls.ts';
import { jsonInside, ledInside, type Inside } from './led-inside.ts';
import { mergedStyle } from './merged-style.ts';

/** The name of the one file, and the place on a page that says its size. */
export const oneFileName = 'handbook.html';
export const sizeOfOneFile = '<span id="one-file-size"></span>';

/**
 * Puts the whole handbook into one file more of a site that is built, from its pages: for a stick, a shared drive, an
 * e-mail. What stands on other pages too (two roles side by side) stays away. A handbook whose statements no page can
 * list is too large for it. `root` is the path that the site lives below.
 */
export function addOneFile(folder: string, root: string, handbook: Handbook): void {
  if (!listsStatements(handbook)) return;
  const at = makeUrls(root);
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.split(sep).join('/'));
  const shorten = shortScopes(names.filter((name) => name.endsWith('.html')).map(text));
  const mapped = [...siteMap(handbook, at).values()].filter(({ address }) => !address.startsWith(at.compare));
  const pages = mapped.map((page) => ({
    ...page,
    html: shorten(text(`${page.address.slice(root.length)}index.html`)),
  }));

  const data = (name: string) =>
    `data:${typeOf(name).replace(/;.*/, '')};base64,${readFileSync(join(folder, name)).toString('base64')}`;
  const inside: Inside = {
    root,
    site: handbook.paper.address,
    pages: new Set(pages.map(({ address }) => address)),
    // Sheets are not in it, so their pictures would show what is not there.
    carried: (address) =>
      /^\/(?!\/)/.test(address) && !address.startsWith(at.sheet('').slice(0, -4))
        ? data(address.slice(root.length))
        : undefined,
  };
  const led = (html: string, page: string, styled: ReadonlySet<string>) => ledInside(html, page, inside, styled);
  const articles = pages.map(({ address, html }) => {
    // The marks of the map, by which its style lights them up.
    const styled = new Set<string>(html.match(/(?<=#)m\d+\b/g));
    const [, main = ''] = /<main[^>]*>([^]*)<\/main>/.exec(html) ?? [];
    return `<article id="${address.slice(root.length - 1)}" class="leaf">${led(main, address, styled)}</article>`;
  });
  const { html: plain = '' } = pages.find(({ address }) => address === at.print) ?? {};
  const [, before = '', after = ''] = /<body>([^]*)<main.*<\/main>([^]*)<\/body>/s.exec(plain) ?? [];
  // What stands around the pages has its ids to itself.
  const around = (html: string) => {
    const ids = new Set([...html.matchAll(/ (?:id|for)="([^"]*)"/g)].map(([, id = '']) => id)).add('main');
    return led(html, root, ids)
      .replace(/<li[^>]*><span>[^<]*<\/span><\/li>/g, '')
      .replace(/ aria-current="page"/g, '')
      .replace(/<p class="paper-only[^]*?<\/p>/, '');
  };
  const contents = pages.map(
    ({ address, title }) => `<li><a href="#${address.slice(root.length - 1)}">${escaped(title)}</a></li>`,
  );
  const face = names.find((name) => /^_astro\/used\./.test(name)) ?? '';
  const style = mergedStyle(pages.flatMap(({ html }) => partsOf(html, 'style')))
    // What a style says of a document that has something is about the page that is shown.
    .replace(/\b(html|body):has\(/g, '$1:has(.shown ')
    .replace(/@font-face\{[^}]*\}/g, (one) =>
      one.includes(face) ? one.replace(/url\([^)]*\)/, `url(${data(face)})`).replace('optional', 'block') : '',
    );
  // The loader asks for the others, which are here already.
  const own = [...new Set(pages.flatMap(({ html }) => partsOf(html, 'script type="module"')))].filter(
    (code) => !code.includes('import('),
  );
  const scripts = names
    .filter((name) => /^_astro\/.*\.js$/.test(name))
    .sort()
    .map(text);
  const asked = names.filter((name) => /^(search|onboarding)\/.*\.json$/.test(name)).sort();
  const html = [
    `<!doctype html><html lang="${handbook.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<meta name="robots" content="noindex"><title>${escaped(handbook.title)}</title><link rel="icon" href="${data('favicon.svg')}">`,
    `<style>${style}</style><style>${sourceOf('one-file.css')}</style>`,
    `<script>document.documentElement.classList.add('paged')</script></head><body>`,
    `${around(before)}<main id="main"><nav class="contents across" aria-labelledby="contents"><h2 id="contents">What is in this file</h2><ul>${contents.join('')}</ul></nav>`,
    `${articles.join('\n')}</main>${around(after)}`,
    ...asked.map(
      (name) => `<script type="application/json" id="${root}${name}">${jsonInside(text(name), inside)}</script>`,
    ),
    `<script>${[sourceOf('one-file.js'), ...own, ...scripts]
      .map((code) => `{${code}}`)
      .join(';')
      .replaceAll('</script', String.raw`<\/script`)}</script>`,
    '</body></html>',
  ].join('\n');
  const size = `${(ownUtilities(html).length / 1e6).toFixed(1)} MB`;
  writeFileSync(join(folder, oneFileName), ownUtilities(html).replace(sizeOfOneFile, size));
  const print = `${at.print.slice(root.length)}index.html`;
  writeFileSync(join(folder, print), text(print).replace(sizeOfOneFile, size));
}

/** What stands between the tags of a kind that a page has in it. */
function partsOf(html: string, tag: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<${tag}>([^]*?)</`, 'g'))].map(([, inner = '']) => inner);
}

function sourceOf(name: string): string {
  return readFileSync(join(process.cwd(), 'src/one-file', name), 'utf8');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
