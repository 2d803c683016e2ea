import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wheel } from '../../src/components/counterpart/wheel-geometry.ts';
import { assembleHandbook } from '../../src/domain/assemble-handbook.ts';
import type { Draft } from '../../src/domain/draft.ts';
import { coach, draft, inferred, pair, principal, program, role, roleList, statement, teacher } from '../builders.ts';

const district = role('district', { code: 'D', mark: 'hexagon', door: 'I am of the district', order: 4 });

const wheelOf = (more: Partial<Draft> = {}) => wheel(assembleHandbook(draft(more)));

/** A handbook of one chart with so many statements for each of four roles. */
function wheelWith(counts: Record<'principal' | 'coach' | 'teacher' | 'district', number>) {
  const roles = Object.entries(counts).map(([id, count]) =>
    roleList(
      id,
      Array.from({ length: count }, (_, i) => statement(`SU-${(id[0] ?? '').toUpperCase()}-${i + 1}`)),
    ),
  );
  const programs = [program('support', { code: 'SU', roles })];
  return wheelOf({ programs, pairs: [], roles: [principal, coach, teacher, district] });
}

/** The edges of the picture, as the component draws it. */
function picture() {
  const component = new URL('../../src/components/counterpart/PartnershipWheel.astro', import.meta.url);
  const box = /<svg viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(readFileSync(component, 'utf8'));
  const [left, top, width, height] = (box ?? []).slice(1).map(Number);
  if (left === undefined || top === undefined || width === undefined || height === undefined) {
    throw new Error('no viewBox');
  }
  return { left, top, right: left + width, bottom: top + height };
}

describe('the dots', () => {
  test('there is one for each statement of a role’s list, and none for a description or a role without a list', () => {
    const { arcs } = wheelOf();
    expect(arcs.map(({ family, dots }) => [family.id, dots.length])).toEqual([
      ['principal', 1],
      ['coach', 2],
    ]);
  });

  test('no two are in one place, and all are as far from the middle', () => {
    const dots = wheelWith({ principal: 15, coach: 20, teacher: 17, district: 11 }).arcs.flatMap(({ dots }) => dots);
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(63);
    const distances = dots.map(({ x, y }) => Math.hypot(x, y));
    expect(Math.max(...distances) - Math.min(...distances)).toBeLessThan(0.5);
  });

  test('the first role is at the top, the others go round clockwise', () => {
    const [first, second, third, fourth] = wheelWith({ principal: 5, coach: 5, teacher: 5, district: 5 }).arcs;
    const middle = (arc: typeof first) => arc?.dots[2] ?? { x: NaN, y: NaN };
    expect(middle(first).y).toBeLessThan(-200);
    expect(middle(second).x).toBeGreaterThan(200);
    expect(middle(third).y).toBeGreaterThan(200);
    expect(middle(fourth).x).toBeLessThan(-200);
  });

  test.each([
    { principal: 15, coach: 20, teacher: 17, district: 11 },
    { principal: 1, coach: 1, teacher: 1, district: 1 },
    { principal: 300, coach: 5, teacher: 40, district: 2 },
  ])('all are inside the picture, whole, with $principal, $coach, $teacher and $district statements', (counts) => {
    const { left, top, right, bottom } = picture();
    const dotRadius = 6.5;
    for (const { x, y } of wheelWith(counts).arcs.flatMap(({ dots }) => dots)) {
      expect(x - dotRadius).toBeGreaterThanOrEqual(left);
      expect(x + dotRadius).toBeLessThanOrEqual(right);
      expect(y - dotRadius).toBeGreaterThanOrEqual(top);
      expect(y + dotRadius).toBeLessThanOrEqual(bottom);
    }
  });
});

describe('the names', () => {
  test('stand outside the ring of dots, each beside its own arc', () => {
    for (const { label, dots } of wheelWith({ principal: 5, coach: 5, teacher: 5, district: 5 }).arcs) {
      expect(Math.hypot(label.x, label.y)).toBeGreaterThan(250);
      const middle = dots[2];
      expect(Math.hypot(label.x - (middle?.x ?? 0), label.y - (middle?.y ?? 0))).toBeLessThan(100);
    }
  });
});

describe('the threads', () => {
  const ends = (path: string) => {
    const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
    return { from: numbers.slice(0, 2), to: numbers.slice(-2) };
  };

  test('there is one for each counterpart pair, from dot to dot', () => {
    const { arcs, threads } = wheelOf({ pairs: [pair('SU-P-1', 'SU-C-1'), pair('SU-C-2', 'SU-P-1', {}, 1)] });
    const [principalDot] = arcs[0]?.dots ?? [];
    const [first, second] = arcs[1]?.dots ?? [];
    expect(threads.map(({ path }) => ends(path))).toEqual([
      { from: [principalDot?.x, principalDot?.y], to: [first?.x, first?.y] },
      { from: [second?.x, second?.y], to: [principalDot?.x, principalDot?.y] },
    ]);
  });

  test('say whether the source says so or the editor reads it so', () => {
    const pairs = [pair('SU-P-1', 'SU-C-1'), pair('SU-P-1', 'SU-C-2', inferred, 1)];
    expect(wheelOf({ pairs }).threads.map(({ basis }) => basis)).toEqual(['explicit', 'inferred']);
  });

  test('are in the colour of one role of the pair, the same whichever is written first', () => {
    const [one, other] = [pair('SU-P-1', 'SU-C-1'), pair('SU-C-2', 'SU-P-1', {}, 1)];
    expect(wheelOf({ pairs: [one, other] }).threads.map(({ family }) => family.id)).toEqual(['principal', 'principal']);
  });

  test('there is none for statements that are only related', () => {
    expect(wheelOf({ pairs: [pair('SU-P-1', 'SU-C-1', { kind: 'related' })] }).threads).toEqual([]);
  });

  test('there is none for a line that stands in no list and so has no dot', () => {
    expect(wheelOf({ pairs: [pair('SU-P-1', 'CO-1')] }).threads).toEqual([]);
  });
});

test('a handbook without lists draws nothing and does not fail', () => {
  const programs = [program('cohort', { code: 'CO', statements: [statement('CO-1')] })];
  const { arcs, threads } = wheelOf({ programs, pairs: [] });
  expect(arcs.flatMap(({ dots }) => dots)).toEqual([]);
  expect(threads).toEqual([]);
});
