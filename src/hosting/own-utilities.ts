/** The layer of Tailwind's utilities, as it stands in a page's style. */
const layer = /@layer utilities\{(?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*\}/g;

/**
 * A page with those utilities only that stand on it: the style that all pages share has those of all of them. What a
 * script adds to a page can't use a utility, then, unless the page has it too.
 */
export function ownUtilities(html: string): string {
  const words = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));
  const own = new Set(words.map((word) => word.replace(/&(amp|#38);/g, '&')));
  const isOwn = (selectors: string) =>
    [...selectors.matchAll(/\.((?:\\.|[\w-])+)/g)].some(([, name = '']) => own.has(name.replace(/\\(.)/g, '$1')));
  return html.replace(layer, (utilities) =>
    utilities
      .replace(/([^{}@]*\.[^{}]+)\{[^{}]*\}/g, (rule, selectors: string) => (isOwn(selectors) ? rule : ''))
      .replace(/@(media|supports)[^{}]*\{\}/g, ''),
  );
}
