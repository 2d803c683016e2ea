import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { addressesIn, expect, kinds, test, unfoldAll, type Page } from './handbook.ts';

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

function analysis(page: Page): Promise<Results> {
  return page.evaluate((options) => axe.run(document, options), options);
}

/** What axe finds wrong with a page as it stands, each as "rule: where". */
async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await analysis(page);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const address of addressesIn()) {
  test(`${address} has no barrier that axe knows: light, dark, in forced colours, unfolded, on a phone`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.evaluate(axeSource);
    const looks = [
      ['light', { colorScheme: 'light' }],
      ['dark', { colorScheme: 'dark' }],
      ['in forced colours', { forcedColors: 'active' }],
    ] as const;
    const folds = await page.locator('details').count();
    for (const state of folds > 0 ? ['folded', 'unfolded'] : ['as it is']) {
      if (state === 'unfolded') await unfoldAll(page);
      for (const [look, media] of looks) {
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
        expect.soft(await barriers(page), `${state}, ${look}`).toEqual([]);
      }
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize({ width: 360, height: 740 });
    expect.soft(await barriers(page), 'on a phone').toEqual([]);
  });
}

test('axe looks at what these tests are about: contrast, target sizes, regions, headings', async ({ page }) => {
  await page.goto(kinds['a responsibility chart']);
  await page.evaluate(axeSource);
  const looked = (await analysis(page)).passes.map(({ id }) => id);
  expect(looked).toEqual(expect.arrayContaining(['color-contrast', 'target-size', 'region', 'heading-order']));
});
