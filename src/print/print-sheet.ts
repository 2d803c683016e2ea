import { madeBefore } from '../build/made-before.ts';
import { markShapes } from '../domain/mark-shapes.ts';
import { dayInWords } from '../domain/day-in-words.ts';
import type { Handbook } from '../domain/handbook.ts';
import { blankLead } from '../domain/question.ts';
import { palette } from '../palette.ts';
import { makeUrls } from '../urls.ts';
import { finishPdf } from './finish-pdf.ts';
import { firstPage } from './picture.ts';
import { qrCode } from './qr-code.ts';
import type { Printed, Sheet } from './sheet.ts';
import { type JsonFiles, loadTypst, type Typst } from './typst.ts';

/** What a sheet is set in: type in points, and how far its lines stand apart, where 1 is close. */
export interface Fit {
  readonly size: number;
  readonly air: number;
}

const smallest: Fit = { size: 9, air: 1 };

/** From generous to small: air goes first, then the type shrinks to 9 points and not below. */
const fits: readonly Fit[] = [
  ...[1.6, 1.4, 1.2, 1].map((air) => ({ size: 11, air })),
  ...[10.75, 10.5, 10.25, 10, 9.75, 9.5, 9.25].map((size) => ({ size, air: 1 })),
  smallest,
];

/** Whatever of the project's code a sheet is made by; what stands on it is worked out anew each time. */
export const paperCode = 'src/print/{*.ts,templates/*.typ}';

/**
 * Sets a sheet. What has not changed since it was set before is not set again.
 * Throws, naming the sheet, where a character has no glyph, or where its pages cannot hold it.
 */
export function printSheet(handbook: Handbook, sheet: Sheet): Promise<Printed> {
  return madeBefore([sheet, filesOf(handbook, sheet, book)], paperCode, () => setSheet(handbook, sheet));
}

function filesOf(handbook: Handbook, sheet: Sheet, fit: Fit): JsonFiles {
  return { paper: paperFile(handbook, fit), sheet: sheetFile(handbook, sheet) };
}

/** How a sheet is set that may take as many pages as it needs. */
const book: Fit = { size: 10, air: 1 };

/** Sets a sheet, whether it was set before or not. */
export async function setSheet(handbook: Handbook, sheet: Sheet): Promise<Printed> {
  const files = (fit: Fit) => filesOf(handbook, sheet, fit);
  const typst = loadTypst();
  refuseMissing(typst, sheet, files(book));
  const attempt = (fit: Fit) => ({ fit, ...typst.set(sheet.template, files(fit)) });
  const { mostPages } = sheet;
  const grown = () => (sheet.grows === true ? attempt(smallest) : undefined);
  const best = mostPages === undefined ? attempt(book) : (largest(attempt, mostPages) ?? grown());
  if (best === undefined) {
    const most = mostPages === 1 ? 'one page' : `${mostPages} pages`;
    throw new Error(
      `The sheet ${sheet.path} (${sheet.title}) does not fit on ${most}, even in type of ${smallest.size} points. ` +
        'Shorten its words, or name it in handbook.yaml under paper, longer, and it may take more pages.',
    );
  }
  // Drawn beside the rest, on another thread: it takes longer than all else.
  const [picture, { pdf, landscape }] = await Promise.all([firstPage(best.artifact()), finishPdf(best.pdf())]);
  return { pdf, pages: best.pages, landscape, points: best.fit.size, picture };
}

/** The most generous fit that takes no more pages than it may. Where one fits, so do all that come after it. */
function largest<Attempt extends { pages: number }>(
  attempt: (fit: Fit) => Attempt,
  mostPages: number,
): Attempt | undefined {
  let [from, to] = [0, fits.length];
  let best: Attempt | undefined;
  while (from < to) {
    // Most sheets have room, so the first one tried is the most generous.
    const middle = from === 0 && to === fits.length ? 0 : Math.floor((from + to) / 2);
    const made = attempt(fits[middle] ?? book);
    if (made.pages <= mostPages) [best, to] = [made, middle];
    else from = middle + 1;
  }
  return best;
}

/** What every template is given besides its own words. */
export function paperFile(handbook: Handbook, fit: Fit) {
  return { ...common(handbook), ...fit };
}

function common({ title, district, families, paper }: Handbook) {
  return {
    title,
    blank: blankLead,
    district,
    address: paper.address,
    revised: paper.revised === '' ? '' : dayInWords(paper.revised),
    palette: { ink: palette.ink[0], soft: palette['ink-soft'][0], line: palette['line-strong'][0] },
    marks: Object.fromEntries(
      families.map(({ code, mark }) => [code, { shape: markShapes[mark], colour: palette[mark][0] }]),
    ),
  };
}

function sheetFile({ paper }: Handbook, { title, page, words }: Sheet) {
  if (paper.address === '') return { ...words, title, here: page };
  const here = makeUrls(paper.address).home + page.slice(1);
  return { ...words, title, here, qr: qrCode(here) };
}

function refuseMissing(typst: Typst, sheet: Sheet, files: JsonFiles): void {
  for (const text of textsOf(files)) {
    const [missing] = typst.missingIn(text);
    if (missing === undefined) continue;
    const point = missing.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    throw new Error(
      `The sheet ${sheet.path} (${sheet.title}) has a character that its typeface lacks: ${missing} (U+${point}) in ` +
        `“${text}”. Write it another way.`,
    );
  }
}

/** Every piece of text in a value. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
