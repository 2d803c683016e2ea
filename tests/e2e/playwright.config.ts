import { defineConfig } from '@playwright/test';

/** The site as built, in a browser. Which browser, and where the site is served: see before-all.ts. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.build/test-results',
  globalSetup: './before-all.ts',
  // The file that the report goes to is named by PLAYWRIGHT_JUNIT_OUTPUT_FILE. What failed is not to drown in what passed.
  reporter: process.env['PLAYWRIGHT_JUNIT_OUTPUT_FILE'] ? [['dot'], ['junit']] : [['list']],
  // For slow machines: no test needs more than a few seconds on a quick one.
  timeout: 60_000,
  // Where one waits for what comes late, another goes on.
  workers: '150%',
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
});
