import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from '../site/pages.ts';
import { expect, test, type Page } from './handbook.ts';

/** A host that is not ours. It answers with what would prove that it was asked, and believed. */
const evil = 'https://evil.example';

/** What has gone wrong on a page since it was watched. */
interface Watched {
  /** Requests to other hosts. */
  readonly elsewhere: string[];
  /** Requests that have reached the host that is not ours. */
  readonly asked: string[];
  /** Dialogs that opened, errors, what the console complained of. */
  readonly complaints: string[];
  /** What the policy refused, by its directive, on every page that was open. */
  readonly refused: string[];
}

async function watch(page: Page): Promise<Watched> {
  const watched: Watched = { elsewhere: [], asked: [], complaints: [], refused: [] };
  const ours = test.info().project.use.baseURL ?? process.env['HANDBOOK_ADDRESS'] ?? '';
  await page.context().route(`${evil}/**`, async (route) => {
    watched.asked.push(route.request().url());
    const type = route.request().resourceType();
    if (type === 'script') await route.fulfill({ contentType: 'text/javascript', body: 'window.pwned = "script"' });
    else if (type === 'document') {
      await route.fulfill({ contentType: 'text/html', body: '<script>parent.postMessage("framed", "*")</script>' });
    } else await route.fulfill({ body: '' });
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(ours) && !/^(data|blob|about):/.test(url)) watched.elsewhere.push(url);
  });
  page.on('dialog', async (dialog) => {
    watched.complaints.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('pageerror', (error) => watched.complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) watched.complaints.push(message.text());
  });
  await page.exposeFunction('refused', (directive: string) => watched.refused.push(directive));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      (window as unknown as { refused: (directive: string) => void }).refused(effectiveDirective);
    });
  });
  return watched;
}

const pwned = (page: Page) => page.evaluate(() => (window as { pwned?: unknown }).pwned);

async function expectQuiet(page: Page, watched: Watched, where: string): Promise<void> {
  expect.soft(await pwned(page), `${where}: what ran`).toBeUndefined();
  expect.soft(watched, where).toEqual({ elsewhere: [], asked: [], complaints: [], refused: [] });
  expect.soft(await page.context().cookies(), `${where}: cookies`).toEqual([]);
  expect.soft(await page.evaluate(() => document.cookie), `${where}: cookies`).toBe('');
}

test.describe('everything that loads a script when it is used keeps to the policy', () => {
  const uses: Record<string, { readonly at: string; readonly use: (page: Page) => Promise<void> }> = {
    'the search in a dialog': {
      at: '/programs/records-guide/',
      use: async (page) => {
        await page.keyboard.press('/');
        await page.getByRole('dialog').getByRole('searchbox').fill('revisit');
        await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
      },
    },
    'the search page': {
      at: '/search/?q=revisit&role=head',
      use: (page) => expect(page.locator('search-page .found mark').first()).toBeVisible(),
    },
    'the meaning of a term': {
      at: '/programs/studio-partner/',
      use: async (page) => {
        await page.locator('main a.term').first().click();
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
    'an agreement': {
      at: '/agreements/mentor-instructor-round/',
      use: async (page) => {
        await page.getByRole('checkbox', { name: /^Keep what I write/ }).check();
        await page.getByLabel('Our goals').fill('<b>Read</b>');
        await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
      },
    },
    'the onboarding': {
      at: '/onboarding/',
      use: async (page) => {
        await page.locator('onboarding-path').getByRole('checkbox').first().check();
        await expect(page.locator('.total')).toHaveText(/^1 of/);
        await page.getByText('Print, carry to another device, start again').click();
        await expect(page.locator('.code')).toBeVisible();
      },
    },
    'one’s own role': {
      at: '/roles/mentor/',
      use: async (page) => {
        await page.locator('[data-take-role]').first().click();
        await expect.poll(() => page.evaluate(() => localStorage.getItem('handbook.role'))).toBe('mentor');
      },
    },
  };
  for (const [name, { at, use }] of Object.entries(uses)) {
    test(name, async ({ page }) => {
      const watched = await watch(page);
      await page.goto(at);
      await use(page);
      await expectQuiet(page, watched, name);
    });
  }
});

const attack = '<img src=x onerror="window.pwned=1;alert(1)"><script>window.pwned=1</script>';
const words: Record<string, string> = {
  'a tag with a handler': '<img src=x onerror=window.pwned=1>',
  'a script': '"><script>window.pwned=1;alert(1)</script>',
  'a drawing with a script': '<svg onload=window.pwned=1><script>window.pwned=1</script></svg>',
  'an end of everything': '</textarea></title></style></script><script>window.pwned=1</script>',
  'an attribute': '" autofocus onfocus="window.pwned=1" x="',
  'a frame': `<iframe src="${evil}/"></iframe>`,
  'an address that is code': 'javascript:window.pwned=1',
  'a template': '${window.pwned=1}{{constructor.constructor("window.pwned=1")()}}',
  'a prototype': '__proto__ constructor toString',
  'a null character': 'mentor\u0000<script>window.pwned=1</script>',
  'writing that turns round': '\u202E<script>window.pwned=1</script>\u202C',
  'a selector': '"]; [x="',
  'very many letters': `${'discretion '.repeat(400)}<img src=x onerror=window.pwned=1>`,
};

test.describe('what an address says stays words', () => {
  const addresses: Record<string, string> = {
    ...Object.fromEntries(
      Object.entries(words).map(([name, q]) => [`search: ${name}`, `/search/?q=${encodeURIComponent(q)}`]),
    ),
    'search: a drawing as a role': `/search/?role=${encodeURIComponent('<svg onload=window.pwned=1>')}`,
    'search: choices that there are not':
      '/search/?role=__proto__&role=constructor&theme="><script>&program=../../&kind=x',
    'search: half a character': '/search/?q=%E0%A4%A&role=%FF%FE',
    'compare: markup as roles': `/compare/?roles=${encodeURIComponent(`${attack},mentor`)}&program=studio-partner`,
    'compare: a selector as a program': `/compare/?roles=mentor,instructor&program=${encodeURIComponent('"],*,[x="')}`,
    'compare: a prototype': '/compare/?role=__proto__&programs=constructor,toString',
    'agreement: markup': `/agreements/mentor-instructor-round/#goals=${encodeURIComponent(attack)}&tick=${encodeURIComponent(attack)}`,
    'agreement: very much': `/agreements/mentor-instructor-round/#goals=${'x'.repeat(200_000)}`,
    'agreement: names that there are not':
      '/agreements/mentor-instructor-round/#__proto__=1&constructor=2&%E0%A4%A=%FF',
    'onboarding: markup as a code': `/onboarding/#done=${encodeURIComponent(attack)}`,
    'onboarding: half a character': '/onboarding/#done=%E0%A4%A',
    'onboarding: very much': `/onboarding/#done=${'z'.repeat(100_000)}`,
    'a place that is code': `/programs/records-guide/#${encodeURIComponent(attack)}`,
    'a place that is a selector': '/programs/records-guide/#"]%00,*',
    'another question': `/programs/records-guide/?${encodeURIComponent(attack)}`,
  };
  for (const [name, address] of Object.entries(addresses)) {
    test(name, async ({ page }) => {
      const watched = await watch(page);
      await page.goto(address);
      await page.locator('main input, main select, main textarea, main a').first().focus();
      await page.waitForTimeout(100);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.locator('main :is(iframe, script[src], [onerror], [onload], [onfocus])').count()).toBe(0);
      await expectQuiet(page, watched, name);
    });
  }

  test('what is looked for stands in the field to the letter', async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(attack)}`);
    await expect(page.getByRole('searchbox')).toHaveValue(attack);
    await expect(page.getByRole('status').first()).not.toBeEmpty();
  });
});

test.describe('what a browser has kept is taken for words, and for nothing worse', () => {
  const places = {
    'handbook.role': '/roles/mentor/',
    'handbook.onboarding': '/onboarding/',
    'handbook.agreement.mentor-instructor-round': '/agreements/mentor-instructor-round/',
  };
  const kept: Record<string, string> = {
    markup: attack,
    'broken JSON': '{"role":[}',
    'JSON of a prototype': '{"__proto__":{"pwned":1},"constructor":{"prototype":{"pwned":1}}}',
    prototypes: '__proto__ constructor toString',
    'a query of prototypes': `__proto__=1&goals=${encodeURIComponent(attack)}&tick=constructor`,
    selectors: '"], *, [x="',
    nothing: '',
    'a million letters': 'x'.repeat(1_000_000),
  };
  for (const [key, address] of Object.entries(places)) {
    for (const [name, value] of Object.entries(kept)) {
      test(`${name} as ${key}`, async ({ page }) => {
        const watched = await watch(page);
        await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [key, value] as const);
        await page.goto(address);
        await page.waitForTimeout(100);
        await page.goto('/');
        await page.goto(address);
        await page.locator('main :is(a, input, textarea, button)').first().focus();
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await page.evaluate(() => ({}) as { pwned?: unknown })).toEqual({});
        expect(await page.locator('main [onerror]').count()).toBe(0);
        await expectQuiet(page, watched, `${name} as ${key}`);
      });
    }
  }
});

test.describe('what gets into a page past the check', () => {
  /** What stands in the page, which directive refuses it, and what a reader has to do for it. */
  const attacks: Record<string, readonly [html: string, directive: string, click?: boolean]> = {
    'a script': ['<script>window.pwned = 1; alert(1)</script>', 'script-src-elem'],
    'a module': ['<script type="module">window.pwned = 1</script>', 'script-src-elem'],
    'a script from elsewhere': [`<script src="${evil}/x.js"></script>`, 'script-src-elem'],
    'a module that takes another': [`<script type="module">import "${evil}/x.js"</script>`, 'script-src-elem'],
    'a script in an address': ['<script src="data:text/javascript,window.pwned=1"></script>', 'script-src-elem'],
    'a picture with a handler': ['<img src="/no-such.png" onerror="window.pwned=1;alert(1)">', 'script-src-attr'],
    'a drawing with a handler': ['<svg onload="window.pwned=1"></svg>', 'script-src-attr'],
    'a fold with a handler': ['<details open ontoggle="window.pwned=1">x</details>', 'script-src-attr'],
    'a link that is code': ['<a id="bait" href="javascript:window.pwned=1">x</a>', 'script-src-elem', true],
    'a frame': [`<iframe src="${evil}/"></iframe>`, 'frame-src'],
    'a page in a frame': ['<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>', 'script-src-elem'],
    'a style in a tag': [`<p style="background:url(${evil}/a.png)">x</p>`, 'style-src-attr'],
    'a style': [`<style>body { background: url(${evil}/b.png) }</style>`, 'style-src-elem'],
    'a style sheet from elsewhere': [`<link rel="stylesheet" href="${evil}/c.css">`, 'style-src-elem'],
    'a picture from elsewhere': [`<img src="${evil}/d.png">`, 'img-src'],
    'a film from elsewhere': [`<video src="${evil}/e.mp4" autoplay></video>`, 'media-src'],
    'a plug-in': [`<object data="${evil}/f"></object>`, 'object-src'],
    'another base': [`<base href="${evil}/"><img src="g.png">`, 'base-uri'],
    'a form to elsewhere': [`<form action="${evil}/"><button id="bait">x</button></form>`, 'form-action', true],
  };
  const real = readFileSync(join(siteFolder, 'programs/records-guide/index.html'), 'utf8');
  const policy = /<meta http-equiv="content-security-policy"[^>]*>/;

  /** Opens a page of the site with something else in it, and does what a reader might. */
  async function open(page: Page, html: string, click: boolean): Promise<Watched> {
    const watched = await watch(page);
    await page.route('**/programs/records-guide/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto('/programs/records-guide/');
    await page.waitForLoadState('load');
    // Not by mouse: that would wait for the page that a refused form never leads to.
    if (click) await page.evaluate(() => setTimeout(() => document.getElementById('bait')?.click()));
    return watched;
  }

  for (const [name, [html, directive, click = false]] of Object.entries(attacks)) {
    test(`${name} is refused by the policy`, async ({ page }) => {
      // Without it the attack works: what is tested here is the policy and nothing else.
      const other = await page.context().newPage();
      const without = await open(other, real.replace(policy, '').replace('</h1>', `</h1>${html}`), click);
      await expect
        .poll(async () => (await pwned(other).catch(() => undefined)) !== undefined || without.asked.length > 0)
        .toBe(true);
      // It stays open: closed on its way to another page, it takes the browser's context with it.

      expect(real).toMatch(policy);
      const watched = await open(page, real.replace('</h1>', `</h1>${html}`), click);
      await page.waitForTimeout(250);
      await expect.poll(() => watched.refused).toContain(directive);
      expect(await pwned(page)).toBeUndefined();
      expect(watched.asked).toEqual([]);
      expect(watched.complaints.filter((one) => one.startsWith('dialog'))).toEqual([]);
      expect(await page.evaluate(() => document.querySelector('h1')?.checkVisibility())).toBe(true);
    });
  }
});
