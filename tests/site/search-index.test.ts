import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { searchIndex } from '../../src/search/index/build-index.ts';
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

  test('each statement that the search page lists has its own record', () => {
    const listed = search.querySelectorAll('[data-record]');
    expect(listed.length).toBe(testHandbook().statements.length);
    const wrong = listed.filter((one) => {
      const address = records.get(one.getAttribute('data-record') ?? '')?.url;
      return address === undefined || !one.querySelectorAll('a').some((link) => link.getAttribute('href') === address);
    });
    expect(wrong.map(String)).toEqual([]);
  });

  test('the record of each statement shows it to the letter, odd signs and all', () => {
    const shown = new Map([...records.values()].map(({ url, content }) => [url, content]));
    for (const statement of testHandbook().statements) {
      expect(shown.get(urls.statement(statement))).toBe(statement.text);
    }
  });
});
