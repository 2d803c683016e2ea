import { describe, expect, test, vi } from 'vitest';
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
