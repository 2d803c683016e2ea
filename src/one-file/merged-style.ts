/** The styles of several pages as one: each rule once, in its layer, where a page has it first. */
export function mergedStyle(styles: Iterable<string>): string {
  const rules = [...new Set(styles)].flatMap(blocksOf).flatMap((block) => {
    const [, layer = '', inner = ''] = /^(@layer [\w-]+)\{([^]*)\}$/.exec(block) ?? [];
    return (layer === '' ? [block] : blocksOf(inner)).map((rule) => ({ layer, rule }));
  });
  return [...Map.groupBy(rules, ({ layer }) => layer)]
    .map(([layer, of]) => [layer, [...new Set(of.map(({ rule }) => rule))].join('')] as const)
    .map(([layer, css]) => (layer === '' ? css : `${layer}{${css}}`))
    .join('');
}

/** What stands side by side in a style: rules, and whatever ends with a semicolon. */
function blocksOf(css: string): readonly string[] {
  const blocks: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: sign, index } of css.matchAll(/[{};]/g)) {
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    if (depth > 0 || sign === '{') continue;
    blocks.push(css.slice(start, index + 1));
    start = index + 1;
  }
  return start < css.length ? [...blocks, css.slice(start)] : blocks;
}
