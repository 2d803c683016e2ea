import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

/**
 * What Typst's PDF still lacks for PDF/UA-1: the statement that it is one, its title in the window's title bar, and
 * the first cell of a table's rows as their header. What lies open is compressed, by pdf-lib's own JavaScript, which
 * does it alike everywhere; zlib does not. The same bytes for the same PDF: nothing in it tells the time.
 */
export async function finishPdf(bytes: Uint8Array, title: string, language: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = pdf;
  compress(pdf);
  const metadata = context.stream(new TextEncoder().encode(xmp(title, language)), { Type: 'Metadata', Subtype: 'XML' });
  const old = catalog.get(PDFName.of('Metadata'));
  if (old instanceof PDFRef) context.delete(old);
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: PDFBool.True }));
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && structure(object) === 'TBody') headRows(pdf, object);
  }
  return pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

/** Typst leaves the tables that turn glyphs into text uncompressed: over a kilobyte on a sheet. */
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

function xmp(title: string, language: string): string {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    '<dc:format>application/pdf</dc:format><pdfuaid:part>1</pdfuaid:part>',
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('');
}
