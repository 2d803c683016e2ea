import { afterEach, describe, expect, test, vi } from 'vitest';
import { begunPaper } from '../../src/print/begun-paper.ts';
import { statement } from '../builders.ts';
import { handbookOf, realHandbook, sheetOf } from './printing.ts';

/** Prints in a printer of its own, which remembers nothing of what others have printed. */
async function freshly(path: string): Promise<Buffer> {
  vi.resetModules();
  const { printSheet } = await import('../../src/print/print-sheet.ts');
  const handbook = realHandbook();
  return Buffer.from((await printSheet(handbook, sheetOf(handbook, path))).pdf);
}

describe('printing twice', () => {
  test.each(['programs/data-coach', 'roles/teacher', 'matrix'])('gives the same bytes: %s', async (path) => {
    const [first, second] = [await freshly(path), await freshly(path)];
    expect(first).not.toBe(second);
    expect(first.equals(second)).toBe(true);
  });
});

describe('in a build, where a thread sets paper beside the pages', () => {
  const handbook = handbookOf([statement('SU-C-1', { text: 'Meets beside.' })]);
  const other = handbookOf([statement('SU-C-1', { text: 'Meets 🎉.' })]);
  const sheet = sheetOf(handbook, 'programs/support');
  const ends: (() => void)[] = [];

  /** A printer for which a thread has begun to set a handbook. */
  async function printerBeside(begun: typeof handbook) {
    vi.resetModules();
    const { beginPaper } = await import('../../src/print/begin-paper.ts');
    ends.push(beginPaper(begun));
    return import('../../src/print/print-sheet.ts');
  }

  afterEach(() => {
    for (const end of ends.splice(0)) end();
    for (const begun of Object.values(begunPaper())) (begun as Map<string, unknown>).clear();
  });

  test('a page gets what the thread has set, the same bytes as without it', async () => {
    const { printSheet } = await printerBeside(handbook);
    const beside = await printSheet(handbook, sheet);
    expect(await Promise.all(begunPaper().sheets.values())).toContain(beside);
    expect((await beside.picture).length).toBeGreaterThan(100);

    begunPaper().sheets.clear();
    vi.resetModules();
    const { printSheet: printAlone } = await import('../../src/print/print-sheet.ts');
    const alone = await printAlone(handbook, sheet);
    expect(Buffer.from(beside.pdf).equals(alone.pdf)).toBe(true);
  });

  test('other words than the thread was given are set anew', async () => {
    const { printSheet } = await printerBeside(other);
    const { pages } = await printSheet(handbook, sheet);
    expect(pages).toBe(1);
  });

  test('what cannot be set is said to the page that asks for it, and to no other', async () => {
    const { printSheet } = await printerBeside(other);
    await expect(printSheet(other, sheetOf(other, 'programs/support'))).rejects.toThrow('U+1F389');
    expect((await printSheet(other, sheetOf(other, 'roles/principal'))).pages).toBe(1);
  });
});

describe('while somebody is editing', () => {
  const sheet = 'programs/support';
  const written = (text: string, more = {}) => handbookOf([statement('SU-C-1', { text })], more);

  /** What the printer gives for a handbook that has been read from its files again. */
  async function print(handbook: ReturnType<typeof written>, path = sheet) {
    const { printSheet } = await import('../../src/print/print-sheet.ts');
    return printSheet(handbook, sheetOf(handbook, path));
  }

  test('a sheet whose words have not changed is not set again', async () => {
    expect(await print(written('Meets.'))).toBe(await print(written('Meets.')));
  });

  test('a sheet whose words have changed is', async () => {
    const before = await print(written('Meets.'));
    const after = await print(written('Meets weekly.'));
    expect(after).not.toBe(before);
    expect(Buffer.from(after.pdf).equals(before.pdf)).toBe(false);
  });

  test.each([
    ['the name of the district', { district: 'Zigzag Unified' }],
    ['the address', { paper: { address: 'https://www.example.org/' } }],
    ['the day of the words', { paper: { revised: '2027-01-31' } }],
    ['the notes', { notes: ['A note that no statement has.'], words: { summary: 'Another summary.' } }],
  ])('and so is one for which %s has changed', async (_, more) => {
    const before = await print(written('Meets.'));
    expect(await print(written('Meets.', more))).not.toBe(before);
  });

  test('the sheets that the change does not touch stay as they were', async () => {
    const before = await print(written('Meets.'), 'roles/principal');
    expect(await print(written('Meets weekly.'), 'roles/principal')).toBe(before);
  });

  test('a sheet that could not be set is tried again when its words are better', async () => {
    await expect(print(written('Is happy 🎉.'))).rejects.toThrow('U+1F389');
    expect((await print(written('Is happy.'))).pages).toBe(1);
  });
});

test('a picture shows the first page, small, as wide as the page is', async () => {
  const { default: sharp } = await import('sharp');
  const { printSheet } = await import('../../src/print/print-sheet.ts');
  const handbook = handbookOf([statement('SU-C-1')]);
  for (const [path, height] of [
    ['programs/support', 414],
    ['matrix', 247],
    ['handbook', 414],
  ] as const) {
    const picture = await (await printSheet(handbook, sheetOf(handbook, path))).picture;
    const { format, width, ...found } = await sharp(picture).metadata();
    expect({ format, width }).toEqual({ format: 'webp', width: 320 });
    expect(Math.abs((found.height ?? 0) - height), path).toBeLessThanOrEqual(1);
    // Paper is white, and something is printed on it.
    const { channels } = await sharp(picture).stats();
    expect(channels[0]?.max).toBeGreaterThan(250);
    expect(channels[0]?.min).toBeLessThan(120);
  }
});
