/** The words that all tests of code read: a frozen handbook of another district, and the site built from it. */
import { checkContent } from '../src/check/check-content.ts';
import { report } from '../src/check/reports.ts';
import type { Handbook } from '../src/domain/handbook.ts';

/** The folder of the words, from the project's root. */
export const wordsFolder = 'tests/words';

/** Where the site built from them stands, from the project's root; `npm test` builds it. */
export const siteFolder = '.build/test-site';

let known: Handbook | undefined;

/** The handbook that they describe, read once. Throws the report where they are not in order. */
export function testHandbook(): Handbook {
  if (known !== undefined) return known;
  const { handbook, problems } = checkContent(wordsFolder);
  if (handbook === undefined) throw new Error(report(problems));
  return (known = handbook);
}
