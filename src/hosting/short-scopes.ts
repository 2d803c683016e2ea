/** How Astro marks the elements that a component's style is for. */
const scope = /data-astro-cid-[a-z0-9]{8}/g;

/** Shorter names for the marks by which styles find their elements, the same on every page: they stand on hundreds. */
export function shortScopes(pages: readonly string[]): (html: string) => string {
  const marks = [...new Set(pages.flatMap((html) => html.match(scope) ?? []))].sort();
  const short = new Map(marks.map((mark, i) => [mark, `data-${i.toString(36)}`]));
  return (html) => html.replace(scope, (mark) => short.get(mark) ?? mark);
}
