import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { searchRecords } from '../../../src/search/index/records.ts';
import { vocabulary, wordGroups } from '../../../src/search/index/vocabulary.ts';
import { shelves } from '../../../src/search/query/vocabulary.ts';
import { makeUrls } from '../../../src/urls.ts';
import { isHonest, isRight, shownFor, type AskedQuestion } from '../../asked-questions.ts';
import { listSearch } from '../../search-in-node.ts';
import { handbook } from '../words.ts';
import { describeThisText } from './this-text.ts';

/** Asked by somebody who had read neither the handbook's search nor its synonyms; `npm run bench questions` reads them. */
const questions = JSON.parse(
  readFileSync(new URL('asked-questions.json', import.meta.url), 'utf8'),
) as readonly AskedQuestion[];

describeThisText('questions in a stranger’s words', () => {
  const search = listSearch(handbook);

  /** The questions of which this does not hold. */
  async function missed(of: readonly AskedQuestion[], holds: (one: AskedQuestion) => Promise<boolean>): Promise<string[]> {
    const held = await Promise.all(of.map(holds));
    return of.filter((_, i) => held[i] !== true).map(({ asked }) => asked);
  }

  test('nine in ten of those that can be answered are, among the first three or by what is offered', async () => {
    const answerable = questions.filter(({ right }) => right.length > 0);
    const wrong = await missed(answerable, async ({ asked, right }) => isRight(await shownFor(search, asked), right));
    expect(answerable.length).toBeGreaterThan(300);
    expect(wrong.length / answerable.length, wrong.join('\n')).toBeLessThanOrEqual(0.1);
  });

  test('the words that the search is sent for it are small, and so is what comes near to them', () => {
    const urls = makeUrls('/');
    const [words, near] = shelves(vocabulary(handbook, searchRecords(handbook, wordGroups(handbook), urls), urls));
    const sent = (part: unknown) => gzipSync(JSON.stringify(part)).length;
    expect(sent(words)).toBeLessThanOrEqual(11_500);
    expect(sent(near)).toBeLessThanOrEqual(12_000);
  });

  test('of those that the text cannot answer, none is shown a statement as if it did', async () => {
    const unanswerable = questions.filter(({ right }) => right.length === 0);
    expect(unanswerable.length).toBeGreaterThan(70);
    expect(await missed(unanswerable, async ({ asked }) => isHonest(await shownFor(search, asked)))).toEqual([]);
  });

  test('what a role does is never answered by another role’s line first', async () => {
    const roleOf = new Map(handbook.statements.map(({ id, list }) => [id, list?.role.id]));
    const led = await missed(questions, async ({ asked }) => {
      const { understood, found } = await search.search(asked);
      const first = found.statements[0] && roleOf.get(await search.nameOf(found.statements[0]));
      const { subject } = understood;
      return subject?.hasList !== true || !subject.isCertain || first === undefined || first === subject.id;
    });
    expect(led).toEqual([]);
  });
});
