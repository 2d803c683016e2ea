/** The site as it would be published, whosever words it is made from: nothing of it leads nowhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { siteRoot } from '../../../src/hosting/site-address.ts';
import { siteFolder } from '../../../src/site-folder.ts';
import { siteMap } from '../../../src/site-map.ts';
import { makeUrls } from '../../../src/urls.ts';
import { handbook } from '../words.ts';

const root = siteRoot(handbook.paper.address);
const urls = makeUrls(root);
const files = new Set(
  readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')),
);
const fileOf = (address: string) => address.slice(root.length).replace(/(^|\/)$/, '$1index.html');

const pages = new Map(
  [...files]
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const document = parse(readFileSync(join(siteFolder, name), 'utf8'));
      const ids = new Set(document.querySelectorAll('[id]').map(({ id }) => id));
      return [name, { document, ids }] as const;
    }),
);

/** What is wrong with a link on a page; nothing where it leads somewhere, or to another site. */
function wrong(name: string, href: string): string | undefined {
  const here = `https://handbook.invalid${root}${name.replace(/index\.html$/, '')}`;
  const { origin, pathname, hash } = new URL(href, here);
  if (origin !== 'https://handbook.invalid') return undefined;
  const path = decodeURIComponent(pathname);
  const file = fileOf(path);
  if (!path.startsWith(root) || !files.has(file)) return `${name}: there is no ${href}`;
  const anchor = decodeURIComponent(hash.slice(1));
  const ids = pages.get(file)?.ids;
  return anchor === '' || ids === undefined || ids.has(anchor) ? undefined : `${name}: nothing stands at ${href}`;
}

test('every page of the map is there, and the one for addresses that lead nowhere', () => {
  const missing = [...siteMap(handbook, urls).keys()].filter((address) => !files.has(fileOf(address)));
  expect(missing).toEqual([]);
  expect(existsSync(join(siteFolder, '404.html'))).toBe(true);
});

describe('links', () => {
  test('every link, picture and citation leads to something that exists, to the very place', () => {
    const led = [...pages].flatMap(([name, { document }]) =>
      document
        .querySelectorAll('a[href], link[href], img[src], script[src]')
        .flatMap((one) => wrong(name, one.getAttribute('href') ?? one.getAttribute('src') ?? '') ?? []),
    );
    expect([...new Set(led)]).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    const twice = [...pages].flatMap(([name, { document }]) => {
      const ids = document.querySelectorAll('[id]').map(({ id }) => id);
      return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${name}#${id}`);
    });
    expect(twice).toEqual([]);
  });
});

describe('the statements', () => {
  test('each stands on its program’s page, to the letter', () => {
    const other = handbook.statements.filter((statement) => {
      const [address = ''] = urls.statement(statement).split('#');
      const line = pages.get(fileOf(address))?.document.getElementById(statement.id);
      return line?.querySelector('.text')?.textContent.trim() !== statement.text;
    });
    expect(other.map(({ id }) => id)).toEqual([]);
  });

  test('each is in the index, the download and the table', () => {
    const json = readFileSync(join(siteFolder, fileOf(urls.handbookJson)), 'utf8');
    const csv = readFileSync(join(siteFolder, fileOf(urls.statementsCsv)), 'utf8');
    for (const { id, text } of handbook.statements) {
      expect(json).toContain(JSON.stringify(text));
      expect(csv).toContain(`"${id}"`);
    }
    const fragments = [...files].filter((name) => name.endsWith('.pf_fragment'));
    expect(fragments.length).toBeGreaterThanOrEqual(handbook.statements.length);
  });

  test('every sheet of paper that a page leads to weighs something', () => {
    const sheets = [...files].filter((name) => name.endsWith('.pdf'));
    expect(sheets.length > 0).toBe(handbook.paper.sheets);
    for (const name of sheets) expect(readFileSync(join(siteFolder, name)).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
