import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Handbook } from '../domain/handbook.ts';
import { pack, type FileToPack } from '../offline/pack.ts';
import { headersFile, nginxFile, redirectsFile, typeOf } from './headers.ts';
import { ownUtilities } from './own-utilities.ts';
import { withPolicy } from './page-policy.ts';
import { shortScopes } from './short-scopes.ts';
import { filesIn, sum, sumsOf } from './sums.ts';

/** The name of the file that has the whole handbook in it, and what a page says for its size until that is known. */
export const oneFileName = 'handbook.html';
export const sizeOfOneFile = '?.? MB';

/**
 * What a built site still needs to be hosted: the policy of each page, headers and redirects for servers, and the pack
 * with its worker that keep it for when there is no network; last, the sums of all its files. It lives below `root`.
 */
export function finishSite(
  folder: string,
  root: string,
  { redirects, frames }: Pick<Handbook, 'redirects' | 'frames'>,
  searchVersion: string,
): void {
  const pages = filesIn(folder, '**/*.html').map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }));
  const shorten = shortScopes(pages.map(({ html }) => html));
  for (const { name, html } of pages)
    writeFileSync(join(folder, name), withPolicy(ownUtilities(shorten(html)), name === oneFileName));
  const moved = redirects
    .filter(({ from }) => !from.includes('#'))
    .map(({ from, to }) => ({ from: root + from.slice(1), to: root + to.slice(1) }));
  writeFileSync(join(folder, '_headers'), headersFile(root, frames));
  writeFileSync(join(folder, '_redirects'), redirectsFile(moved));
  writeFileSync(join(folder, 'nginx.conf'), nginxFile(root, frames, moved));
  keepForOffline(folder, root, searchVersion);
  writeFileSync(join(folder, 'SHA256SUMS'), sumsOf(folder));
}

function keepForOffline(folder: string, root: string, searchVersion: string): void {
  const names = filesIn(folder).filter((name) => kept.test(name) && !left.test(name));
  const files = names.map((name): FileToPack => {
    const address = name.replace(/(^|\/)index\.html$/, '$1');
    return { address, type: typeOf(name), bytes: readFileSync(join(folder, name)) };
  });
  // Too much to put on somebody's phone unasked: a handbook that large needs a network.
  if (files.reduce((size, { bytes }) => size + bytes.length, 0) > mostKept) {
    return writeFileSync(join(folder, 'service-worker.js'), filled(workerCode('no-worker.js'), { root }));
  }
  const packed = JSON.stringify(pack(files));
  const worker = workerCode('service-worker.js');
  // Another worker keeps a cache of its own too: one that fails to fill must not take away the one in use.
  const values = { root, searchVersion, packSum: sum(packed), version: sum(worker + packed).slice(0, 12) };
  writeFileSync(join(folder, 'offline.json'), packed);
  writeFileSync(join(folder, 'service-worker.js'), filled(worker, values));
}

function workerCode(name: string): string {
  return readFileSync(join(process.cwd(), 'src/offline', name), 'utf8');
}

/** Code with its `'%name%'` filled in. */
function filled(code: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce(
    (code, [name, value]) => code.replace(`'%${name}%'`, () => JSON.stringify(value)),
    code,
  );
}

/** In bytes, unpacked. */
const mostKept = 20_000_000;

/** What is kept: pages, the search, the typeface but for its rarer letters. Paper and downloads are left. */
const kept = /\.(html|js|json|svg|woff2|webmanifest|pagefind|pf_(fragment|index|meta|filter))$/;
const left = /^((pdf|data)\/|handbook\.html$)|\/(latin|more)\.[^/]*$/;
