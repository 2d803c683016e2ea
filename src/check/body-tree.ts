/** The tree of a body, read with the parser that the site is built with. */
import { mdxToMdast, type MdastNode } from 'satteri';
import { unreadable } from './body-code.ts';
import type { WrongLine } from './wrong.ts';

/** The tree of a body, and what of it could not be read; that is blanked, so that the rest still is. */
export function parse(body: string): { readonly tree: MdastNode; readonly broken: readonly WrongLine[] } {
  const broken: WrongLine[] = [];
  const lines = body.split(/\r?\n/);
  for (let tries = 0; tries < 50; tries++) {
    try {
      return { tree: mdxToMdast(lines.join('\n'), { features: { frontmatter: false } }), broken };
    } catch (error) {
      const [, line = 1, column = 1] = /(\d+):(\d+)/.exec(String(error))?.map(Number) ?? [];
      const own = lines[line - 1] ?? '';
      const before = own.slice(0, column);
      const at = Math.max(before.lastIndexOf('<'), before.lastIndexOf('{'));
      if (!broken.some((one) => one.line === line)) broken.push({ line, ...unreadable(own.slice(Math.max(at, 0))) });
      if (at === -1) break;
      lines[line - 1] = `${own.slice(0, at)} ${own.slice(at + 1)}`;
    }
  }
  return { tree: { type: 'root', children: [] }, broken };
}

/** A node and all below it, in the order of the text. */
export function all(node: MdastNode): readonly MdastNode[] {
  return [node, ...('children' in node ? node.children.flatMap(all) : [])];
}

export function textOf(node: MdastNode): string {
  return all(node)
    .map((one) => ('value' in one ? one.value : ''))
    .join('');
}

/** The address that Astro gives to a heading. */
export function slugOf(text: string): string {
  const kept = text.toLowerCase().replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Nl}\p{Pc} -]/gu, '');
  return kept.replaceAll(' ', '-');
}
