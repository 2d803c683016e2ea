/** What axe finds wrong with a page as it stands, by all its rules or by those that a change of colours alone concerns. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from './handbook.ts';

/** What is read of axe's results. */
interface Results {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown[] }[] }[];
  readonly passes: readonly { readonly id: string }[];
}
declare global {
  var axe: { run(context: Document, options: object): Promise<Results> };
}

/** axe as @axe-core/playwright brings it. Put into a page once and run in place: six times as fast as its builder. */
const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const rules = {
  all: {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    // Part of WCAG 2.2 AA; rests unless it is asked for.
    rules: { 'target-size': { enabled: true } },
  },
  'of colours': { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
} as const;

/** Everything that axe has looked at. */
export async function analysis(page: Page, which: keyof typeof rules = 'all'): Promise<Results> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(axeSource);
    await page.evaluate(seeForcedColours);
  }
  return page.evaluate((options) => axe.run(document, options), { resultTypes: ['violations'], ...rules[which] });
}

/** What it finds wrong, each as "rule: where". */
export async function barriers(page: Page, which?: keyof typeof rules): Promise<readonly string[]> {
  const found = ({ violations }: Results) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  const all = found(await analysis(page, which));
  const others = all.filter((one) => !one.startsWith('target-size'));
  if (others.length === all.length) return all;
  return [...others, ...found(await page.evaluate(sizesOf, false)), ...found(await page.evaluate(sizesOf, true))];
}

/**
 * The sizes of targets in what floats over a page, or in what lies below it: where the edge of a bar or of an opened list
 * cuts a link, it has its size again as soon as that is scrolled or closed.
 */
async function sizesOf(ofFloating: boolean): Promise<Results> {
  const floating = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
    const { position, zIndex } = getComputedStyle(one);
    return /fixed|sticky/.test(position) || (position === 'absolute' && Number(zIndex) > 0);
  });
  const style = new CSSStyleSheet();
  style.replaceSync(
    ofFloating
      ? 'body *:not([data-floats], [data-floats] *) { visibility: hidden; } [data-floats] { visibility: visible; }'
      : '[data-floats] { visibility: hidden; }',
  );
  document.adoptedStyleSheets.push(style);
  for (const one of floating) one.toggleAttribute('data-floats', true);
  const results = await axe.run(document, { runOnly: { type: 'rule', values: ['target-size'] } });
  for (const one of floating) one.toggleAttribute('data-floats', false);
  document.adoptedStyleSheets.pop();
  return results;
}

/** In forced colours axe would see the ink that the style sheet asks for, on the paper that the browser gives. */
function seeForcedColours(): void {
  const value = Reflect.get(CSSStyleDeclaration.prototype, 'getPropertyValue') as (name: string) => string;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return value.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
}
