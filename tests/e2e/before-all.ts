/** Once, before all tests: chooses the browser and serves the site as built. Both are passed on by environment. */
import { chromium } from '@playwright/test';
import { cpSync, rmSync } from 'node:fs';
import { serveSite } from '../../src/commands/serve-site.ts';
import { siteFolder } from '../site/pages.ts';
import { chooseBrowser, thisMachine } from './browser.ts';

export default async function beforeAll(): Promise<() => void> {
  process.env['HANDBOOK_BROWSER'] = chooseBrowser(thisMachine(chromium.executablePath()));
  // A copy, so that a build in the middle of the run changes nothing under the tests' feet.
  const copy = `.build/e2e-site-${process.pid}`;
  cpSync(process.env['HANDBOOK_SERVED'] ?? siteFolder, copy, { recursive: true });
  const { address, close } = await serveSite(copy, 0);
  process.env['HANDBOOK_ADDRESS'] = address;
  return () => {
    close();
    rmSync(copy, { recursive: true, force: true });
  };
}
