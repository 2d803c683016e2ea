import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { printSheet, setSheet } from '../../src/print/print-sheet.ts';
import { statement } from '../builders.ts';
import { handbookOf, testHandbook, sheetOf } from './printing.ts';

describe('setting a sheet twice', () => {
  test.each(['programs/records-guide', 'roles/instructor', 'matrix'])('gives the same bytes: %s', async (path) => {
    const handbook = testHandbook();
    const [first, second] = [
      await setSheet(handbook, sheetOf(handbook, path)),
      await printSheet(handbook, sheetOf(handbook, path)),
    ];
    expect(Buffer.from(first.pdf).equals(second.pdf)).toBe(true);
    expect(Buffer.from(first.picture).equals(second.picture)).toBe(true);
    expect({ ...first, pdf: 0, picture: 0 }).toEqual({ ...second, pdf: 0, picture: 0 });
  });
});

describe('while somebody is editing', () => {
  const written = (text: string, more = {}) => handbookOf([statement('SU-C-1', { text })], more);
  const print = async (handbook: ReturnType<typeof written>, path = 'programs/support') =>
    Buffer.from((await printSheet(handbook, sheetOf(handbook, path))).pdf);

  test('a sheet whose words have changed is set again', async () => {
    expect((await print(written('Meets weekly.'))).equals(await print(written('Meets.')))).toBe(false);
  });

  test.each([
    ['the name of the district', { district: 'Zigzag Unified' }],
    ['the address', { paper: { address: 'https://www.example.org/' } }],
    ['the day of the words', { paper: { revised: '2027-01-31' } }],
    ['the summary', { words: { summary: 'Another summary.' } }],
  ])('and so is one for which %s has changed', async (_, more) => {
    expect((await print(written('Meets.', more))).equals(await print(written('Meets.')))).toBe(false);
  });

  test('the sheets that the change does not touch stay as they were', async () => {
    const before = await print(written('Meets.'), 'roles/principal');
    expect((await print(written('Meets weekly.'), 'roles/principal')).equals(before)).toBe(true);
  });

  test('a sheet that could not be set is tried again when its words are better', async () => {
    await expect(print(written('Is happy 🎉.'))).rejects.toThrow('🎉');
    expect((await print(written('Is happy.'))).length).toBeGreaterThan(1000);
  });
});

test('a picture shows the first page, small, as wide as the page is', async () => {
  const handbook = handbookOf([statement('SU-C-1')]);
  for (const [path, height] of [
    ['programs/support', 414],
    ['matrix', 247],
    ['handbook', 414],
  ] as const) {
    const { picture } = await printSheet(handbook, sheetOf(handbook, path));
    const { format, width, ...found } = await sharp(picture).metadata();
    expect({ format, width }).toEqual({ format: 'webp', width: 320 });
    expect(Math.abs((found.height ?? 0) - height), path).toBeLessThanOrEqual(1);
    // Paper is white, and something is printed on it.
    const { channels } = await sharp(picture).stats();
    expect(channels[0]?.max).toBeGreaterThan(250);
    expect(channels[0]?.min).toBeLessThan(120);
  }
});
