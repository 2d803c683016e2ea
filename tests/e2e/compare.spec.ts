import { writeComparison, type ComparisonAsked } from '../../src/domain/comparison.ts';
import { expect, handbook, test, tooWide, type Page } from './handbook.ts';

const roles = { kind: 'roles', roles: ['mentor', 'instructor'], program: 'studio-partner' } as const;
const programs = { kind: 'programs', programs: ['mor-scheme', 'studio-partner'], role: 'head' } as const;
const addressOf = (asked: ComparisonAsked) => `/compare/${writeComparison(asked)}`;

const sides = (page: Page) => page.locator('compare-lists .compared > section');
const all = (page: Page) => page.locator('compare-lists .all');
const said = (page: Page) => page.locator('compare-lists').getByRole('status');
const choose = (page: Page, label: string, option: string) =>
  page.getByRole('combobox', { name: label, exact: true }).selectOption(option);

/** What the handbook has of two lists, and the pairs between them. */
function compare(asked: ComparisonAsked) {
  const places =
    asked.kind === 'roles'
      ? asked.roles.map((role) => ({ role, program: asked.program }))
      : asked.programs.map((program) => ({ role: asked.role, program }));
  const sides = places.map(({ role, program }) => {
    const own = handbook.statements.filter((one) => one.program.id === program && one.list?.role.id === role);
    return { program: handbook.programs.find(({ id }) => id === program), heading: own[0]?.list?.heading, own };
  });
  const [first, second] = sides.map(({ own }) => new Set(own.map(({ id }) => id)));
  const pairs = handbook.pairs.filter(
    ({ between: [a, b] }) => (first?.has(a.id) && second?.has(b.id)) || (first?.has(b.id) && second?.has(a.id)),
  );
  return { sides, pairs };
}

/** That these two lists are shown, whole and to the letter, with their pairs, and nothing else. */
async function expectCompared(page: Page, asked: ComparisonAsked): Promise<void> {
  const { sides: expected, pairs } = compare(asked);
  await expect(sides(page)).toHaveCount(2);
  await expect(all(page)).toBeHidden();
  for (const [i, { heading, program, own }] of expected.entries()) {
    const side = sides(page).nth(i);
    await expect(side.getByRole('heading', { level: 2 })).toContainText(heading ?? 'No list');
    await expect(side.getByRole('heading', { level: 2 })).toContainText(program?.title ?? '');
    const texts = await side.locator('.text').allTextContents();
    expect([...texts].sort()).toEqual(own.map(({ text }) => text).sort());
  }
  const ties = await sides(page)
    .first()
    .locator('[data-with]')
    .evaluateAll((found) =>
      found.map((tie) => [tie.closest('li')?.id.replace('side-', ''), tie.getAttribute('data-with')].sort().join()),
    );
  expect([...ties].sort()).toEqual(
    pairs
      .map(({ between }) =>
        between
          .map(({ id }) => id)
          .sort()
          .join(),
      )
      .sort(),
  );
  const inferred = sides(page)
    .first()
    .locator('[data-with]')
    .filter({ has: page.locator('.inferred') });
  await expect(inferred).toHaveCount(pairs.filter(({ basis }) => basis === 'inferred').length);
}

test.describe('an address', () => {
  for (const asked of [roles, programs]) {
    test(`that asks for two lists shows them: ${writeComparison(asked)}`, async ({ page }) => {
      await page.goto(addressOf(asked));
      await expectCompared(page, asked);
      await expect(page.getByRole('radio', { checked: true })).toHaveValue(asked.kind);
    });
  }

  for (const what of ['?roles=head,janitor&program=mor-scheme', '?role=mentor&programs=a,b', '?x=%3Cb%3E']) {
    test(`that asks for what there is not shows all lists: ${what}`, async ({ page }) => {
      await page.goto(`/compare/${what}`);
      await page.getByRole('radio').first().focus();
      await expect(page.locator('compare-lists:defined')).toHaveCount(1);
      await expect(all(page)).toBeVisible();
      await expect(sides(page)).toHaveCount(0);
      await expect(said(page)).toBeEmpty();
    });
  }
});

test.describe('choosing', () => {
  test('by keyboard alone: the address and what is said follow', async ({ page }) => {
    await page.goto('/compare/');
    await page.getByRole('radio', { name: 'Two roles in one program' }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('combobox', { name: 'Role', exact: true })).toBeFocused();
    await page.keyboard.type('Mentor');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Instructor');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Studio');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Show side by side' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expectCompared(page, roles);
    expect(new URL(page.url()).search).toBe(writeComparison(roles));
    await expect(said(page)).toHaveText(
      'Mentor and Instructor in Studio Partner Duties: 6 and 4 statements; 5 pairs, 1 inferred by the editor.',
    );
  });

  test('goes back and forward', async ({ page }) => {
    await page.goto('/compare/');
    await page.getByRole('button', { name: 'Show side by side' }).click();
    await expectCompared(page, { ...roles, roles: ['head', 'mentor'], program: 'mor-scheme' });
    await choose(page, 'in program', 'records-guide');
    await expectCompared(page, { ...roles, roles: ['head', 'mentor'], program: 'records-guide' });
    await page.getByRole('radio', { name: 'One role in two programs' }).check();
    await expectCompared(page, { ...programs, role: 'mentor' });
    await page.goBack();
    await expectCompared(page, { ...roles, roles: ['head', 'mentor'], program: 'records-guide' });
    await expect(page.getByRole('combobox', { name: 'in program' })).toHaveValue('records-guide');
    await page.goBack();
    await page.goBack();
    await expect(all(page)).toBeVisible();
    await expect(sides(page)).toHaveCount(0);
    await page.goForward();
    await expectCompared(page, { ...roles, roles: ['head', 'mentor'], program: 'mor-scheme' });
  });

  test('the same twice changes places', async ({ page }) => {
    await page.goto(addressOf(roles));
    await expectCompared(page, roles);
    await choose(page, 'Role', 'instructor');
    await expectCompared(page, { ...roles, roles: ['instructor', 'mentor'] });
  });

  test('what is paired stands in one row, and its id leads to the other side', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 700 });
    await page.goto(addressOf(roles));
    await expectCompared(page, roles);
    const top = async (id: string) => (await page.locator(`li[id="side-${id}"]`).boundingBox())?.y;
    expect(await top('SP-M-2')).toBe(await top('SP-I-1'));
    expect(await top('SP-M-5')).toBe(await top('SP-I-3'));
    await page.locator('li[id="side-SP-M-6"]').getByRole('link', { name: 'SP-I-4' }).click();
    await expect(page).toHaveURL(/#side-SP-I-4$/);
    await expectCompared(page, roles);
    await expect(page.locator('li[id="side-SP-I-4"]')).toBeInViewport();
  });

  test('asks for its script when somebody begins to choose, not before', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/compare/');
    expect(asked.filter((path) => path.endsWith('.js'))).toEqual([]);
    await page.getByRole('radio').first().focus();
    await expect.poll(() => asked.filter((path) => path.endsWith('.js')).length).toBe(1);
  });

  test('says so where the script cannot be loaded, and leaves all lists', async ({ page }) => {
    await page.route('**/_astro/compare-lists*', (route) => route.abort());
    await page.goto(addressOf(roles));
    await expect(page.locator('#said')).toHaveText(/could not be loaded.* All lists are below\.$/);
    await expect(all(page)).toBeVisible();
  });
});

test('without JavaScript all lists are there, and no choice that could do nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(addressOf(roles));
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  for (const { id, list, text } of handbook.statements) {
    if (list) await expect(page.locator(`li[id="${id}"] .text`)).toHaveText(text);
  }
  await context.close();
});

test('at 360 px one list stands below the other, each under its heading', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(addressOf(roles));
  await expectCompared(page, roles);
  expect(await tooWide(page)).toBeLessThanOrEqual(0);
  const [first, second] = [await sides(page).nth(0).boundingBox(), await sides(page).nth(1).boundingBox()];
  expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0));
  await expect(sides(page).nth(1).getByRole('heading')).toHaveText(/^\s*I?\s*Instructor/);
});

test('two lists are one page of paper', async ({ page }) => {
  for (const asked of [roles, programs, { ...roles, roles: ['head', 'mentor'], program: 'mor-scheme' } as const]) {
    await page.goto(addressOf(asked));
    await expectCompared(page, asked);
    const bytes = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(bytes.split(/\/Type\s*\/Page\b(?!s)/).length - 1, writeComparison(asked)).toBe(1);
  }
});
