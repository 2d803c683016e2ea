import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { searchIndex } from '../../src/search/index/build-index.ts';
import type { Vocabulary } from '../../src/search/query/vocabulary.ts';
import { makeUrls, urls } from '../../src/urls.ts';
import { only, pageAt, pages, siteFolder, testHandbook } from './pages.ts';

const search = pageAt('/search/').document;
const everyPage = [...pages.values()];

/** What Pagefind keeps of a record, of that: where it leads, and the words that it shows. */
interface Fragment {
  readonly url: string;
  readonly content: string;
}

/** Each record of the index, by Pagefind's name of it. */
const records = new Map(
  readdirSync(`${siteFolder}/pagefind/fragment`).map((file): [string, Fragment] => {
    const bytes = gunzipSync(readFileSync(`${siteFolder}/pagefind/fragment/${file}`)).subarray('pagefind_dcd'.length);
    return [file.replace('.pf_fragment', ''), JSON.parse(bytes.toString()) as Fragment];
  }),
);

describe('the search index beside the pages is theirs', () => {
  test('every page asks for one version, and the words that the gate reads have it too', async () => {
    const versions = everyPage.flatMap(({ document }) =>
      document.querySelectorAll('search-box, search-page').map((box) => box.getAttribute('data-version')),
    );
    expect(versions.length).toBeGreaterThanOrEqual(everyPage.length);

    // So the index that a build's thread makes is the one that its pages find, and none is made twice.
    const { version } = await searchIndex(testHandbook(), makeUrls('/'));
    expect([...new Set(versions)]).toEqual([version]);
  });

  test('what pages name of it is there', () => {
    const files = readdirSync(`${siteFolder}/pagefind`, { recursive: true, encoding: 'utf8' });
    const first = only(search, 'search-page').getAttribute('data-first')?.split(' ') ?? [];
    expect(first.length).toBeGreaterThan(2);
    for (const file of ['pagefind.js', 'pagefind-entry.json', ...first]) expect(files).toContain(file);
  });

  test('each statement that a browser is sent has its own record, and its own line on the search page', () => {
    const { statements = [] } = JSON.parse(readFileSync(`${siteFolder}/search/words.json`, 'utf8')) as Vocabulary;
    const expected = testHandbook().statements.map((one) => urls.statement(one));
    expect(statements.map(({ id, page }) => `${page}#${id}`)).toEqual(expected);
    const lines = search.querySelectorAll('li[data-program]');
    expect(lines.map((line) => only(line, 'a.id').getAttribute('href'))).toEqual(expected);
    const addresses = new Set([...records.values()].map(({ url }) => url));
    expect(expected.filter((address) => !addresses.has(address))).toEqual([]);
  });

  test('the record of each statement shows it to the letter, odd signs and all', () => {
    const shown = new Map([...records.values()].map(({ url, content }) => [url, content]));
    for (const statement of testHandbook().statements) {
      expect(shown.get(urls.statement(statement))).toBe(statement.text);
    }
  });
});
