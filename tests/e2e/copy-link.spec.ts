import { statementById } from '../../src/domain/handbook.ts';
import { expect, handbook, test, type Page } from './handbook.ts';

const id = 'SP-M-4';
const sentence = statementById(handbook, id).text;
const button = (page: Page) => page.getByRole('button', { name: `Copy ${id} with its address` });
/** Where the page says what has been done. */
const said = (page: Page) => page.getByRole('status').and(page.locator('#said'));
/** What is copied of a statement before its address. */
const line = (id: string) => {
  const statement = statementById(handbook, id);
  return `${statement.list?.heading}, ${statement.program.shortTitle}: ${statement.text} (${id})`;
};
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(async ({ page }) => {
  await page.goto('/programs/studio-partner/');
});

test.describe('copying a statement', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('by mouse takes who is asked, its sentence to the letter, its id and its address along', async ({
    page,
    baseURL,
  }) => {
    await button(page).click();
    await expect(said(page)).toHaveText(`Copied ${id} with its address.`);
    expect(await clipboard(page)).toBe(`${line(id)}\n${baseURL}programs/studio-partner/#${id}`);
  });

  test('by keyboard does the same: it is the stop after the statement’s id', async ({ page, baseURL }) => {
    await page.locator(`li[id="${id}"]`).locator('.head > a.id').focus();
    await page.keyboard.press('Tab');
    await expect(button(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText(`Copied ${id} with its address.`);
    expect(await clipboard(page)).toBe(`${line(id)}\n${baseURL}programs/studio-partner/#${id}`);
    await expect(button(page)).toBeFocused();
  });

  test('leads, when the address is opened, to that statement', async ({ page }) => {
    await button(page).click();
    await expect(said(page)).not.toBeEmpty();
    const [, address = ''] = (await clipboard(page)).split('\n');
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.locator(`li[id="${id}"]`).getByText(sentence, { exact: true })).toBeInViewport();
  });

  test('is said politely in a place that was there before, and is gone after a while', async ({ page }) => {
    await page.clock.install();
    const status = said(page);
    await expect(status).toHaveCount(1);
    await expect(status).toBeEmpty();
    await button(page).click();
    await expect(status).toBeVisible();
    await page.clock.fastForward(6000);
    await expect(status).toBeEmpty({ timeout: 500 });
  });

  test('works on pages that quote from several programs, and gives the statement’s own address', async ({
    page,
    baseURL,
  }) => {
    await page.goto('/themes/pacts/');
    await page.getByRole('button', { name: 'Copy SP-M-2 with its address' }).click();
    await expect(said(page)).toHaveText('Copied SP-M-2 with its address.');
    expect(await clipboard(page)).toBe(`${line('SP-M-2')}\n${baseURL}programs/studio-partner/#SP-M-2`);
  });

  test('works on what a search has found', async ({ page, baseURL }) => {
    await page.goto('/search/?q=sp-m-4');
    // The list of all statements, which has such buttons too, is there until the answer is.
    await page
      .locator('.found')
      .getByRole('button', { name: `Copy ${id} with its address` })
      .click();
    await expect(said(page)).toHaveText(`Copied ${id} with its address.`);
    expect(await clipboard(page)).toBe(
      `Mentor, Studio Partner: ${sentence} (${id})\n${baseURL}programs/studio-partner/#${id}`,
    );
  });

  test('every statement of the page has its own button', async ({ page }) => {
    const statements = handbook.statements.filter(({ program }) => program.id === 'studio-partner');
    for (const one of statements) {
      await expect(page.getByRole('button', { name: `Copy ${one.id} with its address` })).toHaveCount(1);
    }
    await expect(page.getByRole('button', { name: /^Copy / })).toHaveCount(statements.length);
  });
});

test('where the browser refuses to copy, the address is said instead', async ({ page, baseURL }) => {
  const devtools = await page.context().newCDPSession(page);
  const { targetInfo } = await devtools.send('Target.getTargetInfo');
  await devtools.send('Browser.setPermission', {
    permission: { name: 'clipboard-write' },
    setting: 'denied',
    origin: new URL(page.url()).origin,
    ...(targetInfo.browserContextId !== undefined && { browserContextId: targetInfo.browserContextId }),
  });
  await button(page).click();
  const status = said(page);
  await expect(status).toContainText('did not allow copying');
  await expect(status).toContainText(`${baseURL}programs/studio-partner/#${id}`);
});

test.describe('on a device that is touched', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the line is shared, where the browser can', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: (shared: unknown) => Promise.resolve((document.title = JSON.stringify(shared))),
      });
    });
    await page.reload();
    await page.getByRole('button', { name: `Share ${id} with its address` }).tap();
    const address = `${baseURL}programs/studio-partner/#${id}`;
    await expect(page).toHaveTitle(JSON.stringify({ text: line(id), url: address }));
  });
});
