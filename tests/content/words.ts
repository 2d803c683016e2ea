/** The words that a handbook is published from, whosever they are: `content/`, or what HANDBOOK_CONTENT names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/check/check-content.ts';
import { report } from '../../src/check/reports.ts';
import { contentFolder } from '../../src/content-folder.ts';

const { handbook: checked, problems } = checkContent(contentFolder);
if (checked === undefined) throw new Error(report(problems));

export const handbook = checked;

/** What the source says. A statement without a source line is the district's own addition. */
export const received = handbook.statements.filter(({ line }) => line !== undefined);

/** The source text as it lies in the folder, byte for byte. */
export const sourceBytes = readFileSync(join(contentFolder, handbook.source.file));

/** The text itself: however its file was saved, its lines are the source. */
export const sourceText = sourceBytes
  .toString('utf8')
  .replace(/^\uFEFF/, '')
  .replace(/\r\n?/g, '\n')
  .replace(/\n+$/, '');

export function idsOf(all: readonly { readonly id: string }[]): readonly string[] {
  return all.map(({ id }) => id);
}
