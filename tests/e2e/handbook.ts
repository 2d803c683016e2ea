/** What the browser tests share: the browser, the site's address, its pages, and what several of them look at. */
import { test as base, expect, type Page } from '@playwright/test';
import { testHandbook } from '../site/pages.ts';
import { browserArgs } from './browser.ts';

export { addressesIn } from '../site/pages.ts';
export { expect, type Page };

export const handbook = testHandbook();

/** The pages that have moved: what stands at their old addresses leads on by itself. */
export const movedPages = handbook.redirects.filter(({ from }) => !from.includes('#'));
export const hasMoved = (address: string) => movedPages.some(({ from }) => from === address);

/** Where the browser will stay when it opens a page that has moved, as one does that leaves leading on to its reader. */
export async function stayOn(page: Page, address: string): Promise<void> {
  if (!hasMoved(address)) return;
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
    await route.fulfill({ response, body });
  });
}

/**
 * `test`, in the chosen browser, with addresses that begin at the site. Its pages know no service workers, which would
 * answer in the place of what tests route, unless a spec wants to keep the handbook offline (`keepsOffline`).
 */
export const test = base.extend<{ readonly keepsOffline: boolean }, { readonly chosen: string }>({
  chosen: [async ({}, use) => use(fromSetup('HANDBOOK_BROWSER')), { scope: 'worker' }],
  launchOptions: [
    async ({ chosen }, use) => use({ executablePath: chosen, args: [...browserArgs(process.getuid?.() === 0)] }),
    { scope: 'worker' },
  ],
  baseURL: async ({}, use) => use(fromSetup('HANDBOOK_ADDRESS')),
  keepsOffline: [false, { option: true }],
  context: async ({ context, keepsOffline }, use) => {
    if (!keepsOffline) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await use(context);
  },
});

/** The same on one page for all tests of a worker, which stays warm: for looks at many pages, which leave nothing behind. */
export const onePage = test.extend<{ page: Page }, { readonly warm: Page }>({
  warm: [
    async ({ browser }, use) => {
      await use(await browser.newPage({ baseURL: fromSetup('HANDBOOK_ADDRESS'), serviceWorkers: 'block' }));
    },
    { scope: 'worker' },
  ],
  page: async ({ warm }, use) => {
    await use(warm);
    await warm.unrouteAll();
  },
});

function fromSetup(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set; run the tests with tests/e2e/playwright.config.ts.`);
  return value;
}

/** One page of each kind. */
export const kinds = {
  'the home page': '/',
  'the list of programs': '/programs/',
  'a responsibility chart': '/programs/studio-partner/',
  'a program description': '/programs/skills-support/',
  'the list of roles': '/roles/',
  'a role': '/roles/instructor/',
  'a role that is only named': '/roles/welcome-tutor/',
  'the matrix': '/matrix/',
  'the list of themes': '/themes/',
  'a theme': '/themes/records/',
  'the questions': '/questions/',
  'the search': '/search/',
  'the glossary': '/glossary/',
  'the coaching cycle': '/cycle/',
  'the onboarding': '/onboarding/',
  'the list of agreements': '/agreements/',
  'an agreement': '/agreements/mentor-instructor-round/',
  'the comparison': '/compare/',
  'the comparison of one role': '/compare/mentor/',
  'two roles together': '/together/head-mentor/',
  'the choice of a coaching': '/which-coaching/',
  'a page of the district’s own': '/house-contacts/',
  'what has changed': '/changes/',
  'what changed for a year': '/changes/2024-25/',
  'what changed for a role': '/changes/2024-25/head/',
  'the source': '/source/',
  'everything to print': '/print/',
  'the page for addresses that lead nowhere': '/404.html',
} as const;

/** Opens whatever can be unfolded. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** How many CSS pixels the page is wider than its window. */
export async function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** What is to be pressed and too small for a finger. A box is as large as its label, which can be pressed too. */
export async function tooSmall(page: Page): Promise<readonly string[]> {
  return page.locator(':is(button, summary, input, select):visible').evaluateAll((controls) =>
    controls
      .map((control) => ({ control, box: (control.closest('label') ?? control).getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ control, box }) => `${control.outerHTML.slice(0, 80)}: ${box.width} × ${box.height}`),
  );
}
