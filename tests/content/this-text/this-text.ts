/**
 * What holds of one text only, the one that this handbook was first made from: its counts, which statement a search of
 * it finds, what it leaves open. Where another text lies in content/source/, as when a district has revised its own,
 * these tests have nothing to say and are left out, by name.
 */
import { createHash } from 'node:crypto';
import { describe, test } from 'vitest';
import { contentFolder } from '../../../src/content-folder.ts';
import { handbook, sourceBytes } from '../words.ts';

const received = '159a32f785574ad9978c1c9394cfcb184aae4434228930522738dac557b3fce3';

/** Declares tests of the received text, or one that says that they are left out. */
export function describeThisText(what: string, tests: () => void): void {
  if (createHash('sha256').update(sourceBytes).digest('hex') === received) describe(what, tests);
  else test(`left out, because ${contentFolder}/${handbook.source.file} is another text: ${what}`, () => undefined);
}
