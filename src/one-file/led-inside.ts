/** What stands in the one file, and where the rest is. */
export interface Inside {
  /** The path that the site lives below. */
  readonly root: string;
  /** The site's full address; empty where it has none. */
  readonly site: string;
  /** The addresses of the pages in the file, such as `/roles/` for a site at the root. */
  readonly pages: ReadonlySet<string>;
  /** A file of the site as an address that carries it; undefined where the file goes without. */
  carried(address: string): string | undefined;
}

const tag = /<[a-z][^\s>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*\/?>/g;
const attribute = / ([a-z-]+)="([^"]*)"/g;
const naming = /^(for|list|headers|popovertarget|aria-(labelledby|describedby|controls))$/;
/** What only a site does: to send a form, to load ahead, to say where a quote stands. */
const needless = /^(action|cite|download|data-(ahead|first|list))$/;

/**
 * HTML of a page as it stands in the one file. Its ids begin with the page's address, so that those of two pages never
 * clash, but for statements, whose ids are their anchors, and for what the page's own styles name (`styled`). Links
 * lead to places inside; what only the site has is a full link, or plain words where nobody said where the site is.
 */
export function ledInside(html: string, page: string, inside: Inside, styled: ReadonlySet<string>): string {
  const { root } = inside;
  const idOf = (id: string, on = page) =>
    styled.has(id) || isStatement(id, on.slice(root.length - 1)) ? id : `${on.slice(root.length - 1)}#${id}`;
  const lead = (to: string) => {
    if (to.startsWith('#')) return `#${idOf(to.slice(1))}`;
    if (!to.startsWith(root) || to.startsWith('//')) return to;
    const [, path = '', query = '', id = ''] = /^([^?#]*)(\?[^#]*)?#?(.*)$/.exec(to) ?? [];
    if (!inside.pages.has(path)) return inside.site === '' ? undefined : new URL(to, inside.site).href;
    return query === '' ? `#${id === '' ? path.slice(root.length - 1) : idOf(id, path)}` : query;
  };
  const led = (whole: string, name: string, value: string) => {
    if (name === 'id') return ` id="${idOf(value)}"`;
    if (naming.test(name))
      return ` ${name}="${value
        .split(' ')
        .map((id) => idOf(id))
        .join(' ')}"`;
    if (name === 'href') return ` ${value === '' ? whole : (lead(value)?.replace(/^/, 'href="') ?? 'data-away="')}"`;
    if (name === 'src') return ` src="${inside.carried(value) ?? ''}"`;
    if (name === 'data-index') return ' data-index=""';
    if (name === 'data-themes') return ` ${name}="#${value.slice(root.length - 1)}"`;
    return needless.test(name) ? '' : whole;
  };
  return html
    .replace(/<script[^]*?<\/script>/g, '')
    .replace(tag, (one) => one.replace(attribute, led).replace(/ download(?=[ >])/, ''))
    .replace(/<a\b[^>]* data-away=[^>]*>([^]*?)<\/a>/g, '<span>$1</span>')
    .replace(/<img\b[^>]* src=""[^>]*>/g, '');
}

/** Words of the search or of a check, with their addresses led inside. */
export function jsonInside(json: string, inside: Inside): string {
  const led = (key: string, value: unknown) => {
    if (key === 'page') return '';
    if (typeof value !== 'string' || !/^(url|href)$/.test(key)) return value;
    return /href="([^"]*)"/.exec(ledInside(`<a href="${value}">`, inside.root, inside, new Set()))?.[1] ?? value;
  };
  return JSON.stringify(JSON.parse(json, led)).replaceAll('<', '\\u003c');
}

/** Whether an id is that of a statement, on the page of its program. */
function isStatement(id: string, page: string): boolean {
  return page.startsWith('/programs/') && /^[A-Z].*-\d+$/.test(id);
}
