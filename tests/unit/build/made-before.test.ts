import { globSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
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
function instance() {
  vi.resetModules();
  return import('../../../src/build/made-before.ts');
}
const anotherBuild = async () => (await instance()).madeBefore;

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

  test('is made again by the same build where what was kept of it is lost', async () => {
    const madeBefore = await anotherBuild();
    await madeBefore('words', code(), () => Promise.resolve('thing'));
    rmSync(join(project, '.build'), { recursive: true });
    expect(await madeBefore('words', code(), () => Promise.resolve('again'))).toBe('again');
  });

  test('is given, and not kept, where nothing can be kept', async () => {
    writeFileSync(join(project, '.build'), 'This is no folder.');
    const madeBefore = await anotherBuild();
    expect(await madeBefore('words', code(), () => Promise.resolve('thing'))).toBe('thing');
    expect(await madeBefore('words', code(), () => Promise.resolve('again'))).toBe('again');
  });

  test('is not taken for another thing where words and packages look the same one after the other', async () => {
    writeFileSync(join(project, 'package-lock.json'), '23');
    const first = await anotherBuild();
    await first(1, code(), () => Promise.resolve('one'));
    writeFileSync(join(project, 'package-lock.json'), '3');
    const second = await anotherBuild();
    expect(await second(12, code(), () => Promise.resolve('another'))).toBe('another');
  });

  const kept = () => globSync(join(project, '.build/made-before/*'));
  const age = (days: number, file: string) => {
    const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
    utimesSync(file, then, then);
  };

  test('lies in one file each, and nothing half done beside it', async () => {
    const madeBefore = await anotherBuild();
    await madeBefore('words', code(), () => Promise.resolve('thing'));
    await madeBefore('others', code(), () => Promise.resolve('thing'));
    const names = readdirSync(join(project, '.build/made-before'));
    expect(names).toHaveLength(2);
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}$/);
  });

  test('is let go where nobody has asked for it in a week', async () => {
    const madeBefore = await anotherBuild();
    const make = (words: string) => madeBefore(words, code(), () => Promise.resolve(words));
    await make('forgotten');
    const [forgotten = ''] = kept();
    await make('remembered');
    const [remembered = ''] = kept().filter((file) => file !== forgotten);
    age(8, forgotten);
    age(6, remembered);
    await make('new');
    expect(kept()).toHaveLength(2);
    expect(kept()).toContain(remembered);
  });

  test('is kept on where it is asked for', async () => {
    const madeBefore = await anotherBuild();
    await madeBefore('words', code(), () => Promise.resolve('thing'));
    const [file = ''] = kept();
    age(31, file);
    await madeBefore('words', code(), () => Promise.resolve('again'));
    expect(statSync(file).mtimeMs).toBeGreaterThan(Date.now() - 24 * 60 * 60 * 1000);
    await madeBefore('others', code(), () => Promise.resolve('thing'));
    expect(kept()).toContain(file);
  });

  test('is remembered by name for the next build, the latest of that name', async () => {
    const thisBuild = await instance();
    thisBuild.remember('type of a sheet', 11);
    thisBuild.remember('type of a sheet', 9.5);
    thisBuild.remember('type of another', 14);
    const { remembered } = await instance();
    expect(remembered('type of a sheet')).toBe(9.5);
    expect(remembered('type of a third')).toBeUndefined();
  });

  test('is waited for by pages, which have the module once more, as long as a thread is making it', async () => {
    const [ofTheBuild, ofPages] = [await instance(), await instance()];
    await ofPages.madeAhead();
    const making = Promise.withResolvers<undefined>();
    ofTheBuild.waitFor(making.promise);
    const shown = vi.fn();
    const page = ofPages.madeAhead().then(shown);
    await nextTurn();
    expect(shown).not.toHaveBeenCalled();
    making.resolve(undefined);
    await page;
    expect(shown).toHaveBeenCalledOnce();
  });
});
