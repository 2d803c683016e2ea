/**
 * Every state that readers see is looked at here, and here alone: each page as it opens and unfolded, and what readers
 * bring about on it. Whether it is the right state is for the specs of those parts.
 */
import type { HTMLElement } from 'node-html-parser';
import { pageAt } from '../site/pages.ts';
import { analysis, barriers } from './axe.ts';
import {
  addressesIn,
  expect,
  kinds,
  onePage,
  stayOn,
  test,
  tooSmall,
  tooWide,
  unfoldAll,
  type Page,
} from './handbook.ts';

const light = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } as const;
const dark = { ...light, colorScheme: 'dark' } as const;
const forced = { ...light, forcedColors: 'active' } as const;
const desk = { width: 1280, height: 740 };
const phone = { width: 360, height: 740 };

/** What axe finds in some colours; where they alone are others than at the look before, its rules of colours will do. */
async function expectNone(
  page: Page,
  state: string,
  colours: Parameters<Page['emulateMedia']>[0],
  rules: 'all' | 'of colours' = 'all',
): Promise<void> {
  await page.emulateMedia(colours);
  expect.soft(await barriers(page, rules), state).toEqual([]);
}

/** Looks at what readers have brought about: on a desk and on a phone, light, dark and in forced colours. */
async function look(page: Page, state: string): Promise<void> {
  for (const [where, size] of Object.entries({ 'on a desk': desk, 'on a phone': phone })) {
    await page.setViewportSize(size);
    await expectNone(page, `${state}, ${where}, light`, light);
    await expectNone(page, `${state}, ${where}, dark`, dark, 'of colours');
    await expectNone(page, `${state}, ${where}, in forced colours`, forced, 'of colours');
    expect.soft(await tooWide(page), `${state}: pixels too wide ${where}`).toBeLessThanOrEqual(0);
    expect.soft(await tooSmall(page), `${state}: too small for a finger ${where}`).toEqual([]);
  }
  await page.setViewportSize(desk);
  await page.emulateMedia(light);
}

/** What styles can tell apart on a page: each thing in the one around it, by kind, classes, and the mark of a role. */
function partsOf(address: string): string[] {
  const name = (one: HTMLElement | null) => `${one?.tagName}.${one?.classNames}.${one?.getAttribute('data-mark')}`;
  return pageAt(address)
    .document.querySelectorAll('body *')
    .map((part) => `${name(part.parentNode)} > ${name(part)}`);
}

/** A page of each kind, and each that has a part which none before it has. What others have was seen in every state. */
const seen = new Set(Object.values(kinds).flatMap(partsOf));
const inEveryState = addressesIn().filter((address) => {
  const before = seen.size;
  for (const part of partsOf(address)) seen.add(part);
  return seen.size > before || Object.values<string>(kinds).includes(address);
});

for (const address of addressesIn()) {
  const isNew = inEveryState.includes(address);
  const states = isNew ? 'light, dark, in forced colours, unfolded, on a phone, at 400 %' : 'unfolded, on a phone';
  onePage(`${address} has no barrier that axe knows: ${states}`, async ({ page }) => {
    await stayOn(page, address);
    await page.setViewportSize(isNew ? desk : phone);
    await page.goto(address);
    if (isNew) {
      await expectNone(page, 'light', light);
      await expectNone(page, 'dark', dark, 'of colours');
      expect.soft(await tooSmall(page), 'too small for a finger').toEqual([]);
    }
    const folds = await page.locator('main details').count();
    await unfoldAll(page);
    if (isNew && folds > 0) await expectNone(page, 'unfolded, light', light);
    if (isNew) await expectNone(page, 'unfolded, in forced colours', forced, 'of colours');
    await page.setViewportSize(phone);
    await expectNone(page, 'unfolded, on a phone, dark', dark);
    expect.soft(await tooSmall(page), 'unfolded: too small for a finger on a phone').toEqual([]);
    if (!isNew) return;
    // A window of 1280 by 1024 pixels at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await expectNone(page, 'unfolded, at 400 %, without motion', { ...light, reducedMotion: 'reduce' });
  });
}

test('axe looks at what these tests are about: contrast, target sizes, regions, headings', async ({ page }) => {
  await page.goto(kinds['a responsibility chart']);
  const looked = (await analysis(page)).passes.map(({ id }) => id);
  expect(looked).toEqual(expect.arrayContaining(['color-contrast', 'target-size', 'region', 'heading-order']));
  const ofColours = (await analysis(page, 'of colours')).passes.map(({ id }) => id);
  expect([...ofColours].sort()).toEqual(['color-contrast', 'link-in-text-block']);
});

test.describe('what readers bring about has no barrier that axe knows, nothing too wide, nothing too small for a finger:', () => {
  for (const address of ['/', '/programs/studio-partner/', '/matrix/', '/cycle/', '/search/?q=time']) {
    test(`one’s own role, marked on ${address}`, async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('handbook.role', 'head'));
      await page.goto(address);
      await expect(page.locator('my-role')).toContainText('Your role: Head / School Office');
      await look(page, 'marked');
    });
  }

  for (const address of ['/programs/studio-partner/', '/themes/rounds/', '/questions/', '/which-coaching/']) {
    test(`the meaning of a term, open on ${address}`, async ({ page }) => {
      await page.goto(address);
      await page.locator('a.term').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(page, 'open');
    });
  }

  for (const [what, [address, shown]] of Object.entries({
    'with results': ['/search/?q=records&role=mentor', /\d+ statements of Mentor/],
    'with none': ['/search/?q=pizza', 'Nothing in the handbook has “pizza”'],
    'with what is near': ['/search/?q=time+targets+strategy', 'Near: only “targets”'],
  } as const)) {
    test(`the search page ${what}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('search-page')).toContainText(shown);
      await look(page, what);
    });
  }

  test('the search: below the field of a page, in the dialog', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').first().fill('exhibtion');
    await expect(page.locator('search-box .found')).toContainText('Did you mean exhibition?');
    await look(page, 'below the field');
    await page.getByRole('link', { name: 'Matrix' }).first().focus();
    await page.keyboard.press('/');
    await page.keyboard.type('revisit');
    await expect(page.getByRole('dialog').locator('.found a').first()).toBeVisible();
    await look(page, 'in the dialog');
  });

  test('the matrix with a row that is open', async ({ page }) => {
    await page.goto('/matrix/#SP-M');
    await expect(page.locator('tr[id="studio-partner"]')).toBeVisible();
    // A link that is half below the heads of the columns has its size when it is scrolled to.
    await page.evaluate(() => scrollTo(0, 0));
    await look(page, 'open');
  });

  test('an agreement: filled in, emptied', async ({ page }) => {
    await page.goto('/agreements/mentor-instructor-round/');
    await page.getByLabel('Name (Mentor)').fill('Ann');
    await page.getByLabel('Our goals').fill('Read more.');
    await page.getByRole('checkbox', { name: /^RG-M-3 / }).check();
    await look(page, 'filled in');
    await page.getByRole('button', { name: 'Empty the form' }).click();
    await expect(page.getByRole('button', { name: 'Bring back what was there' })).toBeVisible();
    await look(page, 'emptied');
  });

  test('two roles together: marked, and only what is not agreed', async ({ page }) => {
    await page.goto('/together/head-mentor/');
    const pair = page.getByRole('group', { name: 'MS-H-4 and MS-M-1', exact: true });
    await pair.getByRole('radio', { name: 'Agreed' }).check();
    await pair.getByRole('textbox').fill('Every Monday.');
    await look(page, 'marked');
    await page.getByLabel('Show').selectOption('not agreed');
    await expect(pair).toBeHidden();
    // At its end what prints and empties it stands in its place; on the way there it lies over what is scrolled below it.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await look(page, 'only what is not agreed');
  });

  test('the onboarding: ticked, a code refused, started again, asked, answered', async ({ page }) => {
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const check = page.locator('whose-is-this');
    await page.goto('/onboarding/');
    for (const id of ['outlook-and-beliefs', 'choose-targets']) await page.locator(`li[id="${id}"] input`).check();
    await expect(page.locator('.total')).toHaveText(/^2 of/);
    await page.getByText('Print, carry to another device, start again').click();
    await look(page, 'ticked, with its tools');
    await page.getByLabel('Code from another device').fill('hello');
    await button('Use this code').click();
    await expect(page.getByLabel('Code from another device')).toHaveAttribute('aria-invalid', 'true');
    await look(page, 'a code refused');
    await button('Start again').click();
    await expect(button('Undo')).toBeVisible();
    await look(page, 'started again');
    await button('Begin').click();
    await expect(check.locator('.statement')).not.toBeEmpty();
    // A box that is half below the row of the page's parts has its size when it is scrolled to.
    await page.evaluate(() => scrollTo(0, 0));
    await look(page, 'asked');
    await check.getByRole('button', { name: 'Mentor' }).click();
    await expect(check.locator('.verdict')).not.toBeEmpty();
    await page.evaluate(() => scrollTo(0, 0));
    await look(page, 'answered');
  });
});
