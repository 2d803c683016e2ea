/**
 * `npm run dossier`: what a district's IT asks for, in dossier/. Runs every check first; with `-- --reports FOLDER` it reads
 * the reports of a run that there was. Exit 1 where they can't be used, or a test has failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { keptNames } from '../../src/browser/keep.client.ts';
import { readContent } from '../../src/check/read-content.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { rulesOf } from './conformance.ts';
import { criteria, dossierOf } from './documents.ts';
import { runAndTell } from '../../src/commands/steps.ts';
import { runIn } from '../../src/commands/test-reports.ts';
import { shippedIn } from './shipped.ts';
import { sumOfCode, sumOfSite } from '../../src/commands/sums.ts';
import { sumsOf } from '../../src/hosting/sums.ts';
import { siteFolder } from '../../src/site-folder.ts';

const folder = join(dirname(siteFolder), 'dossier');
const [option, reports = '.build/reports'] = process.argv.slice(2);
if (option !== '--reports') {
  spawnSync(process.execPath, ['src/commands/test.ts'], { stdio: 'inherit' });
  await runAndTell({
    name: 'the district’s own pages in a browser',
    run: ['playwright', 'test', '--config=tests/content/published/playwright.config.ts'],
    report: { kind: 'playwright', file: '.build/reports/own-pages.xml' },
  });
}
try {
  const tested = { code: sumOfCode(), site: sumOfSite() };
  const headers = readFileSync(join(siteFolder, '_headers'), 'utf8').matchAll(/^ {2}([\w-]+): (.+)$/gm);
  // The axe that the tests bring.
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const axe = createRequire(resolve('@axe-core/playwright'))('axe-core') as {
    getRules(): Parameters<typeof rulesOf>[1];
  };
  const { day, run } = runIn(reports, tested);
  const files = dossierOf({
    ...{ ...tested, day, run, axe: rulesOf(criteria, axe.getRules()), shipped: await shippedIn(siteFolder) },
    title: readContent(contentFolder).draft.settings.words.title,
    sent: Object.fromEntries([...headers].map(([, name = '', value = '']) => [name, value])),
    kept: keptNames.map((name) => `handbook.${name}`),
    hosting: readFileSync('docs/hosting.md', 'utf8'),
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'SHA256SUMS'), sumsOf(siteFolder));
  const failed = run.filter(({ outcome }) => outcome === 'failed').length;
  console.log(`${folder}/index.html`);
  if (failed > 0) throw new Error(`${failed} test${failed === 1 ? '' : 's'} failed; the dossier says what is not met.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
