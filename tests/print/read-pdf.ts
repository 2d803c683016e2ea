/** What a reader of a PDF perceives: its pages, its structure as a screen reader goes through it, and its letters. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of letters where it stands on its page, in points from the page's lower left corner. */
export interface Piece {
  readonly page: number;
  readonly letters: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of its type. */
  readonly size: number;
}

/** An element of the structure, such as H1, L or TH. */
export interface Element {
  readonly kind: string;
  readonly content: readonly (Element | Piece)[];
  readonly alt: string | undefined;
  /** Which cells a table's header cell is for. */
  readonly scope: string | undefined;
}

/** A link on a page. */
export interface Link {
  readonly page: number;
  /** What is read out for it. */
  readonly says: string;
  readonly url: string | undefined;
  /** The page that it leads to, from 1; undefined where it leads off the paper, or nowhere. */
  readonly to: number | undefined;
}

export interface Bookmark {
  readonly title: string;
  readonly to: number | undefined;
  readonly below: readonly Bookmark[];
}

export interface ReadPdf {
  readonly sizes: readonly (readonly [width: number, height: number])[];
  readonly tree: Element;
  /** Every run of letters on every page, those that are not read out (running heads) too. */
  readonly pieces: readonly Piece[];
  readonly links: readonly Link[];
  readonly bookmarks: readonly Bookmark[];
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly showsTitle: boolean;
  readonly tagged: boolean;
  /** What it says of itself for machines (XMP). */
  readonly xmp: string;
  /** The keys of its information dictionary, such as CreationDate. */
  readonly info: readonly string[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const text = await readText(bytes);
  const { catalog, context } = file;
  const at = (dict: PDFDict | undefined, key: string) => context.lookup(dict?.get(PDFName.of(key)));
  const dictAt = (dict: PDFDict | undefined, key: string) => asDict(at(dict, key));
  const wordsAt = (dict: PDFDict, key: string) => asWords(at(dict, key));
  const kids = (kid: PDFObject | undefined): PDFObject[] =>
    kid instanceof PDFArray ? kid.asArray() : kid === undefined ? [] : [kid];

  const read = (element: PDFDict, page: PDFObject | undefined): Element => {
    const pg = element.get(PDFName.of('Pg')) ?? page;
    const content = kids(at(element, 'K')).flatMap((kid): readonly (Element | Piece)[] => {
      if (kid instanceof PDFNumber) return text.marked(pg, kid.asNumber());
      const dict = asDict(context.lookup(kid));
      if (dict?.has(PDFName.of('S'))) return [read(dict, pg)];
      const mark = at(dict, 'MCID');
      return mark instanceof PDFNumber ? text.marked(dict?.get(PDFName.of('Pg')) ?? pg, mark.asNumber()) : [];
    });
    const attributes = kids(at(element, 'A')).map((one) => asDict(context.lookup(one)));
    const scope = attributes.map((one) => at(one, 'Scope')).find((one) => one instanceof PDFName);
    return {
      kind: (at(element, 'S') as PDFName).decodeText(),
      content,
      alt: wordsAt(element, 'Alt'),
      scope: scope instanceof PDFName ? scope.decodeText() : undefined,
    };
  };

  const top = kids(at(dictAt(catalog, 'StructTreeRoot'), 'K')).flatMap((kid) => asDict(context.lookup(kid)) ?? []);
  const [document] = top.map((one) => read(one, undefined));
  if (document === undefined) throw new Error('The PDF has no structure.');
  const metadata = at(catalog, 'Metadata');
  const information = asDict(context.lookup(context.trailerInfo.Info));
  return {
    ...text,
    tree: document,
    title: information && wordsAt(information, 'Title'),
    language: wordsAt(catalog, 'Lang'),
    showsTitle: at(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle') === PDFBool.True,
    tagged: at(dictAt(catalog, 'MarkInfo'), 'Marked') === PDFBool.True,
    xmp: metadata instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(metadata).decode()) : '',
    info: (information?.keys() ?? []).map((key) => key.decodeText()),
  };
}

function asDict(object: PDFObject | undefined): PDFDict | undefined {
  return object instanceof PDFDict ? object : undefined;
}

function asWords(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

/** The pages, letters, links and bookmarks, as PDF.js reads them. */
export async function readText(bytes: Uint8Array) {
  // PDF.js takes the bytes away from whoever gives them.
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const file = await loading.promise;
  const pageOf = async (dest: unknown): Promise<number | undefined> => {
    const found: unknown = typeof dest === 'string' ? await file.getDestination(dest) : dest;
    if (!Array.isArray(found)) return undefined;
    return (await file.getPageIndex(found[0] as { num: number; gen: number })) + 1;
  };

  const sizes: [number, number][] = [];
  const pieces: Piece[] = [];
  const links: Link[] = [];
  const byMark = new Map<string, Piece[]>();
  for (let page = 1; page <= file.numPages; page += 1) {
    const one = await file.getPage(page);
    const [left = 0, bottom = 0, right = 0, top = 0] = one.view;
    sizes.push([right - left, top - bottom]);
    const open: string[] = [];
    const { items } = await one.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop();
        else open.push(item.id ?? '');
        continue;
      }
      if (item.str === '') continue;
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
      const piece = { page, letters: item.str, x, y, width: item.width, size: Math.hypot(c, d) };
      pieces.push(piece);
      const mark = open.at(-1) ?? '';
      byMark.set(mark, [...(byMark.get(mark) ?? []), piece]);
    }
    for (const { subtype, url, dest, contentsObj } of (await one.getAnnotations()) as Annotation[]) {
      if (subtype === 'Link') links.push({ page, says: contentsObj?.str ?? '', url, to: await pageOf(dest) });
    }
  }
  const bookmarks = async (outline: Outline | undefined): Promise<Bookmark[]> =>
    Promise.all(
      (outline ?? []).map(async ({ title, dest, items }) => ({
        title,
        to: await pageOf(dest),
        below: await bookmarks(items as Outline),
      })),
    );
  const outline = await bookmarks(await file.getOutline());
  await loading.destroy();
  const marked = (page: PDFObject | undefined, mark: number) =>
    (page instanceof PDFRef && byMark.get(`p${page.objectNumber}R_mc${mark}`)) || [];
  return { sizes, pieces, links, bookmarks: outline, marked };
}

type Outline = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getOutline']>>;

interface Annotation {
  readonly subtype: string;
  readonly url?: string;
  readonly dest?: unknown;
  readonly contentsObj?: { readonly str: string };
}

/** An element and everything below it, in the order in which it is read. */
export function elementsIn(element: Element): readonly Element[] {
  return [element, ...element.content.flatMap((one) => ('kind' in one ? elementsIn(one) : []))];
}

/** The elements of some kinds, in the order in which they are read. */
export function all(within: Element, ...kinds: readonly string[]): readonly Element[] {
  return elementsIn(within).filter(({ kind }) => kinds.includes(kind));
}

/** The runs of letters in an element. */
export function piecesIn(element: Element): readonly Piece[] {
  return element.content.flatMap((one) => ('kind' in one ? piecesIn(one) : [one]));
}

/** The lines of letters in an element, as they stand below each other. */
export function linesIn(element: Element, which: (piece: Piece) => boolean = () => true): readonly string[] {
  const lines: { page: number; y: number; letters: string }[] = [];
  for (const { page, y, letters } of piecesIn(element).filter(which)) {
    const last = lines.at(-1);
    if (last !== undefined && last.page === page && Math.abs(last.y - y) < 1) last.letters += letters;
    else lines.push({ page, y, letters });
  }
  return lines.map(({ letters }) => letters.trim()).filter((letters) => letters !== '');
}

/** An element's words, its lines run together. */
export function reads(element: Element): string {
  return linesIn(element).join(' ');
}

/**
 * Puts lines together again as the text of which they are to be the lines, so that the two can be compared. The layout
 * takes nothing away but the one space at which it breaks a line; whatever else is missing, added or changed shows.
 */
export function unbroken(lines: readonly string[], text: string): string {
  return lines.reduce((sofar, line) => {
    const spaced = `${sofar} ${line}`;
    return sofar === '' ? line : text.startsWith(spaced) ? spaced : sofar + line;
  }, '');
}
