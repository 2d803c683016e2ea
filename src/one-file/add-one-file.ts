import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Handbook } from '../domain/handbook.ts';
import { listsStatements } from '../domain/listable.ts';
import { oneFileName, sizeOfOneFile } from '../hosting/finish-site.ts';
import { typeOf } from '../hosting/headers.ts';
import { ownUtilities } from '../hosting/own-utilities.ts';
import { shortScopes } from '../hosting/short-scopes.ts';
import { filesIn } from '../hosting/sums.ts';
import { siteMap } from '../site-map.ts';
import { makeUrls } from '../urls.ts';
import { ledInside, type Inside } from './led-inside.ts';
import { mergedStyle } from './merged-style.ts';

/**
 * Puts the whole handbook into one file more of a site that is built, from its pages: for a stick, a shared drive, an
 * e-mail. What stands on other pages too (two roles side by side) stays away. A handbook whose statements no page can
 * list is too large for it. `root` is the path that the site lives below.
 */
export function addOneFile(folder: string, root: string, handbook: Handbook): void {
  if (!listsStatements(handbook)) return;
  const at = makeUrls(root);
  const source = (name: string) => readFileSync(join(process.cwd(), 'src/one-file', name), 'utf8');
  const escaped = (words: string) => words.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const own = (address: string) => address.slice(root.length);
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const data = (name: string) =>
    `data:${typeOf(name).replace(/;.*/, '')};base64,${readFileSync(join(folder, name)).toString('base64')}`;
  const shorten = shortScopes(filesIn(folder, '**/*.html').map(text));
  const listed = [...siteMap(handbook, at).values()].filter(({ address }) => !address.startsWith(at.compare));
  // What somebody may still ask for, and what says that there is no such page.
  const former = [...handbook.redirects, ...handbook.withdrawn].filter(({ from }) => !from.includes('#'));
  const addresses = [...listed.map(({ address }) => address), ...former.map(({ from }) => root + from.slice(1))];
  const pages = [...addresses, `${root}404.html`].map((address) => {
    return { address, html: shorten(text(own(address).replace(/(^|\/)$/, '$1index.html'))) };
  });
  const parts = (tag: string) =>
    pages.flatMap(({ html }) => [...html.matchAll(new RegExp(`<${tag}>([^]*?)</`, 'g'))].map(([, part = '']) => part));

  const inside: Inside = {
    root,
    site: handbook.paper.address,
    pages: new Set(pages.map(({ address }) => address)),
    // Sheets are not in it, so their pictures would show what is not there.
    carried: (to) => (to.startsWith(root) && !to.startsWith(`${root}pdf/`) ? data(own(to)) : ''),
  };
  const articles = pages.map(({ address, html }) => {
    // The marks of the map keep their names, by which its style lights them up.
    const marks = new Set<string>(html.match(/(?<=#)m\d+\b/g));
    const main = html.replace(/^.*?<main[^>]*>|<\/main>.*$/gs, '');
    return `<article id="/${own(address)}" class="leaf">${ledInside(main, address, inside, marks)}</article>`;
  });
  // A plain page has all that stands around the pages.
  const frame = pages.find(({ address }) => address === at.print)?.html.replace(/^.*<body>|<\/body>.*$/gs, '') ?? '';
  const around = frame.split(/<main.*<\/main>/s).map((html) => {
    const ids = new Set<string>(html.match(/(?<= (id|for|popovertarget)=")[^"]*/g)).add('main');
    const away = /<li[^>]*><span>[^<]*<\/span><\/li>| aria-current="[^"]*"|<p class="paper-only[^]*?<\/p>/g;
    return ledInside(html, root, inside, ids).replace(away, '');
  });
  const contents = listed.map(({ address, title }) => `<li><a href="#/${own(address)}">${escaped(title)}</a></li>`);

  const [face = ''] = filesIn(folder, '_astro/used.*');
  const style = mergedStyle(parts('style'))
    // What a style says of a document that has something is about the page that is shown.
    .replace(/\b(html|body):has\(/g, '$1:has(.shown ')
    .replace(/@font-face\{[^}]*\}/g, (one) =>
      one.includes(face) ? one.replace(/url\([^)]*\)/, `url(${data(face)})`).replace('optional', 'block') : '',
    );
  const scripts = [
    source('one-file.js'),
    // The loader would ask for the others, which are here already.
    ...new Set(parts('script type="module"').filter((code) => !code.includes('import('))),
    ...filesIn(folder, '_astro/**/*.js').map(text),
  ].map((code) => `{${code}}`);
  const asked = filesIn(folder, '{search,onboarding}/**/*.json').map((name) => {
    // A statement is led to by its id alone.
    const led = (to: string) => ledInside(`<a href=${to}>`, root, inside, new Set()).slice(8, -1);
    const words = text(name)
      .replace(/(?<="(url|href)":)"[^"]*"/g, led)
      .replace(/(?<="page":")[^"]*/g, '');
    return `<script type="application/json" id="${root}${name}${name.startsWith('search') ? '?v=' : ''}">${words.replaceAll('<', '\\u003c')}</script>`;
  });
  const html = ownUtilities(
    `<!doctype html><html lang="${handbook.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${escaped(handbook.title)}</title><link rel="icon" href="${data('favicon.svg')}">
<style>${style}</style><style>${source('one-file.css')}</style><script>document.documentElement.classList.add('paged')</script></head><body>
${around[0] ?? ''}<main id="main"><nav class="contents across" aria-labelledby="contents"><h2 id="contents">What is in this file</h2><ul>${contents.join('')}</ul></nav>
${articles.join('\n')}</main>${around[1] ?? ''}
${asked.join('\n')}<script>${scripts.join(';').replaceAll('</script', String.raw`<\/script`)}</script></body></html>\n`,
  );
  const size = `${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB`;
  const print = `${own(at.print)}index.html`;
  writeFileSync(join(folder, oneFileName), html.replace(sizeOfOneFile, size));
  writeFileSync(join(folder, print), text(print).replace(sizeOfOneFile, size));
}
