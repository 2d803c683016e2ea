import {
  addressesIn,
  expect,
  handbook,
  hasMoved,
  kinds,
  movedPages,
  stayOn,
  test,
  tooWide,
  unfoldAll,
  type Page,
} from './handbook.ts';

/** How far things have moved by themselves since the page opened (cumulative layout shift), its font come or given up. */
async function moved(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) sum += (shift as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return sum;
  });
}

/** From now on the font comes as on a slow network: too late, so that the page stays in the system's. */
async function slowFont(page: Page): Promise<void> {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 250));
    await route.continue();
  });
}

for (const address of addressesIn()) {
  test(`${address} asks nobody else, keeps to its own rules, stands still, and fits narrow screens`, async ({
    page,
    baseURL,
  }) => {
    const complaints: string[] = [];
    const requests: string[] = [];
    // What the page’s policy refuses is an error of the console, too.
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('dialog', async (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      await dialog.dismiss();
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? 'failed';
      // Aborted: the icon of one visit, when the next begins.
      if (why !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${why}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
    });
    page.on('request', (request) => requests.push(`${request.resourceType()} ${request.url()}`));

    await stayOn(page, address);

    const visit = async (where: string, width: number) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(address);
      expect.soft(await moved(page), `what has moved by itself ${where}`).toBe(0);
      expect.soft(await tooWide(page), `pixels too wide ${where}`).toBeLessThanOrEqual(0);
    };
    const unfold = async (where: string) => {
      await unfoldAll(page);
      expect.soft(await tooWide(page), `pixels too wide ${where}, unfolded`).toBeLessThanOrEqual(0);
    };
    await visit('on a desk', 1280);
    await visit('on a phone', 360);
    await page.setViewportSize({ width: 320, height: 740 });
    expect.soft(await tooWide(page), 'pixels too wide on a small phone').toBeLessThanOrEqual(0);
    await unfold('on a small phone');
    // Type of 32 px on a phone of 375 leaves as much room as this.
    await visit('in very large type', 188);
    await slowFont(page);
    await visit('on a small phone, in the system’s font', 320);
    await unfold('on a small phone, in the system’s font');

    expect.soft(complaints, 'complaints of the browser').toEqual([]);
    const elsewhere = requests.filter((one) => !one.includes(` ${baseURL ?? ''}`));
    expect.soft(elsewhere, 'requests to others').toEqual([]);
    const scripts = requests.filter((one) => one.startsWith('script') || /\.m?js\b/.test(one));
    expect.soft(scripts, 'requests for scripts').toEqual([]);
    expect.soft(await page.context().cookies(), 'cookies').toEqual([]);
    expect.soft(await page.evaluate(() => document.cookie), 'cookies').toBe('');
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page can be read', async ({ page }) => {
    for (const address of addressesIn().filter((one) => !hasMoved(one))) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await expect.soft(page.getByRole('heading', { level: 1 }), address).toBeVisible();
      expect.soft((await page.getByRole('main').innerText()).length, address).toBeGreaterThan(100);
    }
  });

  for (const program of handbook.programs) {
    test(`every statement of ${program.title} is there to be read`, async ({ page }) => {
      await page.goto(`/programs/${program.id}/`);
      const read = await page.locator('li.statement').evaluateAll((lines) =>
        lines.map((line) => {
          const text = line.querySelector<HTMLElement>('p.text');
          return [line.id, text?.checkVisibility({ visibilityProperty: true }) ? text.innerText.trim() : 'not seen'];
        }),
      );
      expect(read).toEqual(program.statements.map(({ id, text }) => [id, text]));
    });
  }

  test('what is folded on a narrow screen opens with a click', async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 1000 });
    await page.goto('/programs/studio-partner/');
    const line = page.locator('li[id="SP-M-4"]');
    const answer = line.getByText('The other side', { exact: true });
    await expect(answer).toBeHidden();
    await line.locator('.other-side > summary').click();
    await expect(answer).toBeVisible();
  });

  test('on a wide screen what answers a statement stands beside it, and its reason opens with a click', async ({
    page,
  }) => {
    await page.goto('/programs/studio-partner/');
    const line = page.locator('li[id="SP-M-4"]');
    const [text, answer] = [line.locator('.text'), line.locator('q').first()];
    await expect(answer).toBeVisible();
    const [left, right] = [await text.boundingBox(), await answer.boundingBox()];
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
    const reason = line.locator('.reason').first();
    await expect(reason).toBeHidden();
    await line.getByText('why').click();
    await expect(reason).toBeVisible();
  });

  test('no button is shown that could do nothing', async ({ page }) => {
    await page.goto('/programs/studio-partner/');
    await expect(page.getByRole('button', { name: /Copy/ })).toHaveCount(0);
  });
});

test('an address that leads nowhere says so, and leads on', async ({ page }) => {
  const response = await page.goto('/programs/no-such-program/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  await page.getByRole('main').getByRole('link', { name: 'Programs', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Programs');
});

for (const { from, to } of movedPages) {
  test(`${from} has moved: it leads on to ${to}, by itself or by its link`, async ({ page, baseURL }) => {
    await page.goto(from);
    await expect(page).toHaveURL(`${baseURL}${to.slice(1)}`);
    await stayOn(page, from);
    await page.goto(from);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page has moved');
    await page.getByRole('main').getByRole('link', { name: to }).click();
    await expect(page).toHaveURL(`${baseURL}${to.slice(1)}`);
  });
}

for (const { from, to } of handbook.redirects.filter(({ from }) => from.includes('#'))) {
  test(`${from}, a place that has moved, says so, and leads on to ${to}`, async ({ page, baseURL }) => {
    await page.goto(from);
    const moved = page.locator(from.slice(from.indexOf('#')));
    await expect(moved).toBeInViewport();
    await expect(moved).toContainText('has moved');
    await moved.getByRole('link', { name: to }).click();
    await expect(page).toHaveURL(`${baseURL}${to.slice(1)}`);
    await expect(page.locator(to.slice(to.indexOf('#')))).toBeInViewport();
  });
}

test('the address of a statement brings it into view, on a desk and on a phone', async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('about:blank');
    await page.goto('/programs/studio-partner/#SP-M-4');
    await expect(page.locator('li[id="SP-M-4"]').locator('p.text')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('li[id="SP-H-1"]').locator('p.text')).not.toBeInViewport();
  }
});

test('nothing moves for readers who want no motion, not even in answer', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const running = () => page.evaluate(() => document.getAnimations().map(({ playState }) => playState));
  for (const [kind, address] of Object.entries(kinds)) {
    await page.goto(address);
    expect.soft(await running(), kind).toEqual([]);
    for (const summary of (await page.locator('main summary:visible').all()).slice(0, 2)) {
      await summary.click();
      expect.soft(await running(), `${kind}, unfolding`).toEqual([]);
    }
    await page.getByRole('main').getByRole('link').first().hover();
    expect.soft(await running(), `${kind}, pointing at a link`).toEqual([]);
  }
});
