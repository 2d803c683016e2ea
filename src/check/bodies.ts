/** What an editor may write below the frontmatter: Markdown and `<Cite id="AB-C-4" />`. */
import type { MdastNode } from 'satteri';
import type { Finding } from '../domain/rules/rule.ts';
import type { PartOfKind } from '../schemas/parts.ts';
import { addressOfPage } from './addresses.ts';
import { wrongCitation, wrongElement, wrongExpression, wrongImport } from './body-code.ts';
import { wrongText } from './body-signs.ts';
import { all, parse, slugOf, textOf } from './body-tree.ts';
import { wrongLink, wrongPicture, type Around } from './links.ts';
import type { Wrong, WrongLine } from './wrong.ts';

/** A body and the page that it stands on. */
export interface Body {
  readonly kind: PartOfKind<'folder'>;
  readonly id: string;
  readonly file: string;
  readonly body: string;
}

interface Context extends Around {
  /** The address of the page that the body stands on. */
  readonly page: string;
  /** The anchors that its headings may not have. */
  readonly taken: ReadonlySet<string>;
}

/** Anchors that the pages of programs and roles have besides those of their lists and statements. */
const reserved = ['main', 'query', 'on-this-page', 'layers', 'related', 'description', 'named-in'];

export function wrongInBodies(bodies: readonly Body[], around: Around): Finding[] {
  const parsed = bodies.map(({ kind, id, file, body }) => {
    const page = addressOfPage(kind, id);
    return { file, page, taken: new Set([...reserved, ...(around.pages?.get(page) ?? [])]), ...parse(body) };
  });
  // The headings of a body are addresses too.
  const pages = around.pages && new Map(around.pages);
  for (const { page, tree } of parsed) {
    const headings = all(tree).filter(({ type }) => type === 'heading');
    pages?.set(page, new Set([...(pages.get(page) ?? []), ...headings.map((node) => slugOf(textOf(node)))]));
  }
  return parsed.flatMap(({ file, page, taken, tree, broken }) => {
    const { found, refused } = wrongIn(tree, { ...around, pages, page, taken });
    const unread = broken.filter(({ line }) => !refused.some(([from, to]) => line >= from && line <= to));
    // Where a line can't be read, nothing of it is known.
    const known = found.filter(({ line }) => !unread.some((one) => one.line === line));
    return [...unread, ...known].map(({ line, ...wrong }) => ({ at: { file, path: [], bodyLine: line }, ...wrong }));
  });
}

/** What is wrong in a tree, and the lines that are refused as a whole: nothing in them is told beside it. */
function wrongIn(tree: MdastNode, context: Context) {
  const { page } = context;
  const found: WrongLine[] = [];
  const refused: (readonly [number, number])[] = [];
  const ofPictures = new Set(all(tree).flatMap((node) => (node.type === 'imageReference' ? node.identifier : [])));
  let depth = 1;

  const visit = (node: MdastNode) => {
    const line = node.position?.start.line ?? 1;
    const add = (wrong: Wrong | undefined) => {
      if (wrong) found.push({ line, ...wrong });
    };
    switch (node.type) {
      case 'mdxjsEsm':
        return add(wrongImport);
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return add(wrongExpression(node.value));
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const wrong = wrongElement(node);
        if (wrong) refused.push([line, node.position?.end.line ?? line]);
        return add(wrong ?? wrongCitation(node, context));
      }
      case 'heading':
        add(wrongHeading(textOf(node).trim(), node.depth, depth, context));
        depth = node.depth;
        break;
      case 'link':
        add(wrongLink(node.url, page, context) ?? wrongWords(node));
        break;
      case 'definition':
        if (!ofPictures.has(node.identifier)) add(wrongLink(node.url, page, context));
        break;
      case 'image':
        add(wrongPicture(node.url, node.alt ?? '', context.images));
        break;
      case 'imageReference':
        add({ what: 'A picture has its address beside it.', fix: 'Write ![What it shows](../images/its-name.png).' });
        break;
      case 'text':
        found.push(...wrongText(node.value, line));
        break;
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return { found, refused };
}

function wrongHeading(text: string, depth: number, before: number, { taken }: Context): Wrong | undefined {
  if (depth === 1) {
    return { what: `"${text}" would be a second title of the page.`, fix: `Begin its line with two signs: ## ${text}` };
  }
  if (text === '') return { what: 'This heading is empty.', fix: 'Write it, or take the line away.' };
  if (depth > before + 1) {
    const right = '#'.repeat(before + 1);
    return { what: `The heading "${text}" skips a level.`, fix: `Begin its line with ${right} ${text}` };
  }
  if (!taken.has(slugOf(text))) return undefined;
  const what = `The heading "${text}" would have the address of something else on the page, #${slugOf(text)}.`;
  return { what, fix: 'Give it other words.' };
}

/** What is wrong with a link that nobody could read or hear. */
function wrongWords(link: MdastNode & { readonly type: 'link' }): Wrong | undefined {
  const says = all(link).map((node) => (node.type === 'image' ? (node.alt ?? '') : 'value' in node ? node.value : ''));
  if (says.join('').trim() !== '') return undefined;
  return { what: `The link to ${link.url} has no words.`, fix: `Write what it leads to: [words](${link.url})` };
}
