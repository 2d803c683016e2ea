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

const options = {
  resultTypes: ['violations'],
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // Part of WCAG 2.2 AA; rests unless it is asked for.
  rules: { 'target-size': { enabled: true } },
};

/** Everything that axe has looked at. */
export function analysis(page: Page): Promise<Results> {
  return page.evaluate((options) => axe.run(document, options), options);
}

/** What axe finds wrong with a page as it stands, each as "rule: where". */
export async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await analysis(page);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Puts axe into a page, once for as long as it stands. */
export async function prepareAxe(page: Page): Promise<void> {
  await page.evaluate(axeSource);
}
