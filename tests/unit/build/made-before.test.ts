import { globSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** A project of its own, with a lock and one file of code. */
let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'handbook-made-'));
  mkdirSync(join(project, 'code'));
  writeFileSync(join(project, 'package-lock.json'), '{}');
  writeFileSync(join(project, 'code/make.ts'), 'one way');
  vi.spyOn(process, 'cwd').mockReturnValue(project);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(project, { recursive: true, force: true });
});

/** The module as another build has it: it remembers nothing but what is on disk. */
async function anotherBuild() {
  vi.resetModules();
  const { madeBefore } = await import('../../../src/build/made-before.ts');
  return madeBefore;
}

const code = () => join(project, 'code/*.ts');

describe('what a build has made', () => {
  test('is not made again by the next one', async () => {
    const thing = { bytes: new Uint8Array([1, 2]), pages: new Map([['one', 1]]) };
    await (
      await anotherBuild()
    )(['words'], code(), () => Promise.resolve(thing));
    const make = vi.fn();
    expect(await (await anotherBuild())(['words'], code(), make)).toEqual(thing);
    expect(make).not.toHaveBeenCalled();
  });

  test('is made once where it is asked for twice at the same time', async () => {
    const madeBefore = await anotherBuild();
    const make = vi.fn(() => Promise.resolve('thing'));
    expect(await Promise.all([madeBefore(1, code(), make), madeBefore(1, code(), make)])).toEqual(['thing', 'thing']);
    expect(make).toHaveBeenCalledOnce();
  });

  test.each([
    ['its words have', () => undefined, ['other words']],
    ['the code that makes it has', () => writeFileSync(join(project, 'code/make.ts'), 'another way'), ['words']],
    ['a package may have', () => writeFileSync(join(project, 'package-lock.json'), '{ "new": 1 }'), ['words']],
  ])('is made again where %s changed', async (_, change, from) => {
    await (
      await anotherBuild()
    )(['words'], code(), () => Promise.resolve('old'));
    change();
    expect(await (await anotherBuild())(from, code(), () => Promise.resolve('new'))).toBe('new');
  });

  test('is made again where what is kept of it is lost or spoilt', async () => {
    await (
      await anotherBuild()
    )('words', code(), () => Promise.resolve('thing'));
    const kept = globSync(join(project, '.build/made-before/*'));
    expect(kept).toHaveLength(1);
    writeFileSync(kept[0] ?? '', 'half a fi');
    expect(await (await anotherBuild())('words', code(), () => Promise.resolve('again'))).toBe('again');
    rmSync(join(project, '.build'), { recursive: true });
    expect(await (await anotherBuild())('words', code(), () => Promise.resolve('once more'))).toBe('once more');
  });

  test('is not kept where it could not be made: the next try makes it', async () => {
    const madeBefore = await anotherBuild();
    await expect(madeBefore('words', code(), () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
    expect(readdirSync(project)).not.toContain('.build');
    expect(await madeBefore('words', code(), () => Promise.resolve('thing'))).toBe('thing');
  });
});
