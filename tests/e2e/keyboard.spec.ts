import { expect, handbook, kinds, test, type Page } from './handbook.ts';

/** A place where the focus stops. */
interface Stop {
  readonly name: string;
  /** CSS pixels; 0 where no outline is drawn. */
  readonly outline: number;
  /** Whether some of it can be seen, neither out of the window nor behind something else. */
  readonly seen: boolean;
}

/** Puts the focus on each control in turn and says how that looks. Where each is in view, nobody loses their place. */
async function stops(page: Page, direction: 'forwards' | 'backwards'): Promise<readonly Stop[]> {
  // The browser draws outlines for those who have used the keyboard last.
  await page.keyboard.press('Tab');
  return page.evaluate((direction) => {
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')];
    if (direction === 'backwards') controls.reverse();
    return controls
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .map((control) => {
        control.focus();
        const { outlineStyle, outlineWidth } = getComputedStyle(control);
        const seen = [...control.getClientRects()].some(({ x, y, width, height }) =>
          [0.1, 0.5, 0.9].some((part) => {
            const top = document.elementFromPoint(x + width / 2, y + height * part);
            return top !== null && (control.contains(top) || top.contains(control));
          }),
        );
        const name = `${control.tagName} “${(control.ariaLabel ?? control.textContent).trim().slice(0, 40)}”`;
        const outline = document.activeElement !== control || outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
        return { name, outline, seen };
      });
  }, direction);
}

for (const [kind, address] of Object.entries(kinds)) {
  test.describe(`on ${kind}`, () => {
    test('the first stop skips to the text', async ({ page }) => {
      await page.goto(address);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to the text' });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(24);

      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#main$/);
      await page.keyboard.press('Tab');
      await expect(page.locator('main :focus')).toHaveCount(1);
    });

    test('every stop has an outline and can be seen, forwards and backwards', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 600 });
      await page.goto(address);
      for (const direction of ['forwards', 'backwards'] as const) {
        const found = await stops(page, direction);
        expect(found.length).toBeGreaterThan(8);
        const wrong = found.filter(({ outline, seen }) => outline <= 0 || !seen);
        expect.soft(wrong, direction).toEqual([]);
      }
    });
  });
}

test('Tab goes through a page in the order in which it is read, and leaves nothing out', async ({ page }) => {
  await page.goto('/programs/records-guide/');
  const inOrder = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input')]
      .filter((control) => control.checkVisibility())
      .map((control) => control.ariaLabel ?? control.textContent),
  );
  const visited: string[] = [];
  while (visited.length < inOrder.length) {
    await page.keyboard.press('Tab');
    const { ariaLabel, textContent } = await page.evaluate(() => {
      const { ariaLabel = null, textContent = null } = document.activeElement ?? {};
      return { ariaLabel, textContent };
    });
    visited.push(ariaLabel ?? textContent ?? '');
  }
  expect(visited).toEqual(inOrder);
});

/** Those whose statements have notes of the editor or another side, which are folded. */
const folded = handbook.programs.filter(({ statements }) =>
  statements.some(({ id, notes }) => notes.length > 0 || handbook.pairsOf.has(id)),
);
for (const { id, title } of folded) {
  test(`${title}: whatever is folded opens with Enter`, async ({ page }) => {
    await page.goto(`/programs/${id}/`);
    const folds = await page.locator('main details').all();
    expect(folds.length).toBeGreaterThan(0);
    for (const fold of folds) {
      await fold.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(fold).toHaveAttribute('open');
      await expect(fold.locator('p').first()).toBeVisible();
    }
  });
}
