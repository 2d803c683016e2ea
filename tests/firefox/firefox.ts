/** Firefox, driven by WebDriver BiDi, with the site as built from the words for tests. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { serveSite, type ServedSite } from '../../src/commands/serve-site.ts';
import { siteFolder } from '../test-words.ts';

/** Where this machine has Firefox; undefined where it has none. */
export const firefox = firefoxOf(process.env);

function firefoxOf({ FIREFOX_PATH, PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  if (FIREFOX_PATH !== undefined && FIREFOX_PATH !== '') return FIREFOX_PATH;
  const folders = [...PATH.split(':'), '/usr/bin', '/Applications/Firefox.app/Contents/MacOS'].filter(Boolean);
  const paths = folders.flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => posix.join(folder, name)));
  return paths.find((path) => existsSync(path));
}

/** The site in Firefox: on a server of its own, which can be closed while the browser goes on. */
export interface InFirefox {
  readonly browser: Browser;
  readonly server: ServedSite;
  /** A new page, in a window of a phone or of a desk, at an address of the site. */
  open(path: string, width?: number): Promise<Page>;
  close(): Promise<void>;
}

export async function openFirefox(): Promise<InFirefox> {
  const server = await serveSite(siteFolder, 0);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox ?? '',
    headless: true,
    extraPrefsFirefox: { 'browser.shell.checkDefaultBrowser': false, 'dom.events.testing.asyncClipboard': true },
  });
  return {
    browser,
    server,
    open: async (path, width = 1280) => {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 900 });
      await page.goto(new URL(path, server.address).href);
      return page;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** What the first element has to say that fits a selector. */
export const words = (page: Page, selector: string) =>
  page.$eval(selector, (one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());
