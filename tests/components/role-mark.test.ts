import { describe, expect, test } from 'vitest';
import RoleMark from '../../src/components/role/RoleMark.astro';
import { markNames } from '../../src/domain/marks.ts';
import { heard, only, render } from './render.ts';

describe('the mark of a role', () => {
  test('shows its letter', async () => {
    expect(only(await render(RoleMark, { role: { code: 'T', mark: 'shield' } }), 'svg text').text.trim()).toBe('T');
  });

  test('shows both of its letters, smaller, so that they stand inside', async () => {
    const letters = only(await render(RoleMark, { role: { code: 'MW', mark: 'diamond' } }), 'svg text');
    expect(letters.text.trim()).toBe('MW');
    expect(letters.classNames).toContain('two');
  });

  test('says nothing aloud: the name of the role stands beside it', async () => {
    expect(heard(await render(RoleMark, { role: { code: 'T', mark: 'shield' } }))).toBe('');
  });

  test('has a shape of its own for each, so that colour is never the only cue', async () => {
    const shapes = await Promise.all(
      markNames.map(async (mark) =>
        only(await render(RoleMark, { role: { code: 'X', mark } }), 'path').getAttribute('d'),
      ),
    );
    expect(shapes).not.toContain(undefined);
    expect(new Set(shapes).size).toBe(markNames.length);
  });
});
