/** The styles of several pages as one: each rule once, in its layer, where a page has it first. */
export function mergedStyle(styles: Iterable<string>): string {
  const layers = new Map<string, Set<string>>();
  for (const block of [...new Set(styles)].flatMap(blocksOf)) {
    const [, layer = '', inner] = /^@layer ([\w-]+)\{([^]*)\}$/.exec(block) ?? [];
    const rules = layers.get(layer) ?? new Set();
    layers.set(layer, rules);
    for (const rule of inner === undefined ? [block] : blocksOf(inner)) rules.add(rule);
  }
  return [...layers]
    .map(([layer, rules]) => (layer === '' ? [...rules].join('') : `@layer ${layer}{${[...rules].join('')}}`))
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
