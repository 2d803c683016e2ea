import { isChart } from '../../src/domain/program.ts';
import { expect, handbook, test, type Page } from './handbook.ts';

const { programs, families } = handbook;
const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: false }) });

type Box = { readonly x: number; readonly width: number } | null;
const middle = (box: Box) => (box === null ? NaN : box.x + box.width / 2);

test.describe('on a desk', () => {
  test.use({ viewport: { width: 1280, height: 600 } });

  test.beforeEach(async ({ page }) => {
    await page.goto('/matrix/');
  });

  const sentence = 'Confers with instructors to prepare studio visits.';
  const six = (page: Page) => row(page, 'Studio Partner').getByRole('link', { name: /^6 statements/ });

  test('a number opens the lists of the whole row, each under its number, and “Close” closes them', async ({
    page,
  }) => {
    await expect(page.getByText(sentence)).toBeHidden();
    await six(page).click();
    await expect(page.getByText(sentence)).toBeVisible();
    const lists = page.locator('tr[id="studio-partner"]');
    await expect(lists.getByRole('listitem')).toHaveCount(15);
    for (const [i, family] of families.entries()) {
      const number = await row(page, 'Studio Partner').getByRole('cell').nth(i).boundingBox();
      const list = await lists.getByRole('heading').nth(i).boundingBox();
      expect(Math.abs((list?.x ?? 0) - (number?.x ?? 99)), family.title).toBeLessThan(2);
    }
    await lists.getByRole('link', { name: /^Close/ }).click();
    await expect(page.getByText(sentence)).toBeHidden();
  });

  test('the numbers of the row that is open, and the roles, stay in view above its lists', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await page.goto('/matrix/#RG-I');
    await expect(page.locator('tr[id="records-guide"] li').first()).toBeInViewport();
    const head = await page.getByRole('columnheader').nth(1).boundingBox();
    const numbers = await row(page, 'Records Guide').getByRole('link').first().boundingBox();
    expect(numbers?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 999));
  });

  test('one row is open at a time, and Back closes it', async ({ page }) => {
    await six(page).click();
    await row(page, 'Records Guide')
      .getByRole('link', { name: /statements/ })
      .first()
      .click();
    await expect(page.getByText(sentence)).toBeHidden();
    await expect(page.locator('tr[id="records-guide"]')).toBeVisible();
    await page.goBack();
    await expect(page.getByText(sentence)).toBeVisible();
    await page.goBack();
    await expect(page.getByText(sentence)).toBeHidden();
  });

  test('a statement leads to where it stands', async ({ page }) => {
    await six(page).click();
    await page.getByRole('link', { name: 'SP-M-4' }).click();
    await expect(page).toHaveURL(/\/programs\/studio-partner\/#SP-M-4$/);
    await expect(page.locator('li[id="SP-M-4"]').locator('p.text')).toBeInViewport();
  });

  test('the roles stay in view above their columns while the table goes by', async ({ page }) => {
    const headers = page.getByRole('columnheader');
    await expect(headers).toHaveCount(families.length + 1);
    for (const name of ['Records Guide', 'Board Workgroup']) {
      await row(page, name).evaluate((one) => one.scrollIntoView({ block: 'end' }));
      const last = await row(page, name).boundingBox();
      for (const { shortTitle: title } of families) {
        const header = page.getByRole('columnheader', { name: title });
        await expect(header).toBeInViewport({ ratio: 1 });
        const onTop = await header.getByRole('link').evaluate((link) => {
          const { x, y, width, height } = link.getBoundingClientRect();
          return link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
        });
        expect(onTop, `${title} is on top at ${name}`).toBe(true);
        expect((await header.boundingBox())?.y).toBeLessThan(last?.y ?? 0);
      }
    }
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test.beforeEach(async ({ page }) => {
    await page.goto('/matrix/');
  });

  test('it is one table on one and a half screens, each number below the letter of its role', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const table = await page.getByRole('table').boundingBox();
    expect((table?.y ?? 0) + (table?.height ?? 9999)).toBeLessThanOrEqual(1.5 * 844);
    for (const program of programs.filter(isChart)) {
      const links = row(page, program.shortTitle).getByRole('cell').getByRole('link');
      await expect(links).toHaveCount(program.lists.length);
      for (const list of program.lists) {
        const head = await page.getByRole('columnheader', { name: list.role.shortTitle }).boundingBox();
        const number = links.filter({ hasText: new RegExp(`, ${list.heading}$`) });
        const box = await number.boundingBox();
        expect(Math.abs(middle(head) - middle(box)), `${program.shortTitle}, ${list.heading}`).toBeLessThan(2);
        expect(box?.height, 'room for a finger').toBeGreaterThanOrEqual(24);
        expect(box?.width, 'room for a finger').toBeGreaterThanOrEqual(24);
        await expect(number).toContainText(String(list.statements.length));
      }
    }
  });

  test('a number opens its own list, as wide as the page', async ({ page }) => {
    await expect(page.getByText('RG-I-1')).toBeHidden();
    await row(page, 'Records Guide')
      .getByRole('link', { name: /^5 statements, .*Instructors/ })
      .click();
    const list = page.locator('tr[id="records-guide"]').getByRole('listitem');
    await expect(list.filter({ visible: true })).toHaveCount(5);
    await expect(page.getByText('RG-I-1')).toBeInViewport();
    expect((await list.filter({ visible: true }).first().boundingBox())?.width).toBeGreaterThan(300);
  });

  test('a program without role lists opens, too', async ({ page }) => {
    const cell = row(page, 'Skills Support').getByRole('cell');
    await expect(cell.getByRole('listitem').first()).toBeHidden();
    await cell.getByRole('link', { name: /in no role list$/ }).click();
    await expect(cell.getByRole('listitem').first()).toBeVisible();
  });
});

for (const width of [1280, 360]) {
  test(`to those who listen it is a table, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/matrix/');
    const rows = programs.length + 2;
    const charts = programs.filter(isChart).length;
    const expected = {
      table: 1,
      row: rows,
      columnheader: families.length + 1,
      rowheader: rows - 1,
      // A program without role lists has one merged cell.
      cell: (rows - 1) * families.length - (programs.length - charts) * (families.length - 1),
    };
    for (const [role, count] of Object.entries(expected)) {
      await expect(page.getByRole(role as keyof typeof expected)).toHaveCount(count);
    }
    // What the browser itself tells a screen reader, with the layout taken into account.
    const devtools = await page.context().newCDPSession(page);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const told = nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value));
    for (const [role, count] of Object.entries(expected)) {
      expect(
        told.filter((one) => one === role || (role === 'cell' && one === 'gridcell')),
        role,
      ).toHaveLength(count);
    }
  });
}
