import { describe, expect, test } from 'vitest';
import { markNames, marks, outlines } from '../../src/domain/marks.ts';
import { palette } from '../../src/palette.ts';
import { roleSchema } from '../../src/schemas/role.ts';
import { contrast, difference, seen, visions, type Lab } from '../color-vision.ts';

const [white] = palette['mark-ink'];
const designs = [
  { design: 'light', papers: [palette.paper[0], palette['paper-raised'][0]], letters: white },
  { design: 'dark', papers: [palette.paper[1], palette['paper-raised'][1]], letters: palette['mark-ink'][1] },
] as const;
const pairs = markNames.flatMap((one, i) => markNames.slice(0, i).map((other) => [other, one] as const));

test('there are marks for at least eight roles, each with an outline of its own, in a square of 24 by 24', () => {
  const shapes = Object.values(outlines);
  expect(shapes.length).toBeGreaterThanOrEqual(8);
  expect(new Set(shapes).size).toBe(shapes.length);
  for (const outline of shapes) {
    expect(outline).toMatch(/^M[-\d. acChHlLvV]+z$/);
    for (const number of outline.match(/\d+(\.\d+)?/g) ?? []) expect(Number(number)).toBeLessThanOrEqual(24);
  }
});

test('an editor may choose each of them, and no other', () => {
  const { mark } = roleSchema.shape;
  for (const name of markNames) expect(mark.parse(name)).toBe(name);
  expect(mark.safeParse('blob').success).toBe(false);
});

describe.each(designs)('in the $design design', ({ design, papers, letters }) => {
  test.each(markNames)('%s can be read on paper, and the letter in it', (name) => {
    for (const paper of papers) expect(contrast(marks[name][design], paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(letters, marks[name][design])).toBeGreaterThanOrEqual(4.5);
  });

  describe.each(Object.keys(visions))('with %s', (vision) => {
    test.each(pairs)('%s and %s are told apart by their color', (one, other) => {
      expect(difference(seen(marks[one][design], vision), seen(marks[other][design], vision))).toBeGreaterThan(10);
    });
  });
});

test('on white paper, where marks have their light colors, each can be read', () => {
  for (const name of markNames) expect(contrast(marks[name].light, '#ffffff'), name).toBeGreaterThanOrEqual(4.5);
});

describe('the ruler is right', () => {
  // From the table of Sharma, Wu and Dalal.
  test.each<[Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('%j and %j differ by %f', (one, other, expected) => {
    expect(difference(one, other)).toBeCloseTo(expected, 3);
    expect(difference(other, one)).toBeCloseTo(expected, 3);
  });

  test('red and green of the same lightness are alike for those who lack the cones for green, and nobody else', () => {
    const apart = (vision: string) => difference(seen('#c35f40', vision), seen('#868600', vision));
    expect(apart('deuteranopia')).toBeLessThan(apart('normal sight') / 3);
    expect(apart('tritanopia')).toBeGreaterThan(15);
  });
});
