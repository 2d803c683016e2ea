import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStreamWriter,
} from '@cantoo/pdf-lib';

/**
 * What Typst's PDF still lacks: the first cell of a table's rows as their header, and less weight. What lies open is
 * compressed, by pdf-lib's own JavaScript, which does it alike everywhere; zlib does not. The same bytes for the same
 * PDF: nothing in it tells the time.
 */
export async function finishPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  compress(document);
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && structure(object) === 'TBody') headRows(document, object);
  }
  // Many objects a stream: what repeats among them weighs once.
  return PDFStreamWriter.forContext(document.context, Infinity, true, 1000).serializeToBuffer();
}

/** Typst leaves what it says of a file, and the tables that turn glyphs into text, uncompressed: two kilobytes a sheet. */
function compress({ context }: PDFDocument): void {
  for (const [ref, stream] of context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream) || stream.dict.has(PDFName.of('Filter'))) continue;
    const packed = context.flateStream(stream.contents);
    for (const [key, value] of stream.dict.entries()) packed.dict.set(key, value);
    context.assign(ref, packed);
  }
}

/** The kind of a structure element; undefined for any other dictionary. */
function structure(object: PDFDict): string | undefined {
  const kind = object.get(PDFName.of('S'));
  return object.has(PDFName.of('P')) && kind instanceof PDFName ? kind.decodeText() : undefined;
}

function headRows({ context }: PDFDocument, body: PDFDict): void {
  for (const row of kids(body)) {
    const [first] = row instanceof PDFDict ? kids(row) : [];
    if (!(first instanceof PDFDict) || structure(first) !== 'TD') continue;
    first.set(PDFName.of('S'), PDFName.of('TH'));
    first.set(PDFName.of('A'), context.obj({ O: 'Table', Scope: 'Row' }));
  }
}

function kids(element: PDFDict): PDFObject[] {
  const { context } = element;
  const found = context.lookup(element.get(PDFName.of('K')));
  const all = found instanceof PDFArray ? found.asArray() : found === undefined ? [] : [found];
  return all.flatMap((kid) => (kid instanceof PDFRef ? (context.lookup(kid) ?? []) : kid));
}
