/** What stands in braces, with braces in it. */
const block = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*\}`;
/** The layer of Tailwind's utilities, as it stands in a page's style, and a rule in it. */
const layer = new RegExp(`@layer utilities${block}`, 'g');
const rule = new RegExp(`([^{};@]*\\.[^{};]+)${block}`, 'g');

/**
 * A page with those utilities only that stand on it: the style that all pages share has those of all of them. What a
 * script adds to a page can't use a utility, then, unless the page has it too.
 */
export function ownUtilities(html: string): string {
  const words = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));
  const own = new Set(words.map((word) => word.replace(/&(amp|#38);/g, '&').replace(/&(gt|#62);/g, '>')));
  const isOwn = (selectors: string) =>
    [...selectors.matchAll(/\.((?:\\.|[\w-])+)/g)].some(([, name = '']) => own.has(name.replace(/\\(.)/g, '$1')));
  return html.replace(layer, (utilities) =>
    utilities
      .replace(rule, (whole, selectors: string) => (isOwn(selectors) ? whole : ''))
      .replace(/@(media|supports)[^{}]*\{(@(media|supports)[^{}]*\{\})*\}/g, ''),
  );
}
