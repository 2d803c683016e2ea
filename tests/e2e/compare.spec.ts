import { expect, test, tooWide, type Page } from './handbook.ts';

const both = '/compare/mentor+instructor/';
const section = (page: Page, name: string) =>
  page.locator('main section').filter({ has: page.getByRole('heading', { level: 2, name }) });
async function box(page: Page, id: string) {
  const found = await page.locator(`li[id="${id}"]`).boundingBox();
  if (found === null) throw new Error(`${id} is not shown.`);
  return found;
}

test('opens with the two roles that have the most pairs, and leads to each other two in one click', async ({
  page,
}) => {
  await page.goto('/compare/');
  const choose = page.getByRole('navigation', { name: 'Choose what to compare' });
  await expect(choose.locator('[aria-current]')).toHaveText('Mentor and Instructor');
  await expect(choose.getByRole('listitem').first()).toHaveText(/Mentor and Instructor \d+ pairs$/);
  await expect(section(page, 'Studio Partner Duties').locator('li[id="SP-I-1"]')).toBeVisible();
  await choose.getByRole('link', { name: 'Head and Mentor' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Head and Mentor');
  await expect(choose.locator('[aria-current]')).toHaveText('Head and Mentor');
  await choose.getByRole('link', { name: 'Board in each program' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Board in each program');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Head and Mentor');
});

test('what is paired stands in one row, whole and to the letter, and each id leads to where it stands', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto(both);
  for (const [mentor, instructor] of [
    ['SP-M-2', 'SP-I-1'],
    ['SP-M-5', 'SP-I-3'],
  ] as const) {
    expect((await box(page, mentor)).y).toBe((await box(page, instructor)).y);
    expect((await box(page, mentor)).x).toBeLessThan((await box(page, instructor)).x);
  }
  await page.locator('li[id="SP-I-4"]').getByRole('link', { name: 'SP-I-4' }).click();
  await expect(page).toHaveURL(/\/programs\/studio-partner\/#SP-I-4$/);
});

test('on a phone what is paired stands one below the other, behind one bar, each with its role’s mark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(both);
  expect(await tooWide(page)).toBeLessThanOrEqual(0);
  const [mentor, instructor] = [await box(page, 'SP-M-2'), await box(page, 'SP-I-1')];
  expect(instructor.y).toBeGreaterThanOrEqual(mentor.y + mentor.height);
  for (const id of ['SP-M-2', 'SP-I-1']) {
    await expect(page.locator(`li[id="${id}"] .role-mark`)).toBeVisible();
    await expect(page.locator(`li[id="${id}"]`)).toHaveCSS('border-inline-start-style', 'solid');
  }
});

test('a program’s page leads to its lists side by side', async ({ page }) => {
  await page.goto('/programs/studio-partner/');
  await page.getByRole('link', { name: 'the lists side by side' }).click();
  const lists = page.locator('tr[id="studio-partner"]').getByRole('listitem');
  await expect(lists).toHaveCount(15);
  await expect(lists.first()).toBeVisible();
});

for (const [old, now] of [
  ['?roles=instructor,mentor&program=studio-partner', '/compare/mentor+instructor/#studio-partner'],
  ['?role=head&programs=mor-scheme,studio-partner', '/compare/head/'],
] as const) {
  test(`an address that comparisons once had leads to where that is now: ${old}`, async ({ page }) => {
    await page.goto(`/compare/${old}`);
    await expect.poll(() => page.url().replace(/#$/, '')).toMatch(new RegExp(`${now.replace('+', '\\+')}$`));
  });
}

for (const what of ['?roles=head,janitor&program=mor-scheme', '?role=janitor&programs=a,b', '?x=%3Cb%3E']) {
  test(`an address that asks for what there is not opens as the page does: ${what}`, async ({ page }) => {
    await page.goto(`/compare/${what}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare');
    await expect(page).toHaveURL(new RegExp(`compare/\\${what.slice(0, 3)}`));
  });
}

test('without JavaScript everything is there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/compare/');
  await page.getByRole('link', { name: 'Head and Mentor' }).click();
  await expect(page.locator('li[id="MS-H-1"]')).toBeVisible();
  await context.close();
});
