import { rulesOf } from '../dossier/conformance.ts';
import { criteria, dossierOf } from '../dossier/documents.ts';
import { madeRun } from '../dossier/made-run.ts';
import { barriers } from './axe.ts';
import { expect, test, tooWide } from './handbook.ts';

const files = dossierOf({
  ...{
    title: 'Studio Book',
    day: '2030-01-31',
    code: 'c0de'.repeat(16),
    site: '517e'.repeat(16),
    hosting: '# Hosting\n',
  },
  ...{ run: madeRun(), axe: rulesOf(criteria, []), sent: { 'X-Frame-Options': 'DENY' }, kept: [], shipped: [] },
});

for (const [name, html] of [...files].filter(([name]) => name.endsWith('.html'))) {
  test(`the dossier’s ${name} can be read by everybody, in light and dark, and fits narrow screens`, async ({
    page,
  }) => {
    await page.setContent(html);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await barriers(page), colorScheme).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 740 });
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
  });
}
