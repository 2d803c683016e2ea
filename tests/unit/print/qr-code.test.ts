import { describe, expect, test } from 'vitest';
import { encode } from 'uqr';
import { qrCode } from '../../../src/print/qr-code.ts';

const address = 'https://www.example.org/handbook/programs/data-coach/';

/** The squares that a picture blackens, as "x,y", and how many there are side by side. */
function squaresOf(svg: string): { size: number; squares: string[] } {
  const [, width = '', height = ''] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  expect(width).toBe(height);
  const squares = [...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x = '', y = '']) => `${x},${y}`);
  return { size: Number(width), squares };
}

describe('a QR code of an address', () => {
  const code = () => {
    const { size, squares } = squaresOf(qrCode(address));
    return { size, squares, dark: (x: number, y: number) => squares.includes(`${x},${y}`) };
  };

  test('has the pattern of that address, square by square', () => {
    const { squares } = code();
    const { data } = encode(address, { ecc: 'M', border: 2 });
    const meant = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x},${y}`] : [])));
    expect(squares.toSorted()).toEqual(meant.toSorted());
  });

  test('is drawn of squares and of nothing else', () => {
    expect(qrCode(address)).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[\d ]+"><path d="(M\d+ \d+h1v1h-1z)+"\/><\/svg>$/,
    );
  });

  test('is another one for another address', () => {
    expect(qrCode(`${address}#coach`)).not.toBe(qrCode(address));
    expect(qrCode(address)).toBe(qrCode(address));
  });

  test('has an empty border of two squares, so that a telephone finds it', () => {
    const { size, dark } = code();
    for (let i = 0; i < size; i += 1) {
      for (const edge of [0, 1, size - 2, size - 1]) expect(dark(edge, i) || dark(i, edge)).toBe(false);
    }
  });

  test('has its three corners, by which a telephone finds which way is up', () => {
    const { size, dark } = code();
    // A ring of seven squares, a white one inside it, and a full middle.
    const corner = (left: number, top: number) =>
      Array.from({ length: 7 }, (_, y) => Array.from({ length: 7 }, (_, x) => dark(left + x, top + y)));
    const ring = Array.from({ length: 7 }, (_, y) =>
      Array.from({ length: 7 }, (_, x) => Math.max(Math.abs(x - 3), Math.abs(y - 3)) !== 2),
    );
    expect(corner(2, 2)).toEqual(ring);
    expect(corner(size - 9, 2)).toEqual(ring);
    expect(corner(2, size - 9)).toEqual(ring);
    expect(corner(size - 9, size - 9)).not.toEqual(ring);
  });

  test('takes the letters of any address', () => {
    expect(squaresOf(qrCode('https://xn--bcher-kva.example/bücher/')).squares.length).toBeGreaterThan(200);
  });
});
