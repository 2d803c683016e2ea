import { expect, handbook, test, type Page } from './handbook.ts';

const { stations, lanes } = handbook.cycle;
const lineOf = (page: Page, id: string) =>
  page
    .getByRole('table')
    .getByRole('link', { name: `${id} ` })
    .first();

/** Where a line stands on the page. */
async function placeOf(page: Page, id: string) {
  const place = await lineOf(page, id).boundingBox();
  if (place === null) throw new Error(`${id} is not to be seen.`);
  return place;
}

for (const width of [360, 768, 1280]) {
  test(`what of the cycle is the editor’s is said at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/cycle/');
    const main = page.getByRole('main');
    for (const words of ['The stations are the editor’s.', 'Dashed bars are the editor’s reading.']) {
      await expect(main).toContainText(words);
    }
    const bar = (id: string) =>
      lineOf(page, id)
        .locator('.bar')
        .evaluate((one) => getComputedStyle(one).borderInlineStartStyle);
    expect(await bar('SP-H-2')).toBe('dashed');
    expect(await bar('SP-M-4')).toBe('solid');
  });
}

test('where there is room, what a role does stands below its head, beside what the others do', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/cycle/');
  const [head, mentor, instructor] = [
    await placeOf(page, 'SP-H-2'),
    await placeOf(page, 'SP-M-3'),
    await placeOf(page, 'SP-I-2'),
  ];
  expect(new Set([head.y, mentor.y, instructor.y]).size).toBe(1);
  const heads = page.getByRole('columnheader');
  for (const [i, place] of [head, mentor, instructor].entries()) {
    expect((await heads.nth(i + 1).boundingBox())?.x).toBeCloseTo(place.x, 0);
  }
});

test('on a phone the stations stand one below the other, to the last line within two and a half screens', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/cycle/');
  const mentor = await placeOf(page, 'SP-M-3');
  const instructor = await placeOf(page, 'SP-I-2');
  expect(instructor.x).toBe(mentor.x);
  expect(instructor.y).toBeGreaterThan(mentor.y + mentor.height);
  const last = await lineOf(page, handbook.cycle.district.at(-1)?.id ?? '').boundingBox();
  expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThanOrEqual(2.5 * 844);
});

test('is read aloud as a table: which station, which role, and where there is nothing', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/cycle/');
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: stations[0]?.title ?? '' }) });
    await expect(row.getByRole('cell')).toHaveCount(lanes.length);
    await expect(row.getByRole('cell', { name: 'none' })).toHaveCount(2);
  }
});

test('is one upright page of paper', async ({ page }) => {
  await page.goto('/cycle/');
  const bytes = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(bytes.split(/\/Type\s*\/Page\b(?!s)/)).toHaveLength(2);
});
