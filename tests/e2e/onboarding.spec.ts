import { quizQuestions } from '../../src/domain/quiz.ts';
import { stepsOf } from '../../src/domain/onboarding.ts';
import type { Locator } from '@playwright/test';
import { expect, handbook, test, type Page } from './handbook.ts';

const { onboarding } = handbook;
const steps = stepsOf(onboarding);
const [first, second] = steps;
const address = '/onboarding/';

const box = (page: Page, id: string) => page.locator(`li[id="${id}"]`).getByRole('checkbox');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const tools = (page: Page) => page.getByText('Print, carry to another device, start again');
const total = (page: Page) => page.locator('.total');
const done = (count: number) => `${count} of ${steps.length} done`;
const counts = (page: Page) => page.locator('onboarding-path section .count');
const notice = (page: Page) => page.locator('.notice');
const check = (page: Page) => page.locator('whose-is-this');
const ticked = (page: Page) => page.getByRole('checkbox', { checked: true });

/** Ticks steps by their ids, and waits until that is kept. */
async function tick(page: Page, ...ids: string[]): Promise<void> {
  for (const id of ids) await box(page, id).check();
  await expect(total(page)).toHaveText(new RegExp(`^${await ticked(page).count()} of`));
}

/** The code that carries what is ticked. */
async function codeOf(page: Page): Promise<string> {
  if (!(await page.locator('.code').isVisible())) await tools(page).click();
  return page.locator('.code').innerText();
}

/** What the page asks for from now on, without its icon. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  return requests;
}

test('says before the first step whose the steps are, and whose the lines that each rests on', async ({ page }) => {
  await page.goto(address);
  const said = page.getByText('The steps are the editor’s; what each rests on is the source’s, to the letter.');
  await expect(said).toBeInViewport();
  expect((await said.boundingBox())?.y).toBeLessThan((await page.locator('.step').first().boundingBox())?.y ?? 0);
});

test.describe('ticking a step', () => {
  test('counts it, by stage and in all, and says so', async ({ page }) => {
    await page.goto(address);
    await expect(counts(page)).toHaveText(onboarding.stages.map(({ steps }) => `${steps.length} steps`));
    await tick(page, 'outlook-and-beliefs', 'choose-targets');
    await expect(counts(page)).toHaveText(['1 of 8 done', '0 of 5 done', '0 of 2 done', '1 of 7 done', '0 of 5 done']);
    await expect(total(page)).toHaveText(done(2));
    const said = page.getByRole('status').and(page.locator('[data-said="count"]'));
    await expect(said).toHaveText(`Your first mentoring round: 1 of 7 done. In all: ${done(2)}.`);
    await box(page, 'choose-targets').uncheck();
    await expect(said).toHaveText(`Your first mentoring round: 0 of 7 done. In all: ${done(1)}.`);
  });

  test('is done on the whole line, and keeps it over a reload, in this browser only', async ({ page, context }) => {
    await page.goto(address);
    await page.getByText(second?.text ?? '', { exact: true }).click();
    await expect(total(page)).toHaveText(done(1));
    await page.reload();
    await expect(box(page, second?.id ?? '')).toBeChecked();
    await expect(ticked(page)).toHaveCount(1);
    await expect(counts(page).first()).toHaveText('1 of 8 done');
    expect(await context.cookies()).toEqual([]);
  });

  test('is kept however quickly several are ticked, before the script has come', async ({ page }) => {
    await page.route('**/onboarding.client*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(address);
    for (const { id } of steps.slice(0, 4)) await box(page, id).check();
    await expect(total(page)).toHaveText(done(4));
    await page.reload();
    await expect(ticked(page)).toHaveCount(4);
  });

  test('shows in another window of the same browser', async ({ page, context }) => {
    await page.goto(address);
    await tick(page, 'choose-targets');
    const other = await context.newPage();
    await other.goto(address);
    await expect(box(other, 'choose-targets')).toBeChecked();
    await tick(page, 'way-to-records');
    await expect(box(other, 'way-to-records')).toBeChecked();
    await expect(total(other)).toHaveText(done(2));
  });

  test('folds it to one line, and fills a square of its stage; unticked, it unfolds', async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(address);
      const step = page.locator('li[id="practice-charter"]');
      const height = async () => (await step.boundingBox())?.height ?? 0;
      const squares = page.locator('section').filter({ has: step }).locator('.squares i');
      const filled = () =>
        squares.evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).borderTopWidth) > 3));
      const before = await height();
      expect(await filled()).toEqual(Array<boolean>(8).fill(false));
      await tick(page, 'practice-charter');
      await expect(step.getByText(/^rests on/)).toBeHidden();
      expect(await height()).toBeLessThan(60);
      expect(await filled()).toEqual([true, ...Array<boolean>(7).fill(false)]);
      await box(page, 'practice-charter').uncheck();
      expect(await height()).toBe(before);
    }
  });

  test('shows a step whole to whom a link leads to it, though it is ticked', async ({ page }) => {
    await page.goto(address);
    await tick(page, 'practice-charter');
    await page.goto(`${address}#practice-charter`);
    await expect(page.locator('li[id="practice-charter"]').getByText(/^rests on/)).toBeVisible();
  });

  for (const width of [360, 1280]) {
    test(`moves nothing ${width} wide when the page opens again with what is kept`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(address);
      for (const { id } of steps) await box(page, id).setChecked(true);
      await expect(total(page)).toHaveText(done(steps.length));
      await page.reload();
      await expect(total(page)).toHaveText(done(steps.length));
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
              type: 'layout-shift',
              buffered: true,
            });
            setTimeout(() => resolve(0), 300);
          }),
      );
      expect(moved).toBe(0);
    });
  }

  test('and unticking it before the script has come counts too', async ({ page }) => {
    await page.goto(address);
    await tick(page, 'choose-targets', 'prepare-visits');
    await page.route('**/onboarding.client*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.reload();
    await box(page, 'choose-targets').uncheck();
    await expect(total(page)).toHaveText(done(1));
    await expect(box(page, 'prepare-visits')).toBeChecked();
  });

  test('and unticked elsewhere is unticked here too, by Back', async ({ page }) => {
    await page.goto(address);
    await tick(page, 'choose-targets', 'prepare-visits');
    await page.goto('/roles/');
    await page.evaluate(() => localStorage.setItem('handbook.onboarding', 'prepare-visits'));
    await page.goBack();
    await expect(total(page)).toHaveText('1 of 27 done');
    await expect(box(page, 'choose-targets')).not.toBeChecked();
  });

  test('ids that there are not any more count for nothing', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('handbook.onboarding', 'gone choose-targets'));
    await page.goto(address);
    await expect(total(page)).toHaveText(done(1));
  });
});

test.describe('a browser that keeps nothing', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('No.', 'SecurityError');
        },
      });
    });
  });

  test('lets somebody tick, count, carry and undo, and is said to keep nothing', async ({ page }) => {
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(address);
    await tick(page, 'choose-targets', 'prepare-visits');
    await expect(page.locator('.keeping')).toHaveText(
      'This browser refuses to keep what you tick: it lasts until you leave the page.',
    );
    expect(await codeOf(page)).toMatch(/^\w{4} \w{4}$/);
    await button(page, 'Start again').click();
    await expect(ticked(page)).toHaveCount(0);
    await button(page, 'Undo').click();
    await expect(ticked(page)).toHaveCount(2);
    expect(complaints).toEqual([]);
  });
});

test.describe('carrying progress to another device', () => {
  test('by code: typed in small letters with a space, it ticks the same steps there', async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto(address);
    await tick(page, 'outlook-and-beliefs', 'other-schemes');
    const code = await codeOf(page);
    const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    const there = await context.newPage();
    await there.goto(address);
    await tools(there).click();
    await there.getByLabel('Code from another device').fill(code.toLowerCase());
    await button(there, 'Use this code').click();
    await expect(notice(there)).toContainText('2 steps are taken over from the other device.');
    await there.reload();
    await expect(box(there, 'outlook-and-beliefs')).toBeChecked();
    await expect(box(there, 'other-schemes')).toBeChecked();
    await expect(ticked(there)).toHaveCount(2);
    await context.close();
  });

  test('by link: it adds to what is ticked there, says so, can be undone, and is used once', async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto(address);
    await tick(page, 'outlook-and-beliefs', 'choose-targets');
    await codeOf(page);
    const link = await page.locator('.address a').getAttribute('href');
    const context = await browser.newContext({ ...(baseURL && { baseURL }), viewport: { width: 360, height: 740 } });
    const there = await context.newPage();
    await there.goto(address);
    await tick(there, 'choose-targets', 'way-to-records');
    await there.goto('about:blank');
    await there.goto(link ?? '');
    await expect(notice(there)).toContainText(
      '1 step is taken over from the other device. What was ticked here stays ticked.',
    );
    await expect(notice(there)).toBeInViewport();
    await expect(there).toHaveURL(/\/onboarding\/$/);
    await expect(total(there)).toHaveText(done(3));
    // What is ticked after it stays.
    await tick(there, 'prepare-visits');
    await button(there, 'Undo').click();
    await expect(total(there)).toHaveText(done(3));
    await expect(box(there, 'outlook-and-beliefs')).not.toBeChecked();
    for (const id of ['choose-targets', 'way-to-records', 'prepare-visits']) await expect(box(there, id)).toBeChecked();
    await there.reload();
    await expect(total(there)).toHaveText(done(3));
    await context.close();
  });

  test('by link, opened where the page is open already', async ({ page }) => {
    await page.goto(address);
    await tick(page, 'choose-targets');
    const code = (await codeOf(page)).replace(' ', '');
    await box(page, 'choose-targets').uncheck();
    await page.evaluate((code) => (location.hash = `done=${code}`), code);
    await expect(box(page, 'choose-targets')).toBeChecked();
  });

  test('a wrong code is refused with a clear sentence, and changes nothing', async ({ page }) => {
    await page.goto(address);
    await tick(page, 'choose-targets');
    const code = await codeOf(page);
    const field = page.getByLabel('Code from another device');
    const wrong = `${code.startsWith('Z') ? 'Y' : 'Z'}${code.slice(1)}`;
    for (const words of [wrong, '', 'hello', code.slice(1)]) {
      await field.fill(words);
      await field.press('Enter');
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(/This is no code for this path.* Nothing is changed here\./);
    }
    await expect(ticked(page)).toHaveCount(1);
    await expect(box(page, 'choose-targets')).toBeChecked();
    await field.fill(code);
    await field.press('Enter');
    await expect(field).not.toHaveAttribute('aria-invalid');
    await expect(notice(page)).toContainText('All that the code has is ticked here already.');
    await expect(button(page, 'Undo')).toBeHidden();
  });

  test('a link with a wrong code is refused too', async ({ page }) => {
    await page.goto(`${address}#done=NONSENSE`);
    await expect(notice(page)).toContainText('This is no code for this path');
    await expect(ticked(page)).toHaveCount(0);
  });

  test.describe('where copying is allowed', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('the link is copied', async ({ page, baseURL }) => {
      await page.goto(address);
      await tick(page, 'choose-targets');
      const code = (await codeOf(page)).replace(' ', '');
      await button(page, 'Copy the link').click();
      await expect(page.locator('#said')).toHaveText('Copied the link that carries what is done.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}onboarding/#done=${code}`);
    });
  });
});

test('starting again takes every tick away, for good only if it is not undone', async ({ page }) => {
  await page.goto(address);
  await tick(page, 'choose-targets', 'prepare-visits');
  await tools(page).click();
  await button(page, 'Start again').click();
  await expect(notice(page)).toContainText('All ticks are taken away.');
  await expect(total(page)).toHaveText(done(0));
  await button(page, 'Undo').click();
  await expect(total(page)).toHaveText(done(2));
  await expect(tools(page)).toBeFocused();
  await button(page, 'Start again').click();
  await page.reload();
  await expect(ticked(page)).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('everything can be done with the keyboard alone', async ({ page }) => {
  await page.goto(address);
  await tools(page).focus();
  await page.keyboard.press('Tab');
  await expect(box(page, first?.id ?? '')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(total(page)).toHaveText(done(1));
  await expect(box(page, first?.id ?? '')).toBeFocused();
  await tools(page).focus();
  await page.keyboard.press('Enter');
  const stops = ['Print as it stands', /#done=/, 'Copy the link', 'Code from', 'Use this code', 'Start again'];
  for (const name of stops) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const { activeElement } = document;
      return (activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? activeElement?.textContent ?? '';
    });
    expect(label).toMatch(name);
  }
  await page.keyboard.press('Enter');
  await expect(total(page)).toHaveText(done(0));
  await page.keyboard.press('Tab');
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(total(page)).toHaveText(done(1));

  await button(page, 'Begin').focus();
  await page.keyboard.press('Enter');
  await expect(check(page).locator('.statement')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(check(page).locator('.answer')).toContainText('is asked of:');
  await button(page, 'Another statement').focus();
  await page.keyboard.press('Enter');
  await expect(check(page).locator('.statement')).toBeFocused();
});

test.describe('“Whose is this?”', () => {
  const questions = quizQuestions(handbook);

  test('answers with the role and the place, kindly, and counts and keeps nothing', async ({ page }) => {
    await page.goto(address);
    await button(page, 'Begin').click();
    const seen = new Set<string>();
    for (let at = 0; at < 12; at++) {
      await expect(check(page).locator('.place')).toHaveText(`Statement ${(at % 10) + 1} of 10`);
      const text = (await check(page).locator('.statement').textContent()) ?? '';
      seen.add(text);
      const question = questions.find(({ statement }) => statement.text === text);
      const answer = check(page).locator('.answer');
      await expect(answer).toBeEmpty();
      const roles = check(page).getByRole('group', { name: 'Whose is this?' }).getByRole('button');
      await expect(roles).toHaveCount(4);
      const chosen = handbook.families[at % 4];
      await roles.nth(at % 4).click();
      await expect(roles.nth(at % 4)).toHaveAttribute('aria-pressed', 'true');
      const yes = chosen === question?.answer ? 'Yes, it' : 'It';
      await expect(answer.locator('.verdict')).toHaveText(`${yes} is asked of: ${question?.answer.title}.`);
      await expect(answer).toContainText(
        `${question?.statement.id} stands in the list headed “${question?.heading}” of ${question?.statement.program.title}.`,
      );
      await expect(answer.getByRole('link')).toHaveAttribute('href', new RegExp(`#${question?.statement.id}$`));
      await button(page, at === 9 ? 'Go on with more' : 'Another statement').click();
    }
    expect(seen.size).toBe(12);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await expect(check(page)).not.toContainText(/score|right|wrong|correct/i);
  });

  test('on a phone brings the answer into sight, and a tick says whose it is', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    await button(page, 'Begin').click();
    await expect(check(page).locator('.statement')).not.toBeEmpty();
    const text = await check(page).locator('.statement').textContent();
    const whose = questions.find(({ statement }) => statement.text === text)?.answer.title ?? '';
    const roles = check(page).getByRole('group').getByRole('button');
    const tickOf = (role: Locator) => role.evaluate((one) => getComputedStyle(one, '::after').content);
    for (const role of await roles.all()) expect(await tickOf(role)).toBe('none');
    await roles.first().click();
    await expect(check(page).locator('.answer')).toBeInViewport({ ratio: 1 });
    await expect(button(page, 'Another statement')).toBeInViewport({ ratio: 1 });
    expect(await tickOf(roles.filter({ hasText: whose }))).not.toBe('none');
    expect(await Promise.all((await roles.all()).map(tickOf))).toContain('none');
  });

  test('does not give the answer away by the id of the statement', async ({ page }) => {
    await page.goto(address);
    await button(page, 'Begin').click();
    await expect(check(page).locator('.statement')).not.toBeEmpty();
    await expect(check(page)).not.toContainText(/[A-Z]{2}-[A-Z]-\d/);
  });

  test('that cannot load its statements says so, and the matrix has the answers', async ({ page }) => {
    await page.route('**/check.json', (route) => route.abort());
    await page.goto(address);
    await button(page, 'Begin').click();
    await expect(check(page).locator('.failed')).toContainText('could not be loaded');
    await page.unroute('**/check.json');
    await button(page, 'Begin').click();
    await expect(check(page).locator('.statement')).not.toBeEmpty();
  });
});

test.describe('what is loaded', () => {
  test('is nothing before somebody ticks; the statements of the check only when it begins', async ({ page }) => {
    const requests = requestsOf(page);
    await page.goto(address);
    await page.mouse.wheel(0, 2000);
    await page.mouse.move(300, 300);
    await page.keyboard.press('End');
    await page.waitForTimeout(300);
    expect(requests.filter((path) => /\.(js|json)$/.test(path))).toEqual([]);
    await tick(page, 'choose-targets');
    expect(requests.filter((path) => /\.(js|json)$/.test(path))).toEqual([
      expect.stringMatching(/\/onboarding\.client.*\.js$/),
    ]);
    await button(page, 'Begin').click();
    await expect(check(page).locator('.statement')).not.toBeEmpty();
    expect(requests.filter((path) => path.endsWith('.json'))).toEqual(['/onboarding/check.json']);
  });

  test('that cannot be loaded is said, and can be tried again', async ({ page }) => {
    await page.route('**/onboarding.client*', (route) => route.abort());
    await page.goto(address);
    await box(page, 'choose-targets').check();
    await expect(page.getByText('A part of this page could not be loaded')).toBeVisible();
    await page.unroute('**/onboarding.client*');
    await box(page, 'prepare-visits').check();
    await expect(total(page)).toHaveText(done(2));
    await expect(page.getByText('A part of this page could not be loaded')).toHaveCount(0);
    await page.reload();
    await expect(ticked(page)).toHaveCount(2);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every step and every statement is there, and nothing that could do nothing', async ({ page }) => {
    await page.goto(address);
    for (const { id, text, statements } of steps) {
      await expect(page.getByText(text, { exact: true })).toBeVisible();
      await page
        .locator(`li[id="${id}"]`)
        .getByText(/^rests on/)
        .click();
      for (const { text } of statements) await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
    }
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    // Boxes for a pen, in the place of those that could be ticked and lost.
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    const drawn = await page
      .locator('.step label')
      .evaluateAll((labels) => labels.filter((one) => getComputedStyle(one, '::before').content === '""').length);
    expect(drawn).toBe(27);
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'the matrix' })).toBeVisible();
  });
});

test.describe('on paper', () => {
  // The width of a Letter page without its margins.
  test.use({ viewport: { width: 672, height: 900 } });

  /** Every step, with what it rests on and a box, and what the district has said or is to say; nothing to press. */
  async function expectWhole(page: Page): Promise<void> {
    for (const { id, text, statements, supplies } of steps) {
      const step = page.locator(`li[id="${id}"]`);
      await expect(step.getByText(text, { exact: true })).toBeVisible();
      await expect(step.locator('.box')).toBeVisible();
      for (const statement of statements) {
        const quoted = step.locator('.quoted').filter({ hasText: statement.id });
        await expect(quoted).toContainText(statement.text);
        await expect(quoted).toBeVisible();
      }
      if (supplies === undefined) continue;
      const answer = supplies.blank?.answer ?? '';
      await expect(answer === '' ? step.locator('.supplies') : step.getByText(answer)).toBeVisible();
    }
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByText('Practice: read')).toBeHidden();
  }

  /** How many ticks can be seen. */
  const ticksSeen = (page: Page) =>
    page
      .locator('.step .box')
      .evaluateAll(
        (boxes) =>
          boxes.filter(
            (box) =>
              !['none', ''].includes(getComputedStyle(box, '::after').display) &&
              getComputedStyle(box, '::after').content !== 'none',
          ).length,
      );

  test('is whole as it opens, and on four pages at most', async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    await expectWhole(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.split(/\/Type\s*\/Page\b(?!s)/).length - 1).toBeLessThanOrEqual(4);
  });

  test('prints as it stands; blank, it is the sheet that the page leads to', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.toggleAttribute('data-printed', true);
    });
    await page.goto(address);
    await tick(page, 'choose-targets', 'prepare-visits');
    await tools(page).click();
    await button(page, 'Print as it stands').click();
    await expect(page.locator('body')).toHaveAttribute('data-printed');
    await page.emulateMedia({ media: 'print' });
    await expectWhole(page);
    expect(await ticksSeen(page)).toBe(2);
    await expect(counts(page).first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await expect(page.getByRole('link', { name: 'The steps to print (PDF)' })).toHaveAttribute(
      'href',
      '/pdf/onboarding.pdf',
    );
  });
});
