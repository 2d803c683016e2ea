import { expect, handbook, test, type Page } from './handbook.ts';

const { programs, families } = handbook;
const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: false }) });

test.describe('on a desk', () => {
  test.use({ viewport: { width: 1280, height: 600 } });

  test.beforeEach(async ({ page }) => {
    await page.goto('/matrix/');
  });

  test('a number opens its statements, and closes them again', async ({ page }) => {
    const cell = row(page, 'Studio Partner').getByRole('cell').nth(1);
    const sentence = cell.getByText('Confers with instructors to prepare studio visits.');
    await expect(sentence).toBeHidden();
    await cell.getByText('6', { exact: true }).click();
    await expect(sentence).toBeVisible();
    await expect(cell.getByRole('listitem')).toHaveCount(6);
    await cell.getByText('6', { exact: true }).click();
    await expect(sentence).toBeHidden();
  });

  test('a statement in a cell leads to where it stands', async ({ page }) => {
    const cell = row(page, 'Studio Partner').getByRole('cell').nth(1);
    await cell.getByText('6', { exact: true }).click();
    await cell.getByRole('link', { name: 'SP-M-4' }).click();
    await expect(page).toHaveURL(/\/programs\/studio-partner\/#SP-M-4$/);
    await expect(page.locator('li[id="SP-M-4"]').locator('p.text')).toBeInViewport();
  });

  test('the roles stay in view above their columns while the table goes by', async ({ page }) => {
    const headers = page.getByRole('columnheader');
    await expect(headers).toHaveCount(families.length + 1);
    for (const name of ['Records Guide', 'Board Workgroup']) {
      await row(page, name).evaluate((one) => one.scrollIntoView({ block: 'end' }));
      const last = await row(page, name).boundingBox();
      for (const { title } of families) {
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

  for (const program of programs) {
    test(`${program.shortTitle} is a card with its four roles in words`, async ({ page }) => {
      const card = row(page, program.shortTitle);
      const cells = card.getByRole('cell');
      await expect(cells).toHaveCount(families.length);
      let bottom = 0;
      for (const [index, family] of families.entries()) {
        const list = program.kind === 'chart' ? program.lists.find(({ role }) => role.id === family.id) : undefined;
        const words = await cells.nth(index).innerText();
        expect(words).toContain(list?.heading ?? family.shortTitle);
        expect(words).toContain(list === undefined ? 'no list' : String(list.statements.length));
        const box = await cells.nth(index).boundingBox();
        expect(box?.y, 'one below the other').toBeGreaterThanOrEqual(bottom);
        expect(box?.width, 'as wide as the page').toBeGreaterThan(300);
        bottom = (box?.y ?? 0) + (box?.height ?? 0);
      }
    });
  }

  test('a card’s line opens its statements', async ({ page }) => {
    const cell = row(page, 'Records Guide').getByRole('cell').nth(2);
    const sentence = cell.getByText('RG-I-1');
    await expect(sentence).toBeHidden();
    await cell.getByText('Instructors').first().click();
    await expect(sentence).toBeVisible();
    await expect(cell.getByRole('listitem')).toHaveCount(5);
  });
});

for (const width of [1280, 360]) {
  test(`to those who listen it is a table, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/matrix/');
    const rows = programs.length + 2;
    const expected = {
      table: 1,
      row: rows,
      columnheader: families.length + 1,
      rowheader: rows - 1,
      cell: (rows - 1) * families.length,
    };
    for (const [role, count] of Object.entries(expected)) {
      await expect(page.getByRole(role as keyof typeof expected)).toHaveCount(count);
    }
    // Written out, because not every browser keeps them for a table that is laid out as blocks.
    for (const [role, count] of Object.entries(expected)) {
      await expect(page.locator(`main [role="${role}"]`)).toHaveCount(count);
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
