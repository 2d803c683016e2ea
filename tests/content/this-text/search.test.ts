import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { searchIndex } from '../../../src/search/index/build-index.ts';
import { makeUrls } from '../../../src/urls.ts';
import { testSearches } from '../../search-cases.ts';
import { indexEngine, listSearch, searchWith, type Searches } from '../../search-in-node.ts';
import { afterwards, beforeTuning, openQuestions } from './search-cases.ts';
import { handbook } from '../words.ts';
import { describeThisText } from './this-text.ts';

const urls = makeUrls('/');

describeThisText('searching the received text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-index-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The index as it would be built, in a folder of its own; the list from the same records. No site is needed. */
  async function makeSearches(): Promise<Searches> {
    const { files, vocabulary } = await searchIndex(handbook, urls);
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    return { index: searchWith(await indexEngine(folder), vocabulary), list: listSearch(handbook) };
  }

  testSearches(
    {
      handbook,
      cases: { 'written before the search was tuned': beforeTuning, 'written afterwards, by another head': afterwards },
      openQuestions,
      choices: [
        { role: ['coach', 'teacher'], program: ['data-coach', 'classroom-supporter'] },
        { theme: ['data', 'equity'] },
      ],
      alsoCompared: ['c', 'tier1'],
      counted: ['data', 'partnership agreements'],
    },
    makeSearches,
  );
});
