import { defineConfig } from '@playwright/test';
import common from '../../e2e/playwright.config.ts';
import { siteFolder } from '../../../src/site-folder.ts';

/** Which site is served (tests/e2e/before-all.ts): the district's own. */
process.env['HANDBOOK_SERVED'] = siteFolder;

/** A look at the district's own pages, a part of `npm run dossier` alone: it takes minutes. */
export default defineConfig({
  ...common,
  testDir: '../../..',
  testMatch: 'tests/content/published/*.spec.ts',
  outputDir: '../../../.build/test-results',
  globalSetup: '../../e2e/before-all.ts',
});
