/** A page as Google Docs or a word processor saves it: its looks stand in classes, its comments at its end. */
import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { linesOfPieces, type Piece } from './looks.ts';
import type { Line } from './lines.ts';
import { linesOfTable } from './table.ts';

type Look = Omit<Piece, 'text'>;

const blocks = /^(p|h[1-6]|li|div|section|article|main|body|ul|ol|blockquote|header|dl|dt|dd|pre|table|tr|td|th|hr)$/;
const unread = /^(head|style|script|title|del|template|noscript|nav|footer|img|svg)$/;

export function readHtml(html: string): Line[] {
  const root = parse(html, { comment: false });
  const classes = classesOf(root);
  let number = 0;
  return linesOf(root, {}, { listed: false, depth: 0 });

  function linesOf(element: HTMLElement, look: Look, where: { listed: boolean; depth: number }): Line[] {
    const name = nameOf(element);
    if (unread.test(name) || isComment(element)) return [];
    const own = lookOf(element, look);
    if (name === 'table') {
      const rows = element.querySelectorAll('tr').map((row) =>
        elementsIn(row)
          .filter((cell) => /^t[dh]$/.test(nameOf(cell)))
          .map((cell) => linesOf(cell, own, { listed: false, depth: 0 })),
      );
      return linesOfTable(rows, number);
    }
    const kix = Number(/lst-kix\S*-(\d)\b/.exec(element.classNames)?.[1] ?? 0);
    const inside = /^[uo]l$/.test(name) ? { listed: true, depth: where.depth + 1 + kix } : where;
    const level = levelOf(element);
    const lines: Line[] = [];
    let pieces: Piece[] = [];
    const end = () => {
      if (pieces.some(({ text }) => text.trim() !== '')) {
        number++;
        const { depth } = inside;
        lines.push(...linesOfPieces(pieces, { number, listed: inside.listed && level === undefined, depth, level }));
      }
      pieces = [];
    };
    for (const child of element.childNodes) {
      if (isElement(child) && holdsBlocks(child)) {
        end();
        lines.push(...linesOf(child, own, inside));
      } else pieces.push(...piecesOf(child, own));
    }
    end();
    return lines;
  }

  function piecesOf(node: Node, look: Look): Piece[] {
    if (node.nodeType === NodeType.TEXT_NODE) return [{ text: node.text.replace(/\s+/g, ' '), ...look }];
    if (!isElement(node) || unread.test(nameOf(node)) || isComment(node)) return [];
    if (nameOf(node) === 'br') return [{ text: '\n', ...look }];
    const own = lookOf(node, look);
    return node.childNodes.flatMap((child) => piecesOf(child, own));
  }

  function lookOf(element: HTMLElement, look: Look): Look {
    const name = nameOf(element);
    const styles = [
      ...[...element.classList.values()].map((one) => classes.get(one) ?? ''),
      element.getAttribute('style') ?? '',
    ];
    return styles.reduce<Look>((all, style) => ({ ...all, ...lookOfStyle(style) }), {
      ...look,
      ...(/^(b|strong|th)$/.test(name) && { bold: true }),
      ...(/^(s|strike)$/.test(name) && { struck: true }),
      ...(name === 'u' && { underlined: true }),
    });
  }
}

/** What the page says of the look of its classes. */
function classesOf(root: HTMLElement): ReadonlyMap<string, string> {
  const rules = root
    .querySelectorAll('style')
    .flatMap((style) => [...style.text.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)]);
  return new Map(rules.map(([, name = '', style = '']) => [name, style]));
}

function lookOfStyle(style: string): Look {
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  const [, size, unit] = /font-size:\s*([\d.]+)(pt|px)/.exec(style) ?? [];
  const decoration = /text-decoration(?:-line)?:\s*([\w -]+)/.exec(style)?.[1];
  return {
    ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(size !== undefined && { size: Number(size) * (unit === 'px' ? 0.75 : 1) }),
    ...(decoration !== undefined && {
      struck: decoration.includes('line-through'),
      underlined: decoration.includes('underline'),
    }),
    ...(/text-transform:\s*uppercase/.test(style) && { capitals: true }),
  };
}

function levelOf(element: HTMLElement): number | undefined {
  const [, level] = /^h([1-6])$/.exec(nameOf(element)) ?? [];
  if (level !== undefined) return Number(level);
  return nameOf(element) === 'p' && element.classList.contains('title') ? 0 : undefined;
}

/** Google Docs puts a sign for each comment into the text, and the comments below it. */
function isComment(element: HTMLElement): boolean {
  const ofComment = '[id^="cmnt"], [href^="#cmnt"]';
  const name = nameOf(element);
  if (name === 'sup' || name === 'a')
    return element.querySelector(ofComment) !== null || /^#?cmnt/.test(linkOf(element));
  return (
    name === 'div' && element.querySelector('[href^="#cmnt_ref"]') !== null && !element.querySelector('h1, ul, ol')
  );
}

function linkOf(element: HTMLElement): string {
  return element.getAttribute('href') ?? element.getAttribute('id') ?? '';
}

function holdsBlocks(element: HTMLElement): boolean {
  return blocks.test(nameOf(element)) || elementsIn(element).some(holdsBlocks);
}

function elementsIn(element: HTMLElement): HTMLElement[] {
  return element.childNodes.filter(isElement);
}

function isElement(node: Node): node is HTMLElement {
  return node instanceof HTMLElement;
}

function nameOf({ rawTagName }: HTMLElement): string {
  return (rawTagName as string | null)?.toLowerCase() ?? '';
}
