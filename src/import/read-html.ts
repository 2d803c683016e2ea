/** A page as Google Docs or a word processor saves it: its looks stand in classes, its comments at its end. */
import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { linesOfPieces, type Piece } from './looks.ts';
import type { Ask } from './asking.ts';
import type { Line } from './lines.ts';
import { rowsOf } from './rows.ts';
import { tableReader } from './table.ts';

type Look = Omit<Piece, 'text'>;

const blocks =
  'p,h1,h2,h3,h4,h5,h6,li,div,section,article,main,body,ul,ol,blockquote,header,dl,dt,dd,pre,table,tr,td,th,hr,summary';
const isBlock = new RegExp(`^(${blocks.replaceAll(',', '|')})$`);
const unread = /^(head|style|script|title|del|template|noscript|nav|footer|img|svg)$/;

export function readHtml(html: string, ask: Ask): Line[] {
  const root = parse(html.replace(/<!doctype[^>]*>/i, ''), { comment: false });
  const classes = classesOf(root);
  const linesOfTable = tableReader(ask);
  let number = 0;
  return linesOf(root, {}, { listed: false, depth: 0 });

  function linesOf(element: HTMLElement, look: Look, where: { listed: boolean; depth: number }): Line[] {
    const name = nameOf(element);
    if (isUnread(element) || isHidden(element)) return [];
    const own = lookOf(element, look);
    if (name === 'table') {
      const rows = element
        .querySelectorAll('tr')
        .filter((row) => !isHidden(row))
        .map((row) => row.children.filter((one) => /^t[dh]$/.test(nameOf(one))));
      const cellOf = (cell: HTMLElement) => ({
        lines: linesOf(cell, own, { listed: false, depth: 0 }),
        across: Number(cell.getAttribute('colspan') ?? 1),
        down: Number(cell.getAttribute('rowspan') ?? 1),
      });
      return linesOfTable(rowsOf(rows.map((row) => row.map(cellOf))), number);
    }
    const kix = Number(/lst-kix\S*-(\d)\b/.exec(element.classNames)?.[1] ?? 0);
    const inside = /^([uo]l|dd)$/.test(name) ? { listed: true, depth: where.depth + 1 + kix } : where;
    const heading = /^h([1-6])$/.exec(name)?.[1];
    const level = name === 'p' && element.classList.contains('title') ? 0 : heading && Number(heading);
    const setting = { ...inside, listed: inside.listed && level === undefined, level: level as number | undefined };
    const lines: Line[] = [];
    let pieces: Piece[] = [];
    const end = () => {
      if (pieces.some(({ text }) => text.trim() !== ''))
        lines.push(...linesOfPieces(pieces, { ...setting, number: ++number }));
      pieces = [];
    };
    for (const child of element.childNodes) {
      if (child instanceof HTMLElement && (isBlock.test(nameOf(child)) || child.querySelector(blocks) !== null)) {
        end();
        lines.push(...linesOf(child, own, inside));
      } else pieces.push(...piecesOf(child, own));
    }
    end();
    return lines;
  }

  function piecesOf(node: Node, look: Look): Piece[] {
    if (node.nodeType === NodeType.TEXT_NODE) return [{ text: node.text.replace(/\s+/g, ' '), ...look }];
    if (!(node instanceof HTMLElement) || isUnread(node) || isHidden(node)) return [];
    if (nameOf(node) === 'br') return [{ text: '\n', ...look }];
    const own = lookOf(node, look);
    return node.childNodes.flatMap((child) => piecesOf(child, own));
  }

  function stylesOf(element: HTMLElement): string[] {
    const ofClasses = [...element.classList.values()].flatMap((one) => classes.get(one) ?? []);
    return [...ofClasses, element.getAttribute('style') ?? ''];
  }

  function isHidden(element: HTMLElement): boolean {
    const isSo = (style: string) => /display:\s*none|visibility:\s*hidden/i.test(style);
    return element.hasAttribute('hidden') || stylesOf(element).some(isSo);
  }

  function lookOf(element: HTMLElement, look: Look): Look {
    const name = nameOf(element);
    return stylesOf(element).reduce<Look>((all, style) => ({ ...all, ...lookOfStyle(style) }), {
      ...look,
      ...(/^(b|strong|th|dt|summary)$/.test(name) && { bold: true }),
      ...(/^(s|strike)$/.test(name) && { struck: true }),
      ...(name === 'u' && { underlined: true }),
      ...(/^(i|em)$/.test(name) && { italic: true }),
    });
  }
}

/** What the page's own style says of each class; that of paper alone is left out. */
function classesOf(root: HTMLElement): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  const all = root
    .querySelectorAll('style')
    .map((style) => style.text.replace(/@[^{}]*\{(?:[^{}]*\{[^}]*\})*\s*\}/g, ''));
  for (const [, names = '', says = ''] of all.join('').matchAll(/([^{}]+)\{([^}]*)\}/g))
    for (const [, name = ''] of names.matchAll(/\.([\w-]+)\s*(?:,|$)/g))
      classes.set(name, [...(classes.get(name) ?? []), says]);
  return classes;
}

function lookOfStyle(style: string): Look {
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  const [, size, unit] = /font-size:\s*([\d.]+)(pt|px)/.exec(style) ?? [];
  const line = /text-decoration(?:-line)?:\s*([\w -]+)/.exec(style)?.[1];
  return {
    ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(size !== undefined && { size: Number(size) * (unit === 'px' ? 0.75 : 1) }),
    ...(line !== undefined && { struck: line.includes('line-through'), underlined: line.includes('underline') }),
    ...(/font-style:\s*italic/.test(style) && { italic: true }),
    ...(/text-transform:\s*uppercase/.test(style) && { capitals: true }),
  };
}

/** What is no text; Google Docs puts a sign for each comment into the text, too, and the comments below it. */
function isUnread(element: HTMLElement): boolean {
  const name = nameOf(element);
  if (unread.test(name) || element.getAttribute('aria-hidden') === 'true') return true;
  if (name === 'a' && /^#(top)?$/.test(element.getAttribute('href') ?? '')) return true;
  const ofComment = '[id^="cmnt"], [href^="#cmnt"]';
  if (name === 'sup' || name === 'a')
    return element.querySelector(ofComment) !== null || /\b(id|href)\s*=\s*["']?#?cmnt/i.test(element.rawAttrs);
  const holds = (what: string) => element.querySelector(what) !== null;
  return name === 'div' && holds('[href^="#cmnt_ref"]') && !holds('h1, ul, ol');
}

function nameOf({ rawTagName }: HTMLElement): string {
  return (rawTagName as string | null)?.toLowerCase() ?? '';
}
