import { madeBefore } from '../build/made-before.ts';
import type { Handbook } from '../domain/handbook.ts';
import { finishPdf } from './finish-pdf.ts';
import { book, filesOf, fitOf, overflow, paperCode } from './fit-sheet.ts';
import { firstPage } from './picture.ts';
import type { Printed, Sheet } from './sheet.ts';
import { unprintable } from './typefaces.ts';
import { type JsonFiles, loadTypst, textsOf } from './typst.ts';

/**
 * Sets a sheet. What has not changed since it was set before is not set again.
 * Throws, naming the sheet, where a character has no glyph, or where its pages cannot hold it.
 */
export function printSheet(handbook: Handbook, sheet: Sheet): Promise<Printed> {
  return madeBefore([sheet, filesOf(handbook, sheet, book)], paperCode, () => setSheet(handbook, sheet));
}

/** Sets a sheet, whether it was set before or not. */
export async function setSheet(handbook: Handbook, sheet: Sheet): Promise<Printed> {
  refuseUnprintable(sheet, filesOf(handbook, sheet, book));
  const best = await fitOf(handbook, sheet);
  if (best === undefined) throw new Error(Object.values(overflow(sheet)).join(' '));
  const { pages, pdf: setPdf, artifact } = loadTypst().set(sheet.template, filesOf(handbook, sheet, best));
  // Drawn beside the rest, on another thread: it takes longer than all else.
  const [picture, { pdf, landscape }] = await Promise.all([firstPage(artifact()), finishPdf(setPdf())]);
  return { pdf, pages, landscape, points: best.size, picture };
}

/** The gate has told of it before, at file and line. Here it is seen to that nothing is left out in silence. */
function refuseUnprintable(sheet: Sheet, files: JsonFiles): void {
  for (const text of textsOf(files)) {
    const letter = unprintable(text);
    if (letter === undefined) continue;
    const point = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    throw new Error(
      `The sheet ${sheet.path} (${sheet.title}) has a character that no typeface of paper has: ${letter} (U+${point}) ` +
        `in “${text}”. Write it another way.`,
    );
  }
}
