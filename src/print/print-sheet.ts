import { madeAhead, madeBefore } from '../build/made-before.ts';
import type { Handbook } from '../domain/handbook.ts';
import { finishPdf } from './finish-pdf.ts';
import { book, filesOf, fitOf, overflow, paperCode } from './fit-sheet.ts';
import { firstPage } from './picture.ts';
import type { Printed, Sheet } from './sheet.ts';
import { loadTypst } from './typst.ts';

/** A sheet, set now where it was not set before as it is. Throws what the gate tells: overflow, a letter of no typeface. */
export async function printSheet(handbook: Handbook, sheet: Sheet): Promise<Printed> {
  await madeAhead();
  return madeBefore([sheet, filesOf(handbook, sheet, book)], paperCode, () => setSheet(handbook, sheet));
}

/** Sets a sheet, whether it was set before or not. */
export async function setSheet(handbook: Handbook, sheet: Sheet): Promise<Printed> {
  const best = await fitOf(handbook, sheet);
  if (best === undefined) throw new Error(Object.values(overflow(sheet)).join(' '));
  const { pages, pdf: setPdf, artifact } = loadTypst().set(sheet.template, filesOf(handbook, sheet, best));
  // Drawn beside the rest, on another thread: it takes longer than all else.
  const [picture, pdf] = await Promise.all([firstPage(artifact()), finishPdf(setPdf())]);
  return { pdf, pages, points: best.size, ...picture };
}
