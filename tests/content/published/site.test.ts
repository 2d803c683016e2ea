/** The site as it would be published, whosever words it is made from: nothing of it leads nowhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { oneFileName } from '../../../src/hosting/finish-site.ts';
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

/** The pages that lead nowhere else by themselves. */
// Those that stay, each for itself: the one file has all of them once more.
const still = [...pages].filter(
  ([name, { document }]) =>
    name !== oneFileName && document.querySelector('meta[http-equiv="refresh"]') === null,
);
const found = (selector: string) =>
  still.flatMap(([name, { document }]) => document.querySelectorAll(selector).map((one) => `${name}: ${one.outerHTML}`));
const textOf = (name: string) => readFileSync(join(siteFolder, name), 'utf8');
const scripts = [...files].filter((name) => /\.(html|js)$/.test(name) && !name.startsWith('pagefind/'));

describe('for whoever reads by other senses, hands or devices', () => {
  test('no page plays sound or film, moves by itself, or goes on after a time', () => {
    expect(still.length).toBeGreaterThan(5);
    expect(found('audio, video, embed, object, iframe, canvas, marquee, blink, img[src$=".gif"]')).toEqual([]);
    expect(still.filter(([name]) => /@keyframes|animation:/.test(textOf(name))).map(([name]) => name)).toEqual([]);
    // What has moved goes on at once, or it would be a time to be quick in.
    const waits = [...pages.values()].flatMap(({ document }) =>
      document.querySelectorAll('meta[http-equiv="refresh"]').filter((one) => !/^0;/.test(one.getAttribute('content') ?? '')),
    );
    expect(waits).toEqual([]);
  });

  test('no style asks how the device is held', () => {
    expect(scripts.filter((name) => /@media[^{]*orientation/.test(textOf(name)))).toEqual([]);
  });

  test('no script listens to how the device is moved', () => {
    expect(scripts.filter((name) => /devicemotion|deviceorientation|Accelerometer|Gyroscope/.test(textOf(name)))).toEqual([]);
  });

  test('every picture says what it shows, or that it only decorates', () => {
    expect(found('img:not([alt])')).toEqual([]);
    expect(found('svg[role="img"]:not([aria-label])').filter((one) => !one.includes('<title>'))).toEqual([]);
  });

  test('every page says its language, and has a title that no other has', () => {
    const titles = still.map(([, { document }]) => document.querySelector('title')?.textContent ?? '');
    expect(titles.filter((title, i) => title === '' || titles.indexOf(title) !== i)).toEqual([]);
    expect(still.filter(([, { document }]) => !document.querySelector('html')?.getAttribute('lang')).map(([name]) => name)).toEqual([]);
  });

  test('on every page headings step down one level at a time, below one main heading', () => {
    const wrong = still.filter(([, { document }]) => {
      const levels = document.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
      return levels.filter((level) => level === 1).length !== 1 || levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1);
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test('the menus of header and footer have the same links in the same order on every page', () => {
    const linksOf = (document: (typeof still)[number][1]['document']) =>
      document
        .querySelectorAll('header.site-header nav a, body > footer nav a')
        .map((link) => `${link.textContent.trim()} ${link.getAttribute('href')}`)
        .join('\n');
    expect([...new Set(still.map(([, { document }]) => linksOf(document)))]).toHaveLength(1);
  });
});
