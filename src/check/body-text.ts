/** What an editor has written below the fields, as plain values: for paper and the search, which know no Markdown. */
import type { MdastNode } from 'satteri';
import type { TextBlock, TextRun } from '../domain/text-block.ts';
import { all, parse } from './body-tree.ts';

export function textOfBody(body: string): readonly TextBlock[] {
  const { tree } = parse(body);
  const definitions = all(tree).filter((node) => node.type === 'definition');
  const addresses = new Map(definitions.map(({ identifier, url }) => [identifier, url]));

  const blocks = (node: MdastNode): readonly TextBlock[] => {
    switch (node.type) {
      case 'heading':
        return [{ kind: 'heading', level: node.depth, runs: within(node) }];
      case 'paragraph':
      case 'tableRow':
      case 'mdxJsxFlowElement':
        return [{ kind: 'paragraph', runs: node.type === 'mdxJsxFlowElement' ? runs(node, {}) : within(node) }];
      case 'code':
        return [{ kind: 'paragraph', runs: [{ text: node.value }] }];
      case 'list': {
        const entries = node.children.map((one) => one.children.flatMap(blocks));
        return [{ kind: 'list', ordered: node.ordered === true, entries }];
      }
      default:
        return 'children' in node ? node.children.flatMap(blocks) : [];
    }
  };

  const within = (node: MdastNode, marks: Omit<TextRun, 'text'> = {}): readonly TextRun[] =>
    'children' in node ? node.children.flatMap((child) => runs(child, marks)) : [];

  const runs = (node: MdastNode, marks: Omit<TextRun, 'text'>): readonly TextRun[] => {
    switch (node.type) {
      case 'strong':
        return within(node, { ...marks, strong: true });
      case 'emphasis':
        return within(node, { ...marks, stressed: true });
      case 'link':
        return within(node, { ...marks, href: node.url });
      case 'linkReference':
        return within(node, { ...marks, href: addresses.get(node.identifier) ?? '' });
      case 'tableCell':
        return [...within(node, marks), { text: '  ' }];
      case 'break':
        return [{ text: '\n' }];
      case 'image':
        return [{ text: `[${node.alt ?? ''}]` }];
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return node.attributes.flatMap(({ value }) =>
          typeof value === 'string' ? [{ text: value, cite: value }] : [],
        );
      default:
        return 'value' in node ? [{ ...marks, text: node.value }] : within(node, marks);
    }
  };
  return blocks(tree);
}
