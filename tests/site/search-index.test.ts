import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { searchIndex } from '../../src/search/index/build-index.ts';
import { makeUrls } from '../../src/urls.ts';
import { only, pagesIn, testHandbook } from './pages.ts';

const pages = pagesIn('dist');
const search = pages.find(({ address }) => address === '/search/')?.document;
if (search === undefined) throw new Error('There is no search page.');

/** The address that each record of the index leads to, by Pagefind's name of the record. */
const records = new Map(
  readdirSync('dist/pagefind/fragment').map((file): [string, string] => {
    const bytes = gunzipSync(readFileSync(`dist/pagefind/fragment/${file}`)).subarray('pagefind_dcd'.length);
    const { url } = JSON.parse(bytes.toString()) as { url: string };
    return [file.replace('.pf_fragment', ''), url];
  }),
);

describe('the search index beside the pages is theirs', () => {
  test('every page asks for one version, and the words that the gate reads have it too', async () => {
    const versions = pages.flatMap(({ document }) =>
      document.querySelectorAll('search-box, search-page').map((box) => box.getAttribute('data-version')),
    );
    expect(versions.length).toBeGreaterThanOrEqual(pages.length);

    // So the index that a build's thread makes is the one that its pages find, and none is made twice.
    const { version } = await searchIndex(testHandbook(), makeUrls('/'));
    expect([...new Set(versions)]).toEqual([version]);
  });

  test('what pages name of it is there', () => {
    const files = readdirSync('dist/pagefind', { recursive: true, encoding: 'utf8' });
    const first = only(search, 'search-page').getAttribute('data-first')?.split(' ') ?? [];
    expect(first.length).toBeGreaterThan(2);
    for (const file of ['pagefind.js', 'pagefind-entry.json', ...first]) expect(files).toContain(file);
  });

  test('each statement that the search page lists has its own record', () => {
    const listed = search.querySelectorAll('[data-record]');
    expect(listed.length).toBe(testHandbook().statements.length);
    const wrong = listed.filter((one) => {
      const address = records.get(one.getAttribute('data-record') ?? '');
      return address === undefined || !one.querySelectorAll('a').some((link) => link.getAttribute('href') === address);
    });
    expect(wrong.map(String)).toEqual([]);
  });
});
