/** What a sheet is set in, and all that it is set from: whether its pages hold it can be asked without a PDF. */
import { isDeepStrictEqual } from 'node:util';
import { madeBefore, remember, remembered } from '../build/made-before.ts';
import { daysIn } from '../domain/day.ts';
import type { Handbook } from '../domain/handbook.ts';
import { marks, outlines } from '../domain/marks.ts';
import { blankLead } from '../domain/question.ts';
import { palette } from '../palette.ts';
import { makeUrls } from '../urls.ts';
import { qrCode } from './qr-code.ts';
import type { Sheet } from './sheet.ts';
import type { JsonFiles } from './typst.ts';

/** What a sheet is set in: type in points, and how far its lines stand apart, where 1 is close. */
export interface Fit {
  readonly size: number;
  readonly air: number;
}

const smallest: Fit = { size: 9, air: 1 };

/**
 * From generous to small: the largest type with most air, then smaller type; at 11 points the air goes, then the type
 * shrinks, and mostly not below 9.
 */
const fitsFrom = (largest: number | undefined): readonly Fit[] => [
  ...(largest === undefined ? [] : [2.4, 2].map((air) => ({ size: largest, air }))),
  ...[14, 13.5, 13, 12.5, 12, 11.5, 11].map((size) => ({ size, air: 1.6 })),
  ...[1.4, 1.2, 1].map((air) => ({ size: 11, air })),
  ...[10.75, 10.5, 10.25, 10, 9.75, 9.5, 9.25].map((size) => ({ size, air: 1 })),
  smallest,
  ...[8.75, 8.5, 8.25].map((size) => ({ size, air: 1 })),
];

/** Whatever of the project's code a sheet is made by; what stands on it is worked out anew each time. */
export const paperCode = 'src/print/{*.ts,templates/*.typ}';

/** The files that a sheet's template reads. */
export function filesOf(handbook: Handbook, sheet: Sheet, fit: Fit): JsonFiles {
  return { paper: paperFile(handbook, fit), sheet: sheetFile(handbook, sheet) };
}

/** How a sheet is set that may take as many pages as it needs. */
export const book: Fit = { size: 10, air: 1 };

/**
 * What a sheet is to be set in; undefined where its pages can't hold it, even in the smallest type. Kept by itself, so
 * that the gate can ask without a PDF being made or read.
 */
export function fitOf(handbook: Handbook, sheet: Sheet): Promise<Fit | undefined> {
  const { mostPages, largest: most, least = smallest.size } = sheet;
  if (mostPages === undefined) return Promise.resolve(book);
  const from = ['what it is set in', sheet, filesOf(handbook, sheet, book)];
  const measured = madeBefore(from, paperCode, async () => {
    // Only where there is something to measure: it takes longer to load than all that was measured before.
    const { loadTypst } = await import('./typst.ts');
    const pages = (fit: Fit) => loadTypst().set(sheet.template, filesOf(handbook, sheet, fit)).pages;
    const allowed = fitsFrom(most).filter(({ size }) => size <= (most ?? 11) && size >= least);
    const name = `what ${sheet.path} of ${handbook.title} is set in`;
    const before = remembered(name);
    const last = allowed.findIndex((fit) => isDeepStrictEqual(fit, before));
    const found = largest(allowed, last, (fit) => pages(fit) <= mostPages);
    const fit = found ?? (sheet.grows === true ? smallest : undefined);
    remember(name, fit);
    return { fit };
  });
  return measured.then(({ fit }) => fit);
}

/** Those of some sheets that their pages can't hold. Asked again of the same sheets, it is read from one file. */
export async function overflowing(handbook: Handbook, sheets: readonly Sheet[]): Promise<readonly Sheet[]> {
  const from = ['which overflow', sheets, paperFile(handbook, book)];
  const paths = await madeBefore(from, paperCode, async () => {
    const fits = await Promise.all(sheets.map((sheet) => fitOf(handbook, sheet)));
    return sheets.map(({ path }) => path).filter((_, i) => fits[i] === undefined);
  });
  return sheets.filter(({ path }) => paths.includes(path));
}

/** What is wrong with a sheet that its pages can't hold, and what can be done. */
export function overflow({ path, title, mostPages }: Sheet): { readonly what: string; readonly fix: string } {
  const most = mostPages === 1 ? 'one page' : `${mostPages} pages`;
  return {
    what: `The sheet ${path} (${title}) does not fit on ${most}, even in type of ${smallest.size} points.`,
    fix: 'Shorten its words, or name it in handbook.yaml under paper, longer, and it may take more pages.',
  };
}

/**
 * The most generous fit that will do. Where one does, so do all that come after it. Tried first is what did the last
 * time, at this place, and its neighbors: mostly little has changed.
 */
export function largest<Some>(fits: readonly Some[], last: number, willDo: (fit: Some) => boolean): Some | undefined {
  let [from, to] = [0, fits.length];
  // Most sheets have room, so the most generous comes first where nothing is known.
  const first = last < 0 ? [0] : [last, last - 1, last + 1];
  while (from < to) {
    const tried = first.find((at) => at >= from && at < to) ?? Math.floor((from + to) / 2);
    if (willDo(fits[tried] as Some)) to = tried;
    else from = tried + 1;
  }
  return fits[to];
}

/** What every template is given besides its own words. */
export function paperFile({ title, district, language, families, paper, years }: Handbook, fit: Fit) {
  const [lang, region = ''] = language.split('-');
  return {
    ...fit,
    title,
    blank: blankLead,
    district,
    lang,
    region,
    format: paper.size === 'letter' ? 'us-letter' : paper.size,
    large: paper.size === 'letter' ? 'us-tabloid' : 'a3',
    address: paper.address,
    edition: years.at(-1) ?? '',
    revised: paper.revised === '' ? '' : daysIn(language)(paper.revised).inWords,
    palette: { ink: palette.ink[0], soft: palette['ink-soft'][0], line: palette['line-strong'][0] },
    marks: Object.fromEntries(
      families.map(({ code, mark }) => [code, { shape: outlines[mark], colour: marks[mark].light }]),
    ),
  };
}

function sheetFile({ paper, years }: Handbook, { title, page, words }: Sheet) {
  if (paper.address === '') return { ...words, title, here: page };
  const here = makeUrls(paper.address).home + page.slice(1);
  // Whoever comes by an old sheet is told what has changed since.
  return { ...words, title, here, qr: qrCode(years.length > 0 ? `${here}#since-${years.at(-1)}` : here) };
}
