/** What stands in the one file, and where the rest is. */
export interface Inside {
  /** The path that the site lives below. */
  readonly root: string;
  /** The site's full address; empty where it has none. */
  readonly site: string;
  /** The addresses of the pages in the file, such as `/roles/` for a site at the root. */
  readonly pages: ReadonlySet<string>;
  /** A picture of the site as an address that carries it; empty where the file goes without. */
  carried(address: string): string;
}

const tag = /<[a-z][^\s>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*\/?>/g;
const naming = /^(id|for|list|headers|popovertarget|aria-(labelledby|describedby|controls))$/;
/** What only a site does: to send a form, to load ahead, to say where a quote stands. */
const needless = / (action|cite|data-(ahead|first|list))="[^"]*"| download(?=[ >])/g;

/**
 * HTML of a page as it stands in the one file. Its ids begin with the page's address, so that those of two pages never
 * clash, but for statements, whose ids are their anchors, and for `plain` ones. Links lead to places inside; what only
 * the site has is a full link, or plain words where nobody said where the site is.
 */
export function ledInside(html: string, page: string, inside: Inside, plain: ReadonlySet<string>): string {
  const { root, site, pages, carried } = inside;
  const own = (address: string) => address.slice(root.length - 1);
  const idOf = (id: string, on = page) =>
    plain.has(id) || (own(on).startsWith('/programs/') && /^[A-Z].*-\d+$/.test(id)) ? id : `${own(on)}#${id}`;
  const lead = (to: string) => {
    if (to.startsWith('#')) return `#${idOf(to.slice(1))}`;
    if (!to.startsWith(root) || to.startsWith('//')) return to;
    const [, path = '', query = '', id = ''] = /^([^?#]*)(\?[^#]*)?#?(.*)$/.exec(to) ?? [];
    if (!pages.has(path)) return site === '' ? '' : new URL(to, site).href;
    return query || `#${id === '' ? own(path) : idOf(id, path)}`;
  };
  const led = (whole: string, name: string, value: string) => {
    if (naming.test(name)) return ` ${name}="${value.replace(/\S+/g, (id) => idOf(id))}"`;
    if (name === 'href') return ` href="${lead(value)}"`;
    if (name === 'src') return ` src="${carried(value)}"`;
    if (/^data-(index|version)$/.test(name)) return ` ${name}=""`;
    return name === 'data-themes' ? ` data-themes="#${own(value)}"` : whole;
  };
  return html
    .replace(/<script[^]*?<\/script>/g, '')
    .replace(tag, (one) => one.replace(needless, '').replace(/ ([a-z-]+)="([^"]*)"/g, led))
    .replace(/<a\b[^>]* href=""[^>]*>([^]*?)<\/a>/g, '<span>$1</span>')
    .replace(/<img\b[^>]* src=""[^>]*>/g, '');
}
