/**
 * What holds of one text only, the one that the district gave: which statement a search of it finds, what it leaves
 * open. Where another text lies in content/source, these tests have nothing to say and are left out.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { checkContent, report } from '../../../src/check/check-content.ts';
import { contentFolder } from '../../../src/content-folder.ts';

const received = '159a32f785574ad9978c1c9394cfcb184aae4434228930522738dac557b3fce3';

const checked = checkContent(contentFolder);
if (checked.handbook === undefined) throw new Error(report(checked.problems));

/** The handbook that the words describe. */
export const { handbook } = checked;

/** Whether its source is the text as it was received, byte for byte. */
export const isThisText = sumOf(join(contentFolder, handbook.source.file)) === received;

/** Declares tests of the received text, or one that says that they are left out. */
export function describeThisText(what: string, tests: () => void): void {
  if (isThisText) describe(what, tests);
  else test(`left out, because ${contentFolder}/${handbook.source.file} is another text: ${what}`, () => undefined);
}

function sumOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
