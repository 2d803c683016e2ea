import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { namesIn, pagesIn, partsIn, picturesIn } from '../../../src/check/folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (...names: readonly string[]) => {
  for (const name of names) writeFileSync(join(folder, name), 'x');
};
const make = (name: string) => mkdirSync(join(folder, name));

const notShown = 'The site would not show this file.';
const left = 'A program has left this copy of a file behind.';
const hidden = 'This file is hidden: its name begins with a dot.';

describe('what systems leave in a folder', () => {
  test('is not seen, and the rest comes in order', () => {
    write('b.mdx', '.DS_Store', '.gitkeep', 'Thumbs.db', 'desktop.ini', 'c.mdx', 'a.mdx', 'B.mdx');
    expect(namesIn(folder).map(({ name }) => name)).toEqual(['B.mdx', 'a.mdx', 'b.mdx', 'c.mdx']);
  });

  test('is seen where it is called a little otherwise', () => {
    write('x.DS_Store', '.DS_Store2', 'xThumbs.db', 'desktop.ini2', 'ThumbsXdb');
    expect(namesIn(folder)).toHaveLength(5);
  });

  test('is nothing where there is no folder', () => {
    expect(namesIn(join(folder, 'none'))).toEqual([]);
  });
});

describe('among the pages', () => {
  test('the names that can be addresses are pages', () => {
    write('a.mdx', 'data-coach-2.mdx', '2024.mdx', 'a.gitkeep.mdx');
    expect(pagesIn(folder).names).toEqual(['2024.mdx', 'a.mdx', 'data-coach-2.mdx']);
  });

  const call = (name: string) => `Call it ${name}.mdx.`;
  const use = (name: string) => `Use small letters, digits and hyphens: ${name}.mdx.`;
  const elsewhere = 'Let its name end in .mdx, or put it elsewhere.';
  const close = 'Close the file there; then delete this one.';
  const put = 'Delete it, or put it elsewhere.';
  test.each([
    ['notes.md', notShown, call('notes'), true],
    ['notes.markdown', notShown, call('notes'), false],
    ['Our notes.MD.txt', notShown, call('our-notes'), true],
    ['notes.mdx.txt', notShown, call('notes'), true],
    ['notes.MDX', notShown, call('notes'), true],
    ['notes.mdx.markdown', notShown, call('notes'), true],
    ['notes.txt', notShown, elsewhere, false],
    [
      'notes.md.docx',
      'This is a document of a word processor, which the site would not show.',
      'Copy its words into notes.mdx, as content/README.md shows, and take this file away.',
      true,
    ],
    ['notes.mdxx', notShown, elsewhere, false],
    ['amd', notShown, elsewhere, false],
    ['my notes.mdx', 'The file name "my notes" can\'t be an address.', use('my-notes'), true],
    ['a--b.mdx', 'The file name "a--b" can\'t be an address.', use('a-b'), true],
    ['-a.mdx', 'The file name "-a" can\'t be an address.', use('a'), true],
    ['a-.mdx', 'The file name "a-" can\'t be an address.', use('a'), true],
    ['é_É.mdx', 'The file name "é_É" can\'t be an address.', use('e-e'), true],
    ['中文.mdx', 'The file name "中文" can\'t be an address.', use('name'), true],
    ['a.mdx.mdx', 'The file name "a.mdx" can\'t be an address.', use('a'), true],
    ['a.md.b.mdx', 'The file name "a.md.b" can\'t be an address.', use('a-md-b'), true],
    ['.#a.mdx', left, close, false],
    ['a.mdx~', left, close, false],
    ['~$a.mdx', left, close, false],
    ['a.BAK', left, close, false],
    ['a.mdx.orig', left, close, false],
    ['a.rej', left, close, false],
    ['a.swp', left, close, false],
    ['a.tmp', left, close, false],
    ['.~lock.a.mdx#', left, close, false],
    ['a~b.mdx', 'The file name "a~b" can\'t be an address.', use('a-b'), true],
    ['a.tmp.mdx', 'The file name "a.tmp" can\'t be an address.', use('a-tmp'), true],
    ['b.~c.mdx', 'The file name "b.~c" can\'t be an address.', use('b-c'), true],
    ['b.#c.mdx', 'The file name "b.#c" can\'t be an address.', use('b-c'), true],
    ['bak', notShown, elsewhere, false],
    ['.a.mdx', hidden, put, false],
  ])('%s is told of', (name, what, fix, holdsWords) => {
    write(name);
    const file = join(folder, name);
    expect(pagesIn(folder)).toEqual({ names: [], misplaced: [{ file, holdsWords, what, fix }] });
  });

  test('a folder is told of, and may hold words; a hidden one is told of as hidden', () => {
    make('old.mdx');
    make('.git');
    expect(pagesIn(folder).misplaced).toEqual([
      { file: join(folder, '.git'), holdsWords: false, what: hidden, fix: put },
      {
        file: join(folder, 'old.mdx'),
        holdsWords: true,
        what: 'The site would not show what is in the folder "old.mdx".',
        fix: 'Put its files beside the others.',
      },
    ]);
  });

  test('of two names that differ in capitals only, the small one stays', () => {
    write('a.mdx', 'A.mdx', 'b.mdx');
    const what = 'The names "A.mdx" and "a.mdx" differ only in capital letters, and make one address.';
    const fix = 'Give one of them another name, or delete it.';
    expect(pagesIn(folder)).toEqual({
      names: ['a.mdx', 'b.mdx'],
      misplaced: [{ file: join(folder, 'A.mdx'), holdsWords: true, what, fix }],
    });
  });

  test('names that differ in how an accent is written make one address too', () => {
    write('n\u0303.mdx', 'ñ.mdx');
    expect(pagesIn(folder).misplaced.map(({ what }) => what)).toEqual([
      expect.stringContaining('differ only in capital letters'),
      expect.stringContaining("can't be an address"),
    ]);
  });
});

describe('beside the pages', () => {
  const known = ['README.md', 'themes.yaml', 'programs'];
  test.each([
    ['themes.yml', 'The handbook does not know this file.', 'Did you mean themes.yaml?'],
    ['theme.yaml', 'The handbook does not know this file.', 'Did you mean themes.yaml?'],
    ['themes.yml.yaml', 'The handbook does not know this file.', 'Put it elsewhere. There are: README.md,'],
    ['budget.xlsx', 'The handbook does not know this file.', 'Put it elsewhere. There are: README.md, themes.yaml'],
    ['themes.yaml~', left, 'Close the file there; then delete this one.'],
    ['.env', hidden, 'Delete it, or put it elsewhere.'],
  ])('a stranger is told of: %s', (name, what, fix) => {
    write(name, 'themes.yaml');
    expect(partsIn(folder, known).misplaced).toEqual([
      { file: join(folder, name), holdsWords: false, what, fix: expect.stringContaining(fix) },
    ]);
  });

  test('a strange folder is called one', () => {
    make('program');
    expect(partsIn(folder, known).misplaced).toMatchObject([
      { what: 'The handbook does not know this folder.', fix: 'Did you mean programs?' },
    ]);
  });
});

describe('among the pictures', () => {
  const right = ['a.png', 'our-team-2.jpg', 'b.jpeg', 'c.webp', 'd.avif', 'e.gif', 'f.svg'];
  test('those that the site can show are right', () => {
    write(...right);
    expect(picturesIn(folder)).toEqual({ names: [...right].sort(), misplaced: [] });
  });

  test.each(['A.png', 'our team.png', 'a-.png', '-a.png', 'a.png.txt', 'a.bmp', 'png', 'a.b.png', 'apng'])(
    'another name or kind is told of: %s',
    (name) => {
      write(name, 'a.svg');
      const what = 'This is no picture that the site can show, or its name can be no address.';
      const fix = 'Use small letters, digits and hyphens, and .png, .jpg, .webp, .avif, .gif or .svg.';
      expect(picturesIn(folder)).toEqual({
        names: ['a.svg'],
        misplaced: [{ file: join(folder, name), holdsWords: false, what, fix }],
      });
    },
  );

  test('a folder is no picture, whatever its name', () => {
    make('a.png');
    expect(picturesIn(folder).names).toEqual([]);
  });
});
