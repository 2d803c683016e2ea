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
  const { violations } = await analysis(page, which);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** In forced colours axe would see the ink that the style sheet asks for, on the paper that the browser gives. */
function seeForcedColours(): void {
  const value = Reflect.get(CSSStyleDeclaration.prototype, 'getPropertyValue') as (name: string) => string;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return value.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
}
