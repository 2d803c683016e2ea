/** Word: its paragraphs and tables as `mammoth` reads them, which leaves out what is deleted and what is a comment. */
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { linesOfPieces, type Piece } from './looks.ts';
import type { Ask } from './asking.ts';
import type { Line } from './lines.ts';
import { rowsOf } from './rows.ts';
import { tableReader } from './table.ts';

/** What of mammoth's own document is read here. */
interface Part {
  readonly type: string;
  readonly children?: readonly Part[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string } | null;
  readonly indent?: { readonly start: string | null };
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderline?: boolean;
  readonly isStrikethrough?: boolean;
  readonly isAllCaps?: boolean;
  readonly isSmallCaps?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly fontSize?: number | null;
  readonly highlight?: string | null;
}

type Look = Omit<Piece, 'text'>;

export async function readDocx(buffer: Buffer, ask: Ask): Promise<Line[]> {
  let read: Part = { type: 'document' };
  const zip = await JSZip.loadAsync(buffer);
  const hides = await hidingStyles(zip);
  await mammoth.convertToHtml({ buffer: await readable(zip) }, { transformDocument: (part: Part) => (read = part) });
  const linesOfTable = tableReader(ask);
  const styles: string[] = [];
  let number = 0;
  return linesOf(read);

  function linesOf({ type, children = [], ...part }: Part): Line[] {
    if (type === 'paragraph') return linesOfParagraph(part, children);
    if (type !== 'table') return children.flatMap(linesOf);
    const cellOf = (cell: Part) => ({
      lines: linesOf({ ...cell, type: 'cell' }),
      across: cell.colSpan ?? 1,
      down: cell.rowSpan ?? 1,
    });
    return linesOfTable(rowsOf(children.map((row) => (row.children ?? []).map(cellOf))), number);
  }

  function linesOfParagraph(
    { styleId, styleName, numbering, indent }: Omit<Part, 'type'>,
    children: readonly Part[],
  ): Line[] {
    const name = styleName ?? '';
    const level = levelOf(name);
    const [list, step = 1] = /^list (?:bullet|number) ?(\d?)/i.exec(name) ?? [];
    const isList = (numbering ?? undefined) !== undefined || list !== undefined;
    return linesOfPieces(
      children.flatMap((child) => piecesOf(child, {}, hides(styleId))),
      {
        number: ++number,
        listed: isList && level === undefined,
        depth: (Number(numbering?.level ?? 0) || Number(step || 1) - 1) + Number(indent?.start ?? 0) / 10_000,
        level,
        ...(/^toc\b/i.test(name) && { is: 'contents' }),
      },
    );
  }

  /** Of a style of Word's own, or of one that the district calls a heading: the first that comes stands out most. */
  function levelOf(name: string): number | undefined {
    if (/^title$/i.test(name)) return 0;
    const [, level] = /^heading (\d)$/i.exec(name) ?? [];
    if (level !== undefined) return Number(level);
    if (!/head|title/i.test(name) || /toc|subtitle|^header/i.test(name)) return undefined;
    if (!styles.includes(name)) styles.push(name);
    return 20 + styles.indexOf(name);
  }

  function piecesOf({ type, children = [], value = '', ...run }: Part, look: Look, isHidden: boolean): Piece[] {
    const text = type === 'text' ? value : type === 'tab' ? ' ' : type === 'break' ? '\n' : undefined;
    if (text !== undefined) return isHidden ? [] : [{ text, ...look }];
    if (type !== 'run') return children.flatMap((child) => piecesOf(child, look, isHidden));
    const { isBold = false, isUnderline = false, isStrikethrough = false, fontSize } = run;
    const own = {
      bold: isBold,
      underlined: isUnderline,
      struck: isStrikethrough,
      italic: run.isItalic === true,
      capitals: run.isAllCaps === true || run.isSmallCaps === true,
      size: fontSize ?? undefined,
    };
    const isGone = run.highlight === hidden || (run.highlight !== shown && (isHidden || hides(run.styleId)));
    return children.flatMap((child) => piecesOf(child, own, isGone));
  }
}

/** The file with marks that mammoth reads for those that it does not: around words of fields, and of what is hidden. */
async function readable(zip: JSZip): Promise<Buffer> {
  for (const part of zip.file(/^word\/document\d*\.xml$/)) {
    const xml = (await part.async('string'))
      .replace(/(<\/?w:)(?:fldSimple|dir|bdo)\b/g, '$1smartTag')
      .replace(vanish, (mark) => `<w:highlight w:val="${isOn(mark) ? hidden : shown}"/>`);
    zip.file(part.name, xml);
  }
  return await zip.generateAsync({ type: 'nodebuffer' });
}

/** Whether a style hides its words, or the one that it is based on does. */
async function hidingStyles(zip: JSZip): Promise<(id: Part['styleId']) => boolean> {
  const [file] = zip.file(/^word\/styles\d*\.xml$/);
  const xml = (await file?.async('string')) ?? '';
  const found = xml.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>([^]*?)<\/w:style>/g);
  const styles = new Map([...found].map(([, id = '', says = '']) => [id, says]));
  return function hides(id): boolean {
    const says = styles.get(id ?? '') ?? '';
    const [mark] = says.match(vanish) ?? [];
    const [, base] = /<w:basedOn w:val="([^"]*)"/.exec(says) ?? [];
    return mark === undefined ? base !== undefined && hides(base) : isOn(mark);
  };
}

const vanish = /<w:vanish(?: w:val="\w+")?\/>/g;
const isOn = (mark: string) => !/"(?:0|false|off)"/.test(mark);
const [hidden, shown] = ['hidden', 'shown'];
