import { PDFDict, PDFDocument, PDFName, PDFRawStream, StandardFonts } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { finishPdf } from '../../../src/print/finish-pdf.ts';

/** A PDF as the typesetter leaves it: a page, what it says of itself, a table without row headers. */
async function rough(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = pdf;
  const page = pdf.addPage([612, 792]);
  page.setFont(await pdf.embedFont(StandardFonts.Helvetica));
  page.drawText('Meets weekly.');
  const says = context.stream('<x:xmpmeta>Data Coach</x:xmpmeta>'.padEnd(200), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(says));
  const element = (kind: string, kids: PDFDict[], parent = context.nextRef()) => {
    const refs = kids.map((kid) => context.register(kid));
    return context.obj({ S: kind, P: parent, K: refs }) as PDFDict;
  };
  const row = () => element('TR', [element('TD', []), element('TD', [])]);
  const table = element('Table', [element('THead', [row()]), element('TBody', [row(), row()])]);
  catalog.set(PDFName.of('StructTreeRoot'), context.register(element('Document', [table])));
  context.register(context.stream('begincmap '.repeat(200), { Type: 'CMap' }));
  return pdf.save({ useObjectStreams: false });
}

/** The PDF after finishing, and its parts. */
async function finished() {
  const bytes = await finishPdf(await rough());
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const all = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  return { bytes, all };
}

describe('a finished PDF', () => {
  let pdf: Awaited<ReturnType<typeof finished>>;
  beforeAll(async () => {
    pdf = await finished();
  });

  test('says nothing of when it was made', () => {
    expect(Buffer.from(pdf.bytes).toString('latin1')).not.toMatch(/CreationDate|ModDate/);
  });

  test('has the first cell of each row as its header, and leaves the header row alone', () => {
    const cells = pdf.all.filter((one): one is PDFDict => one instanceof PDFDict && one.has(PDFName.of('P')));
    const kinds = cells.map((cell) => String(cell.get(PDFName.of('S'))));
    expect(kinds.filter((kind) => kind === '/TH')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === '/TD')).toHaveLength(4);
    const headers = cells.filter((cell) => String(cell.get(PDFName.of('S'))) === '/TH');
    for (const header of headers) expect(String(header.get(PDFName.of('A')))).toMatch(/Table[\s\S]*Scope \/Row/);
  });

  test('has nothing long in it that is not compressed', () => {
    const open = pdf.all.filter(
      (one) => one instanceof PDFRawStream && !one.dict.has(PDFName.of('Filter')) && one.contents.length > 100,
    );
    expect(open).toEqual([]);
  });

  test('is the same, byte for byte, every time', async () => {
    const again = await finished();
    expect(Buffer.from(again.bytes).equals(pdf.bytes)).toBe(true);
  });

  test('still has its page and its words', async () => {
    const { context } = await PDFDocument.load(pdf.bytes, { updateMetadata: false });
    const pages = context.enumerateIndirectObjects().filter(([, one]) => `${one}`.includes('/Type /Page\n'));
    expect(pages).toHaveLength(1);
  });
});
