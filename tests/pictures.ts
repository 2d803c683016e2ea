/**
 * `npm run pictures`: pictures of the main pages and of three sheets, into docs/pictures, of the site that was built
 * last. What is looked at first is whether they are something to be proud of.
 */
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { checkContent } from '../src/check/check-content.ts';
import { serveSite } from '../src/commands/serve-site.ts';
import { contentFolder } from '../src/content-folder.ts';
import { filesOf, fitOf } from '../src/print/fit-sheet.ts';
import { draw } from '../src/print/picture.ts';
import { sheetsOf } from '../src/print/sheets/index.ts';
import { loadTypst } from '../src/print/typst.ts';
import { siteFolder } from '../src/site-folder.ts';
import { chooseBrowser, thisMachine } from './e2e/browser.ts';

const to = 'docs/pictures';
const { handbook } = checkContent(contentFolder);
const program = handbook?.programs[1] ?? handbook?.programs[0];
const [role] = handbook?.families ?? [];
if (handbook === undefined || program === undefined) throw new Error('The words are not in order.');
mkdirSync(to, { recursive: true });

const pages = {
  home: '',
  program: `programs/${program.id}/`,
  ...(role && { role: `roles/${role.id}/` }),
  matrix: 'matrix/',
  search: `search/?q=${encodeURIComponent(handbook.home.searches[0] ?? program.title)}`,
};
const site = await serveSite(siteFolder, 0);
const browser = await chromium.launch({ executablePath: chooseBrowser(thisMachine(chromium.executablePath())) });
for (const [name, address] of Object.entries(pages)) {
  for (const [width, height] of [
    [360, 780],
    [1280, 800],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${site.address}${address}`, { waitUntil: 'networkidle' });
      await sharp(await page.screenshot())
        .png({ palette: true })
        .toFile(join(to, `${name}-${width}-${colorScheme}.png`));
      await page.close();
    }
  }
}
await browser.close();
site.close();

const wanted = [`programs/${program.id}`, `roles/${role?.id ?? ''}`, 'matrix'];
for (const sheet of sheetsOf(handbook).filter(({ path }) => wanted.includes(path))) {
  const fit = await fitOf(handbook, sheet);
  if (fit === undefined) throw new Error(`${sheet.path} does not fit.`);
  const set = loadTypst().set(sheet.template, filesOf(handbook, sheet, fit));
  await (
    await draw(set.artifact(), 816)
  )
    .png({ palette: true })
    .toFile(join(to, `sheet-${sheet.path.replace('/', '-')}.png`));
}
