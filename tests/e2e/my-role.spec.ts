import { expect, test, type Page } from './handbook.ts';

const take = (page: Page) => page.getByRole('button', { name: 'This is my role: mark what is asked of me' });
const mine = (page: Page) => page.locator('my-role');
const undo = (page: Page) => page.getByRole('button', { name: 'Undo: Head / School Office is not my role' });

async function beAHead(page: Page): Promise<void> {
  await page.goto('/roles/head/');
  await take(page).click();
  await expect(mine(page)).toContainText('Your role: Head / School Office');
}

test('nothing is marked and nothing is loaded until a role is taken', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.url().endsWith('.js') && scripts.push(request.url()));
  await page.goto('/programs/studio-partner/');
  await page.waitForTimeout(200);
  await expect(mine(page)).toBeHidden();
  expect(scripts).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('from then on that role’s list says that it is yours, on every page, after a reload', async ({ page }) => {
  await beAHead(page);
  await page.goto('/programs/studio-partner/');
  await expect(mine(page)).toContainText('Your role: Head / School Office');
  const after = (name: string) =>
    page.getByRole('heading', { name, level: 2 }).evaluate((one) => getComputedStyle(one, '::after').content);
  expect(await after('Head')).toContain('yours');
  expect(await after('Instructor')).not.toContain('yours');
  await page.reload();
  await expect.poll(() => after('Head')).toContain('yours');
});

test('their door on the home page says that it is theirs, and stays where it was', async ({ page }) => {
  await page.goto('/roles/instructor/');
  await take(page).click();
  await expect(mine(page)).toBeVisible();
  await page.goto('/');
  await expect(mine(page)).toBeVisible();
  const doors = page.locator('[data-door]');
  const said = await doors.evaluateAll((all) =>
    all.map((one) =>
      [...one.querySelectorAll('.small')].some((line) => getComputedStyle(line, '::after').content.includes('yours')),
    ),
  );
  expect(said).toEqual([false, false, true, false]);
  await expect(doors.nth(2)).toHaveAttribute('data-door', 'instructor');
});

test('found statements of that role say so', async ({ page }) => {
  await beAHead(page);
  await page.goto('/search/?q=mentoring+rounds');
  const own = page.locator('.hits > li').filter({ hasText: 'SP-H-2' }).locator('.where');
  const others = page.locator('.hits > li').filter({ hasText: 'SP-M-1' }).locator('.where');
  const after = (one: typeof own) => one.evaluate((place) => getComputedStyle(place, '::after').content);
  expect(await after(own)).toContain('yours');
  expect(await after(others)).not.toContain('yours');
});

test('is undone in one click, on every page, and by keyboard', async ({ page }) => {
  await beAHead(page);
  await page.goto('/matrix/');
  await undo(page).focus();
  await page.keyboard.press('Enter');
  await expect(mine(page)).toBeHidden();
  await page.goto('/programs/studio-partner/');
  await expect(mine(page)).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('undone where no button takes it, the keyboard stays on the page', async ({ page }) => {
  await beAHead(page);
  await page.goto('/questions/');
  await undo(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('reaches another page that is open, though nothing was loaded there', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('/matrix/');
  await expect(mine(other)).toBeHidden();
  await beAHead(page);
  await expect(mine(other)).toBeVisible();
});

test('a role that is kept but is none any more marks nothing', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('handbook.role', '<b>superintendent'));
  await page.goto('/programs/studio-partner/');
  await page.waitForTimeout(200);
  await expect(mine(page)).toBeHidden();
});

test('a browser that keeps nothing marks this page and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('/roles/head/');
  await take(page).click();
  await expect(mine(page)).toContainText('Your role: Head / School Office');
  await expect(page.locator('#said')).toContainText('This browser keeps nothing.');
});
