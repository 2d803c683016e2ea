/**
 * What an editor may write below the frontmatter: Markdown and `<Cite id="CS-C-4" />`. MDX is code, and whatever of it
 * is more than that is refused here. Reads with the parser that the site is built with.
 */
import { mdxToMdast, type MdastNode } from 'satteri';
import { didYouMean, nearest } from '../domain/did-you-mean.ts';
import type { Finding } from '../domain/rules/rule.ts';
import type { PartOfKind } from '../schemas/parts.ts';
import { addressOfPage, type Addresses } from './addresses.ts';
import { unseen } from './characters.ts';
import { wrongLink, wrongPicture, type Wrong } from './links.ts';

/** A body and the page that it stands on. */
export interface Body {
  readonly kind: PartOfKind<'folder'>;
  readonly id: string;
  readonly file: string;
  readonly body: string;
}

/** What bodies may refer to; undefined where it can't be known, because other files are misshapen. */
export interface Around {
  readonly statements: readonly string[] | undefined;
  readonly pages: Addresses['pages'] | undefined;
  /** The files of content/images. */
  readonly images: readonly string[];
}

/** What of a node this module reads; every kind of node has some of it. */
interface Node {
  readonly type: string;
  readonly position?: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
  readonly children?: readonly Node[];
  readonly value?: unknown;
  readonly url?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly identifier?: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

const components = ['Cite'];
const citation = 'Write <Cite id="CS-C-4" /> with the id of a statement.';
/** Anchors that the pages of programs and roles have besides those of their lists and statements. */
const reserved = ['main', 'query', 'on-this-page', 'layers', 'related', 'description', 'named-in'];

export function wrongInBodies(bodies: readonly Body[], around: Around): Finding[] {
  const parsed = bodies.filter(({ body }) => body.trim() !== '').map((one) => ({ one, ...parse(one.body) }));
  // The headings of a body are addresses too.
  const pages = around.pages && new Map(around.pages);
  const taken = new Map<Body, ReadonlySet<string>>();
  for (const { one, tree } of parsed) {
    const page = addressOfPage(one.kind, one.id);
    taken.set(one, new Set([...reserved, ...(pages?.get(page) ?? [])]));
    const headings = all(tree).filter(({ type }) => type === 'heading');
    pages?.set(page, new Set([...(pages.get(page) ?? []), ...headings.map((node) => slugOf(textOf(node)))]));
  }
  return parsed.flatMap(({ one, tree, broken }) => {
    const context = { ...around, pages, page: addressOfPage(one.kind, one.id), taken: taken.get(one) ?? new Set() };
    const { found, refused } = wrongIn(tree, context);
    const inRefused = (line: number) => refused.some(([from, to]) => line >= from && line <= to);
    return [...broken.filter(({ line }) => !inRefused(line)), ...found].map(({ line, what, fix, missing }) => ({
      at: { file: one.file, path: [], bodyLine: line },
      what,
      fix,
      ...(missing !== undefined && { missing }),
    }));
  });
}

interface Found extends Wrong {
  readonly line: number;
  readonly missing?: string;
}

interface Context extends Around {
  readonly page: string;
  readonly taken: ReadonlySet<string>;
}

/** The tree of a body, and what of it could not be read; that is blanked, so that the rest still is. */
function parse(body: string): { tree: Node; broken: Found[] } {
  const broken: Found[] = [];
  let text = body.replaceAll('\r\n', '\n');
  for (let tries = 0; tries < 50; tries++) {
    try {
      const tree: MdastNode = mdxToMdast(text, { features: { frontmatter: false } });
      return { tree: tree as Node, broken };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const [line = 1, column = 1] = /^(\d+):(\d+)/.exec(message)?.slice(1).map(Number) ?? [];
      const lines = text.split('\n');
      const own = lines[line - 1] ?? '';
      const before = own.slice(0, column);
      const at = Math.max(before.lastIndexOf('<'), before.lastIndexOf('{'));
      if (!broken.some((one) => one.line === line)) broken.push({ line, ...unreadable(own.slice(Math.max(at, 0))) });
      if (at === -1) break;
      lines[line - 1] = `${own.slice(0, at)} ${own.slice(at + 1)}`;
      text = lines
        .join('\n')
        .replace(/<!--|-->/g, (sign) => (own.startsWith('<!--', at) ? ' '.repeat(sign.length) : sign));
    }
  }
  return { tree: { type: 'root' }, broken };
}

function unreadable(from: string): Wrong {
  if (from.startsWith('<!--')) return { what: 'Remarks are not possible in a text.', fix: 'Take it away.' };
  if (/^<(https?:|[\w.+-]+@)/.test(from)) {
    return { what: 'An address may not stand between < and >.', fix: 'Write [words](https://…) instead.' };
  }
  const name = /^<\/?([A-Za-z][\w.:-]*)/.exec(from)?.[1];
  if (name !== undefined && components.includes(name)) {
    return { what: `This <${name}> is not written to its end.`, fix: citation };
  }
  if (name !== undefined) return notPossible(name);
  if (from.startsWith('<'))
    return { what: 'A "<" begins something that does not end.', fix: 'Write &lt; for the sign.' };
  return {
    what: 'A "{" begins something that only programs write.',
    fix: 'Use round brackets, or write &#123; for the sign.',
  };
}

function notPossible(name: string): Wrong {
  const meant = nearest(name, components);
  if (meant !== undefined)
    return { what: `There is no component <${name}>.`, fix: `Did you mean ${meant}? ${citation}` };
  if (/^[A-Z]/.test(name)) {
    return { what: `There is no component <${name}>.`, fix: 'The only one is <Cite id="CS-C-4" />.' };
  }
  return {
    what: `HTML is not possible in a text: <${name}>.`,
    fix: 'Use Markdown: **strong**, *stressed*, [words](address), - for a list.',
  };
}

function wrongIn(tree: Node, context: Context): { found: Found[]; refused: (readonly [number, number])[] } {
  const found: Found[] = [];
  const refused: (readonly [number, number])[] = [];
  let depth = 1;
  const ofPictures = new Set(
    all(tree).flatMap(({ type, identifier }) => (type === 'imageReference' ? identifier : [])),
  );

  const visit = (node: Node) => {
    const line = node.position?.start.line ?? 1;
    const add = (wrong: Wrong | undefined) => {
      if (wrong) found.push({ line, ...wrong });
    };
    switch (node.type) {
      case 'mdxjsEsm':
        add({
          what: 'A paragraph may not begin with "import" or "export": that is what programs write.',
          fix: 'Begin it with another word, or take it away.',
        });
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        add(
          /^\s*\/\*/.test(String(node.value))
            ? { what: 'Remarks are not possible in a text.', fix: 'Take it away.' }
            : {
                what: `{${String(node.value)}} is something that only programs write.`,
                fix: 'Take it away; for the sign itself write &#123;.',
              },
        );
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const name = node.name ?? '';
        if (!components.includes(name)) {
          add(notPossible(name));
          refused.push([line, node.position?.end.line ?? line]);
          return;
        }
        found.push(...wrongCitation(node, context).map((wrong) => ({ line, ...wrong })));
        return;
      }
      case 'html':
        add(notPossible(/<\/?([a-zA-Z][\w-]*)/.exec(String(node.value))?.[1] ?? ''));
        return;
      case 'heading':
        add(wrongHeading(node, depth, context));
        depth = node.depth ?? depth;
        break;
      case 'link':
        add(wrongLink(node.url ?? '', context.page, context.pages) ?? (hasWords(node) ? undefined : noWords(node)));
        break;
      case 'definition':
        if (!ofPictures.has(node.identifier)) add(wrongLink(node.url ?? '', context.page, context.pages));
        break;
      case 'image':
        add(wrongPicture(node.url ?? '', node.alt ?? '', context.images));
        break;
      case 'imageReference':
        add({ what: 'A picture has its address beside it.', fix: 'Write ![What it shows](../images/its-name.png).' });
        break;
      case 'text':
        found.push(...wrongText(String(node.value), line));
        break;
    }
    node.children?.forEach(visit);
  };
  visit(tree);
  return { found, refused };
}

function wrongCitation(node: Node, { statements }: Context): Omit<Found, 'line'>[] {
  const given = node.attributes ?? [];
  const unknown = given.find(({ type, name }) => type !== 'mdxJsxAttribute' || name !== 'id');
  if (unknown !== undefined) {
    const what =
      unknown.name === undefined
        ? 'This <Cite> has something in it that only programs write.'
        : `<Cite> has no "${unknown.name}".`;
    return [{ what, fix: citation }];
  }
  const id = given[0]?.value;
  if (id === undefined || id === null || id === '')
    return [{ what: 'This <Cite> does not say what it cites.', fix: citation }];
  if (typeof id !== 'string') return [{ what: 'The id of this <Cite> is not between quotation marks.', fix: citation }];
  if (given.length > 1) return [{ what: 'This <Cite> has two ids.', fix: 'Write one <Cite id="…" /> for each.' }];
  if ((node.children ?? []).length > 0) {
    return [
      {
        what: `<Cite id="${id}"> has text in it, which nobody would see.`,
        fix: `Write <Cite id="${id}" /> and the text beside it.`,
      },
    ];
  }
  if (statements === undefined || statements.includes(id)) return [];
  const what = `<Cite id="${id}" /> cites a statement that there is not.`;
  return [{ what, fix: didYouMean(id, statements), missing: `statement ${id}` }];
}

function wrongHeading(node: Node, before: number, { taken }: Context): Wrong | undefined {
  const text = textOf(node).trim();
  const depth = node.depth ?? 1;
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

/** What Markdown leaves as it stands although it was meant as something else, and what is written as a sign. */
function wrongText(text: string, start: number): Found[] {
  const lineOf = (index: number) => start + text.slice(0, index).split('\n').length - 1;
  const found: Found[] = [];
  const add = (pattern: RegExp, what: (match: string) => string, fix: string) => {
    const match = pattern.exec(text);
    if (match) found.push({ line: lineOf(match.index), what: what(match[0]), fix });
  };
  add(
    /!?\[[^\]\n]+\]\([^)\n]*\s[^)\n]*\)/,
    (match) => `${match} is no link: its address has a space in it.`,
    'Write %20 for the space, or correct the address.',
  );
  add(
    /\[[^\]\n]+\]\s+\((?:\/|#|\.|https?:)[^)\n]*\)/,
    (match) => `${match} is no link: there is a space between its brackets.`,
    'Take the space away.',
  );
  add(/\[[^\]\n]+\]\[[^\]\n]*\]/, (match) => `${match} leads nowhere.`, 'Write [words](address).');
  add(
    /^(#{1,6}[^#\s]|#{7,})/m,
    (match) => `"${match}…" is no heading: between one and six # and a space begin one.`,
    'Put a space after it.',
  );
  add(
    /\[[^\]\n]+\]\([^)\n]*$/m,
    (match) => `${match} is no link: its bracket is not closed.`,
    'Write a ")" after the address.',
  );
  const hidden = unseen(text);
  if (hidden !== undefined) found.push({ line: start, what: `There is ${hidden} in this text.`, fix: 'Take it away.' });
  return found;
}

function noWords({ url = '' }: Node): Wrong {
  return { what: `The link to ${url} has no words.`, fix: `Write what it leads to: [words](${url})` };
}

function hasWords(node: Node): boolean {
  return textOf(node).trim() !== '' || all(node).some(({ type, alt }) => type === 'image' && (alt ?? '') !== '');
}

function all(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(all)];
}

function textOf(node: Node): string {
  if (node.children === undefined) return typeof node.value === 'string' ? node.value : '';
  return node.children.map(textOf).join('');
}

/** The address that Astro gives to a heading. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
