/** What readers do while a script is on its way, as on a slow line, or though it never comes. */
import { expect, test, type Page } from './handbook.ts';

/** From now on the scripts whose names begin so come late. */
async function slow(page: Page, script: string): Promise<void> {
  await page.route(`**/_astro/${script}*.js`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await route.continue();
  });
}

test('a code from another device is taken over, and the page is not left', async ({ page }) => {
  await page.goto('/onboarding/');
  await page.locator('.step input').first().check();
  await page.getByText('Print, carry to another device').click();
  const code = (await page.locator('.code').textContent()) ?? '';
  await page.evaluate(() => localStorage.clear());
  await slow(page, 'onboarding');
  await page.goto('/onboarding/');
  await page.getByText('Print, carry to another device').click();
  await page.getByLabel('Code from another device').fill(code);
  await page.keyboard.press('Enter');
  await expect(page.locator('.notice')).toContainText('1 step is taken over');
  await expect(page).toHaveURL(/\/onboarding\/$/);
});

test('what is typed after / goes on in the search that opens, and Escape gives the focus back', async ({ page }) => {
  await page.goto('/programs/records-guide/');
  await slow(page, 'search');
  await page.getByRole('link', { name: 'Matrix' }).focus();
  await page.keyboard.type('/mentor');
  const dialog = page.getByRole('dialog', { name: 'Search the handbook' });
  await expect(dialog.getByRole('searchbox')).toHaveValue('mentor');
  await expect(dialog.locator('.found li').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Matrix' })).toBeFocused();
  await expect(page.locator('search-box').first().getByRole('searchbox')).toHaveValue('');
});

test('/ and Escape leave a page where it has been scrolled to', async ({ page }) => {
  await page.goto('/programs/records-guide/');
  await slow(page, 'search');
  await page.evaluate(() => scrollTo(0, 400));
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search the handbook' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => scrollY)).toBe(400);
});

test('words typed on the search page win over those of its address', async ({ page }) => {
  await slow(page, 'search');
  await page.goto('/search/?q=mentor');
  await page.getByRole('searchbox').fill('records');
  await expect(page.locator('.found li').first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('records');
  await expect(page).toHaveURL(/\?q=records$/);
});

test('a choice ticked on the search page is added to what its address asks', async ({ page }) => {
  await slow(page, 'search');
  await page.goto('/search/?q=targets&theme=records');
  await page.locator('input[name="role"][value="mentor"]').check();
  await expect(page).toHaveURL(/\?q=targets&role=mentor&theme=records$/);
  await expect(page.getByRole('searchbox')).toHaveValue('targets');
  await expect(page.locator('input[name="role"][value="mentor"]')).toBeChecked();
});

test('a term that is pressed opens when it can, and in a new tab for who wants one', async ({ page, context }) => {
  await slow(page, 'term-meaning');
  await page.goto('/programs/studio-partner/');
  const term = page.locator('li[id="SP-H-3"]').getByRole('link', { name: 'pre-talks', exact: true });
  const opened = context.waitForEvent('page');
  await term.click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(/\/glossary\/#pre-talk$/);
  await term.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page).toHaveURL(/\/programs\/studio-partner\/$/);
});

test('a button that is pressed three times does its work once', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => (document.title += '!');
  });
  await slow(page, 'kept-form');
  await page.goto('/agreements/mentor-instructor-round/');
  const title = await page.title();
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('kept-form:defined')).toHaveCount(1);
  await expect(page).toHaveTitle(`${title}!`);
});

test('what failed is not done later by itself', async ({ page }) => {
  await page.route('**/_astro/kept-form*.js', (route) => route.abort());
  await page.goto('/agreements/mentor-instructor-round/');
  await page.getByLabel('Our goals').fill('To be kept');
  await page.getByRole('button', { name: 'Empty the form' }).click();
  await expect(page.locator('#said')).toContainText('could not be loaded');
  await page.unrouteAll();
  await page.getByLabel('Our goals').press('End');
  await page.keyboard.type('.');
  await expect(page.locator('kept-form:defined')).toHaveCount(1);
  await expect(page.locator('#said')).toHaveText('');
  await expect(page.getByLabel('Our goals')).toHaveValue('To be kept.');
});

test('who only passes over a control is not told that its script is missing', async ({ page }) => {
  await page.goto('/programs/studio-partner/');
  const asked = page.waitForRequest('**/_astro/search.client*');
  await page.route('**/_astro/search.client*', (route) => route.abort());
  await page.getByRole('searchbox').hover();
  await asked;
  await page.waitForTimeout(200);
  await expect(page.locator('#said')).toHaveText('');
  await page.getByRole('searchbox').focus();
  await expect(page.locator('#said')).toContainText('could not be loaded');
});

test('a role that could not be marked is said so, and is marked at the next try', async ({ page }) => {
  await page.route('**/_astro/my-role*.js', (route) => route.abort());
  await page.goto('/roles/mentor/');
  const take = page.getByRole('button', { name: 'This is my role' });
  await take.click();
  await expect(page.locator('#said')).toContainText('could not be loaded');
  await page.unrouteAll();
  await take.click();
  await expect(page.locator('my-role')).toContainText('Your role: Mentor / MOR');
});

test('a browser that has no room left marks a role for as long as the page is open', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/roles/mentor/');
  await page.getByRole('button', { name: 'This is my role' }).click();
  await expect(page.locator('my-role')).toContainText('Your role: Mentor / MOR');
  await expect(page.locator('#said')).toContainText('keeps nothing');
});
