/** Once, before all tests: chooses the browser and serves the site as built. Both are passed on by environment. */
import { chromium } from '@playwright/test';
import { serveSite } from '../../src/commands/serve-site.ts';
import { siteFolder } from '../site/pages.ts';
import { chooseBrowser, thisMachine } from './browser.ts';

export default async function beforeAll(): Promise<() => void> {
  process.env['HANDBOOK_BROWSER'] = chooseBrowser(thisMachine(chromium.executablePath()));
  const { address, close } = await serveSite(siteFolder, 0);
  process.env['HANDBOOK_ADDRESS'] = address;
  return close;
}
