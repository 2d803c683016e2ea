import type { Handbook, Pair } from '../../domain/handbook.ts';
import type { RoleFamily } from '../../domain/role.ts';

/** A place in the picture; the middle is 0, 0, x to the right, y down, in units of the picture. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Who works with whom as a wheel: an arc of dots for each family (a dot a statement), a thread for each pair. */
export interface Wheel {
  readonly arcs: readonly { readonly family: RoleFamily; readonly label: Point; readonly dots: readonly Point[] }[];
  readonly threads: readonly { readonly path: string; readonly basis: Pair['basis']; readonly family: RoleFamily }[];
}

const radius = 232;
const labelRadius = 288;
/** Degrees left free between two arcs. */
const gap = 15;

/** Only counterparts are drawn: related lines don't answer each other. */
export function wheel(handbook: Pick<Handbook, 'statements' | 'families' | 'pairs'>): Wheel {
  const { families, statements, pairs } = handbook;
  const listed = families
    .map((family) => ({
      family,
      ids: statements.filter(({ list }) => list?.role.id === family.id).map(({ id }) => id),
    }))
    .filter(({ ids }) => ids.length > 0);
  const dotCount = listed.reduce((sum, { ids }) => sum + ids.length, 0);
  const step = (360 - gap * listed.length) / Math.max(1, dotCount);

  const dotOf = new Map<string, Point>();
  // The first family's arc has its middle at the top.
  let angle = -90 - ((listed[0]?.ids.length ?? 0) * step) / 2;
  const arcs = listed.map(({ family, ids }) => {
    const start = angle;
    const dots = ids.map((id, i) => {
      const dot = onCircle(radius, start + (i + 0.5) * step);
      dotOf.set(id, dot);
      return dot;
    });
    angle += ids.length * step + gap;
    return { family, dots, label: labelPoint(start + (ids.length * step) / 2) };
  });
  const threads = pairs.flatMap(({ between: [a, b], kind, basis }) => {
    const [from, to] = [dotOf.get(a.id), dotOf.get(b.id)];
    const family = families.find(({ id }) => id === a.list?.role.id || id === b.list?.role.id);
    if (
      kind !== 'counterpart' ||
      a.list?.role === b.list?.role ||
      from === undefined ||
      to === undefined ||
      family === undefined
    )
      return [];
    return [{ path: thread(from, to), basis, family }];
  });
  return { arcs, threads };
}

/** A curve between two dots that bends towards the middle of the wheel. */
function thread(from: Point, to: Point): string {
  const bend = { x: round((from.x + to.x) * 0.12), y: round((from.y + to.y) * 0.12) };
  return `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`;
}

/** Outside the circle; names are wider than high, so a little further out at the sides. */
function labelPoint(degrees: number): Point {
  const { x, y } = onCircle(labelRadius, degrees);
  return { x: round(x * 1.08), y };
}

function onCircle(r: number, degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return { x: round(r * Math.cos(radians)), y: round(r * Math.sin(radians)) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
